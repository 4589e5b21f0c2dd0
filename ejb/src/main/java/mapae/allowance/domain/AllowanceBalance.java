package mapae.allowance.domain;

import java.util.List;
import mapae.shared.Won;

/**
 * What became of what was granted: granted = drawn − clawed back + open + returned, where returned = released + clawed back.
 *
 * @param granted in won
 * @param drawn in all
 * @param clawedBack of what was drawn
 * @param released of what was not drawn
 * @param open not drawn yet, 0 or more
 */
public record AllowanceBalance(Won granted, Won drawn, Won clawedBack, Won released, Won open) {

    public AllowanceBalance {
        if (open.isNegative()
                || clawedBack.compareTo(drawn) > 0
                || !granted.equals(drawn.plus(open).plus(released))) {
            throw new IllegalArgumentException(granted + " is not " + drawn + " + " + open + " + " + released);
        }
    }

    /** Of these entries. */
    public static AllowanceBalance of(Won granted, List<AllowanceEntry> entries) {
        Won drawn = sum(entries, EntryKind.DRAW);
        Won released = sum(entries, EntryKind.RELEASE);
        return new AllowanceBalance(
                granted,
                drawn,
                sum(entries, EntryKind.CLAWBACK),
                released,
                granted.minus(drawn).minus(released));
    }

    private static Won sum(List<AllowanceEntry> entries, EntryKind kind) {
        return Won.sum(entries.stream()
                .filter(one -> one.kind() == kind)
                .map(AllowanceEntry::amount)
                .toList());
    }

    /** What stays with whoever it was granted to. */
    public Won used() {
        return drawn.minus(clawedBack);
    }

    /** What is back at its source. */
    public Won returned() {
        return released.plus(clawedBack);
    }
}

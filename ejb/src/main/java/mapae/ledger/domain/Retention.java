package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Money of a line that is free and kept for one purpose.
 *
 * @param line the line
 * @param reference what it is kept for, such as {@code allowance/12}
 * @param amount in whole units of the line's currency, 0 or more
 */
public record Retention(LineId line, String reference, Won amount) {

    public Retention {
        if (amount.compareTo(Won.ZERO) < 0) {
            throw new IllegalArgumentException("less than nothing is kept for " + reference);
        }
    }

    /**
     * Why money does not leave a line; empty where it may. What was too little before may grow, and what settles a year may
     * take everything.
     *
     * @param code code of the line
     * @param kept what is kept of it in all, for whatever
     * @param before what it held
     * @param after what it would hold
     */
    public static Optional<Refusal> refuse(
            PostingKind kind, String code, Won kept, LineBalance before, LineBalance after) {
        Won free = after.amount(Account.AVAILABLE);
        boolean takes = free.compareTo(before.amount(Account.AVAILABLE)) < 0;
        return takes && !settles(kind) && free.compareTo(kept) < 0
                ? Optional.of(Refusal.rule("ledger.retained", code, kept, free))
                : Optional.empty();
    }

    private static boolean settles(PostingKind kind) {
        return kind == PostingKind.LAPSE || kind.isCarryOver() || kind.isAsStated();
    }
}

package mapae.ledger.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * How much of a line can still be committed, and how far it is used up.
 *
 * @param free allotted and not committed, in whole units of the line's currency; below zero only where a settlement from
 *     elsewhere says so
 * @param used committed and spent
 * @param current the current budget
 */
public record Availability(Won free, Won used, Won current) {

    /**
     * A line is used up to a threshold or beyond it.
     *
     * @param threshold percent of the current budget
     * @param used committed and spent
     * @param current the current budget
     */
    public record Warning(Percent threshold, Won used, Won current) {}

    /** Of a line as it stands. */
    public static Availability of(LineBalance line) {
        return new Availability(
                line.amount(Account.AVAILABLE),
                line.amount(Account.COMMITTED).plus(line.amount(Account.SPENT)),
                line.current());
    }

    /**
     * Whether an amount can be committed.
     *
     * @return empty if so; otherwise {@code ledger.commit-nothing}, or {@code ledger.over-free} with the amount and what is
     *     free
     */
    public Optional<Refusal> refusal(Won amount) {
        if (!Amounts.isPositive(amount)) {
            return Optional.of(Refusal.invalid("ledger.commit-nothing"));
        }
        return Amounts.isMore(amount, free)
                ? Optional.of(Refusal.conflict("ledger.over-free", amount, Amounts.atLeastZero(free)))
                : Optional.empty();
    }

    /** The line once an amount is committed; whether it can be is {@link #refusal}'s to say. */
    public Availability committed(Won amount) {
        return new Availability(free.minus(amount), used.plus(amount), current);
    }

    /**
     * The thresholds that the use has reached, lowest first. A line without a budget that is used all the same has reached
     * all.
     *
     * @param thresholds all known ones
     * @param day the day for which they are read
     */
    public List<Warning> warnings(List<UseThreshold> thresholds, LocalDate day) {
        return thresholds.stream()
                .filter(threshold -> threshold.isInForceOn(day))
                .map(UseThreshold::share)
                .filter(this::reaches)
                .sorted(Comparator.naturalOrder())
                .map(share -> new Warning(share, used, current))
                .toList();
    }

    private boolean reaches(Percent share) {
        // exact: the won of a large budget do not fit into a binary fraction
        BigDecimal from = current.toBigDecimal().multiply(share.fraction());
        return Amounts.isPositive(used) && used.toBigDecimal().compareTo(from) >= 0;
    }
}

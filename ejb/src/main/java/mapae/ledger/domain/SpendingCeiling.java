package mapae.ledger.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * The most that may be committed for an investment, paid or not, and until when. What is committed may be paid at any time.
 *
 * @param id identifies it
 * @param investment for which investment
 * @param reference what it rests upon, such as {@code experiment/3}
 * @param amount in won, more than 0
 * @param from first day on which something is committed
 * @param until last day
 * @param stoppedOn the day from which nothing is committed any more, if it was stopped
 */
public record SpendingCeiling(
        long id,
        InvestmentId investment,
        String reference,
        Won amount,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> stoppedOn) {

    /** The currency of every ceiling. */
    public static final String CURRENCY = "KRW";

    /**
     * Why so much more may not be committed, if it may not. What gives money back is never refused.
     *
     * @param used what is committed under it, paid or not
     * @param more what is to be committed besides
     * @param day the day on which
     */
    public Optional<Refusal> refuse(Won used, Won more, LocalDate day) {
        if (more.compareTo(Won.ZERO) <= 0) {
            return Optional.empty();
        }
        if (stoppedOn.isPresent()) {
            return Optional.of(Refusal.rule("ledger.ceiling-stopped", stoppedOn.get()));
        }
        if (day.isBefore(from)) {
            return Optional.of(Refusal.rule("ledger.ceiling-early", from));
        }
        if (day.isAfter(until)) {
            return Optional.of(Refusal.rule("ledger.ceiling-over", until));
        }
        return more.compareTo(left(used)) > 0
                ? Optional.of(Refusal.rule("ledger.above-ceiling", amount, used, left(used)))
                : Optional.empty();
    }

    /** What may still be committed; 0 where all of it is. */
    public Won left(Won used) {
        return used.compareTo(amount) < 0 ? amount.minus(used) : Won.ZERO;
    }
}

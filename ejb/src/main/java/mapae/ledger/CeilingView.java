package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import mapae.ledger.domain.SpendingCeiling;
import mapae.ledger.model.CeilingRows;
import mapae.shared.Won;

/**
 * A ceiling and what is committed under it.
 *
 * @param amount the most that may be committed, in won
 * @param from first day on which something is committed
 * @param until last day
 * @param stoppedOn the day from which nothing is committed any more, if it was stopped
 * @param open committed and not yet paid
 * @param paid paid, less what came back
 * @param left what may still be committed by amount alone
 */
public record CeilingView(
        Won amount, LocalDate from, LocalDate until, Optional<LocalDate> stoppedOn, Won open, Won paid, Won left) {

    static CeilingView of(SpendingCeiling ceiling, CeilingRows.Use use) {
        return new CeilingView(
                ceiling.amount(),
                ceiling.from(),
                ceiling.until(),
                ceiling.stoppedOn(),
                use.open(),
                use.paid(),
                ceiling.left(use.total()));
    }

    /** Committed, paid or not. */
    public Won committed() {
        return open.plus(paid);
    }
}

package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * A year of a plan as somebody wants it, and what stands in the way.
 *
 * @param year the year
 * @param amount what it may cost; 0 or more
 * @param status planned or requested: the rest follows from the books and from resolutions
 */
public record PlannedYear(FiscalYear year, Won amount, YearStatus status) {

    /**
     * Whether the year may become so.
     *
     * @param before how firm it is now, resolutions considered; empty if the plan does not have it yet
     * @param promised what is reserved and committed of it
     * @return empty if so; otherwise {@code ledger.plan-status}, {@code ledger.plan-amount},
     *     {@code ledger.plan-year-resolved} or {@code ledger.plan-year-below} with what is promised
     */
    public Optional<Refusal> refusal(Optional<YearStatus> before, Won promised) {
        if (status != YearStatus.PLANNED && status != YearStatus.REQUESTED) {
            return Optional.of(Refusal.invalid(
                    "ledger.plan-status", status.title().ko(), status.title().en()));
        }
        if (amount.isNegative()) {
            return Optional.of(Refusal.invalid("ledger.plan-amount", year));
        }
        if (before.filter(firm -> firm == YearStatus.LEGALLY_COMMITTED).isPresent()) {
            return Optional.of(Refusal.rule("ledger.plan-year-resolved", year));
        }
        return Amounts.isMore(promised, amount)
                ? Optional.of(Refusal.conflict("ledger.plan-year-below", year, promised))
                : Optional.empty();
    }
}

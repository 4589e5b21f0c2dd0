package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Yearly money that is guaranteed to an investment, beside what the lines that fund it hold of that year. Law may grant
 * less; but nothing is moved away below it.
 *
 * @param guaranteed what is guaranteed; 0 or more
 * @param held the current budgets (예산현액) of all its lines of the year together
 */
public record BudgetFloor(Won guaranteed, Won held) {

    /** What may be moved away at most; 0 or more. */
    public Won spare() {
        return Amounts.atLeastZero(held.minus(guaranteed));
    }

    /**
     * Why so much may not leave the investment's lines.
     *
     * @param leaving how much less they would hold; where it is 0 or below, nothing leaves
     * @return empty if it may; else {@code ledger.below-floor} with what is guaranteed and what would be left
     */
    public Optional<Refusal> refuse(Won leaving) {
        return Amounts.isPositive(leaving) && Amounts.isMore(leaving, spare())
                ? Optional.of(Refusal.rule("ledger.below-floor", guaranteed, held.minus(leaving)))
                : Optional.empty();
    }
}

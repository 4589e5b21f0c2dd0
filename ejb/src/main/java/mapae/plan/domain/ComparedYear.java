package mapae.plan.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A year in two plans and in the books.
 *
 * @param year fiscal year
 * @param first won in the first plan; empty where that does not have the year
 * @param second won in the second plan; empty where that does not have the year
 * @param granted won, initial + supplementary budget as of now; empty where the year has no books yet
 * @param current won, current budget as of now; empty where the year has no books yet
 */
public record ComparedYear(
        FiscalYear year, Optional<Won> first, Optional<Won> second, Optional<Won> granted, Optional<Won> current) {

    private static final int RATE_SCALE = 4;

    /** Second − first; empty where either plan does not have the year. */
    public Optional<Won> difference() {
        return first.flatMap(one -> second.map(other -> other.minus(one)));
    }

    /** Difference ÷ first, four decimals; empty where there is no difference to tell, or where the first is 0. */
    public Optional<BigDecimal> changeRate() {
        return changeRate(RATE_SCALE);
    }

    /** The same to so many decimals, rounded once. */
    public Optional<BigDecimal> changeRate(int decimals) {
        return first.filter(base -> !base.isZero())
                .flatMap(base -> difference()
                        .map(change ->
                                change.toBigDecimal().divide(base.toBigDecimal(), decimals, RoundingMode.HALF_UP)));
    }

    /** Granted − planned, by the second plan where it has the year, else by the first; empty without books. */
    public Optional<Won> grantedBeyondPlan() {
        return granted.flatMap(amount -> second.or(() -> first).map(amount::minus));
    }
}

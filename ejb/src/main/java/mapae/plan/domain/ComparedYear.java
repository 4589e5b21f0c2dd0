package mapae.plan.domain;

import java.math.BigDecimal;
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

    /** Second − first; empty where either plan does not have the year. */
    public Optional<Won> difference() {
        return first.flatMap(one -> second.map(other -> other.minus(one)));
    }

    /** Difference ÷ first, not rounded; empty where there is no difference to tell, or where the first is 0. */
    public Optional<BigDecimal> changeRate() {
        return first.flatMap(base -> difference().flatMap(change -> Won.ratio(change, base)));
    }

    /** Granted − planned, by the second plan where it has the year, else by the first; empty without books. */
    public Optional<Won> grantedBeyondPlan() {
        return granted.flatMap(amount -> second.or(() -> first).map(amount::minus));
    }
}

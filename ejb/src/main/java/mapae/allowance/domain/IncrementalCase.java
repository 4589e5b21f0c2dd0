package mapae.allowance.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import mapae.shared.Figure;
import mapae.shared.Won;

/**
 * What more money is worth against not giving it: incremental benefit-cost ratio ΔPV(B) / ΔPV(C) of going on with the raise,
 * against stopping now and against going on reduced. Present values of what is still to come, sunk cost left out, all at the
 * same rate and base year.
 *
 * <p>Source: HM Treasury, The Green Book (2022), 5.3 and A6 (incremental comparison against the next option); KDI PIMAC,
 * guideline for re-studies, compares to what is still to be spent.
 *
 * @param raised with the raise
 * @param stopped stopping now
 * @param reduced going on with what there is
 */
public record IncrementalCase(Values raised, Values stopped, Values reduced) {

    /** Why there is no ratio: the raise costs no more than the other. */
    public static final String NO_MORE_COST = "figure.allowance-no-more-cost";

    /**
     * Present values.
     *
     * @param costs in won, 0 or more
     * @param benefits in won, 0 or more
     */
    public record Values(Won costs, Won benefits) {}

    /** ΔBCR against stopping. */
    public Figure<BigDecimal> againstStopping() {
        return ratio(stopped);
    }

    /** ΔBCR against going on reduced. */
    public Figure<BigDecimal> againstReduced() {
        return ratio(reduced);
    }

    private Figure<BigDecimal> ratio(Values other) {
        Won more = raised.costs().minus(other.costs());
        if (more.compareTo(Won.ZERO) <= 0) {
            return Figure.undefined(NO_MORE_COST);
        }
        Won gained = raised.benefits().minus(other.benefits());
        return Figure.of(gained.toBigDecimal().divide(more.toBigDecimal(), MathContext.DECIMAL128));
    }
}

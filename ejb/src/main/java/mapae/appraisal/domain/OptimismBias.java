package mapae.appraisal.domain;

import java.math.BigDecimal;

/**
 * By how much an early estimate is raised, since such estimates turn out too low: adjusted cost = base × (1 + uplift × (1 −
 * mitigation)). As in HM Treasury, Supplementary Green Book Guidance: Optimism Bias, where an upper bound is reduced by the
 * share of its causes that are managed.
 *
 * @param uplift upper bound as a share of the cost, 0 or more; 2 for 200 %
 * @param mitigation share of it that is mitigated, 0 to 1
 */
public record OptimismBias(BigDecimal uplift, BigDecimal mitigation) {

    /** @throws IllegalArgumentException for shares out of range */
    public OptimismBias {
        if (uplift.signum() < 0 || mitigation.signum() < 0 || mitigation.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("uplift " + uplift + ", mitigation " + mitigation);
        }
    }

    /** What remains of the uplift after mitigation, as a share of the cost. */
    public BigDecimal remaining() {
        return uplift.multiply(BigDecimal.ONE.subtract(mitigation));
    }

    /** The cost with what remains of the uplift, exactly. */
    public BigDecimal adjusted(BigDecimal base) {
        return base.multiply(BigDecimal.ONE.add(remaining()));
    }

    /** The flows with every cost adjusted. */
    public CashFlows adjusted(CashFlows flows) {
        return new CashFlows(
                flows.baseYear(), flows.costs().stream().map(this::adjusted).toList(), flows.benefits());
    }
}

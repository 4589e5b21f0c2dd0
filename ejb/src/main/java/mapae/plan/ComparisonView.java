package mapae.plan;

import mapae.plan.domain.PlanComparison;

/**
 * Two versions of an organisation's plan beside one another.
 *
 * @param first usually the earlier one
 * @param second the other
 * @param comparison how they compare, and with what was granted
 */
public record ComparisonView(PlanView first, PlanView second, PlanComparison comparison) {}

package mapae.plan;

import mapae.plan.domain.PlanState;
import mapae.plan.domain.PlanTerm;

/**
 * A version of a plan by name.
 *
 * @param id key
 * @param term its years
 * @param number number of the version, by organisation and first year
 * @param state where it stands
 */
public record PlanName(long id, PlanTerm term, int number, PlanState state) {}

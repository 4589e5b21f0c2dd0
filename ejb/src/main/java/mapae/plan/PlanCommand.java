package mapae.plan;

import java.util.Optional;
import mapae.shared.FiscalYear;

/** How a version of a plan is begun. */
public sealed interface PlanCommand {

    /**
     * From nothing.
     *
     * @param organisation code of the organisation
     * @param firstYear first fiscal year
     * @param years how many years
     */
    record FromNothing(String organisation, FiscalYear firstYear, int years) implements PlanCommand {}

    /**
     * From a version, whether that was handed in or not.
     *
     * @param plan its key
     * @param rollsForward whether the first year is dropped and a last one added; else the years stay
     */
    record FromVersion(long plan, boolean rollsForward) implements PlanCommand {}

    /** The version from which lines are taken. */
    default Optional<Long> source() {
        return this instanceof FromVersion from ? Optional.of(from.plan()) : Optional.empty();
    }
}

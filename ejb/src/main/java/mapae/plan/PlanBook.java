package mapae.plan;

import java.util.List;
import mapae.plan.domain.PlanLine;

/**
 * A version of a plan with all its lines.
 *
 * @param plan the version
 * @param lines its lines, in the order of codes
 */
public record PlanBook(PlanView plan, List<PlanLine> lines) {

    public PlanBook {
        lines = List.copyOf(lines);
    }
}

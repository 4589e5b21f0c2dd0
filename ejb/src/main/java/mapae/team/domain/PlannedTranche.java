package mapae.team.domain;

import java.util.List;
import mapae.shared.Hand;

/**
 * A tranche as it was planned.
 *
 * @param id key
 * @param tranche its money and what was decided about it
 * @param line key of the line that it is released from
 * @param lineCode code of the line
 * @param outcomes positions of the outcomes that it is released for
 * @param plannedBy who planned it
 */
public record PlannedTranche(
        long id, Tranche tranche, long line, String lineCode, List<Integer> outcomes, Hand plannedBy) {

    public PlannedTranche {
        outcomes = List.copyOf(outcomes);
    }
}

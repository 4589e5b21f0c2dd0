package mapae.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Requirement;
import mapae.shared.Certainty;

/**
 * What a gate is to ask of investments of a tier, from a day to come on.
 *
 * @param gate which gate
 * @param tier level of the tier, 1 to 3
 * @param validFrom first day
 * @param needed whether the gate must be passed at all
 * @param continuity whether the leader should stay until the next protected milestone
 * @param committee code of the committee that decides; empty where one planner does
 * @param quorum how many of it must be there; given with a committee alone
 * @param certainty how sure we are of it
 * @param source where it is written
 * @param evidence what must be shown
 * @param items what must be answered
 * @param replaces the one to come that it takes the place of, if of any
 */
public record RequirementCommand(
        Gate gate,
        int tier,
        LocalDate validFrom,
        boolean needed,
        boolean continuity,
        Optional<String> committee,
        Optional<Integer> quorum,
        Certainty certainty,
        String source,
        List<Requirement.Part> evidence,
        List<Requirement.Part> items,
        Optional<Replaced> replaces) {

    /**
     * A requirement that has not begun.
     *
     * @param id key
     * @param version as it was seen
     */
    public record Replaced(long id, int version) {}

    public RequirementCommand {
        evidence = List.copyOf(evidence);
        items = List.copyOf(items);
    }
}

package mapae.gate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * What a gate asks of an investment of a tier, from a day on.
 *
 * @param id key
 * @param gate which gate
 * @param tier level of the tier, 1 to 3
 * @param validFrom first day
 * @param needed whether the gate must be passed at all
 * @param continuity whether the leader should stay until the next protected milestone
 * @param approver who decides
 * @param quorum how many of a committee must be there
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param source where it is written
 * @param evidence what must be shown
 * @param items what must be answered
 */
public record Requirement(
        long id,
        Gate gate,
        int tier,
        LocalDate validFrom,
        boolean needed,
        boolean continuity,
        Approver approver,
        Optional<Integer> quorum,
        String certainty,
        String source,
        List<Part> evidence,
        List<Part> items) {

    /**
     * Something asked for.
     *
     * @param code its name within the requirement
     * @param text in both languages
     */
    public record Part(String code, Bilingual text) {

        /** How many characters a text may have. */
        public static final int LONGEST = 300;
    }

    public Requirement {
        evidence = List.copyOf(evidence);
        items = List.copyOf(items);
    }
}

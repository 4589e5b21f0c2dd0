package mapae.tiering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Certainty;
import mapae.tiering.domain.CostLimits;
import mapae.tiering.domain.RiskBands;

/**
 * A set of rules to be stored. Its questions are those of the set that holds before it.
 *
 * @param validFrom first day
 * @param certainty how sure we are of it
 * @param source where it is written
 * @param note what else is to be known of it
 * @param limits limits of cost by kind of investment, for every kind
 * @param weights weights of the questions by their codes; empty where they stay
 * @param bands from which score on a level of risk applies
 * @param replaces the set that it takes the place of, if of any
 */
public record RuleSetCommand(
        LocalDate validFrom,
        Certainty certainty,
        String source,
        String note,
        Map<String, CostLimits> limits,
        Optional<Map<String, Integer>> weights,
        RiskBands bands,
        Optional<Replaced> replaces) {

    /**
     * A set that has not begun.
     *
     * @param id key
     * @param version as it was seen
     */
    public record Replaced(long id, int version) {}
}

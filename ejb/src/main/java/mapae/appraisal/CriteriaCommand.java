package mapae.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options to be scored by several criteria.
 *
 * @param criteria what counts; all of them with a weight, or none where they are compared
 * @param comparisons every pair of criteria once, where weights are derived from that; empty where they are declared
 * @param options what is scored
 */
public record CriteriaCommand(List<Criterion> criteria, Optional<List<Comparison>> comparisons, List<Option> options) {

    /**
     * What counts.
     *
     * @param name what it is called; unlike the others'
     * @param weight percent, where it is declared
     */
    public record Criterion(String name, Optional<BigDecimal> weight) {}

    /**
     * That one criterion is more important than another.
     *
     * @param first name of the one that is at least as important
     * @param second name of the other
     * @param times how many times as important, 1 to 9
     */
    public record Comparison(String first, String second, BigDecimal times) {}

    /**
     * What is scored.
     *
     * @param name what it is called; unlike the others'
     * @param scores 0 to 100, by the name of the criterion
     */
    public record Option(String name, Map<String, BigDecimal> scores) {

        public Option {
            scores = Map.copyOf(scores);
        }
    }

    public CriteriaCommand {
        criteria = List.copyOf(criteria);
        comparisons = comparisons.map(List::copyOf);
        options = List.copyOf(options);
    }
}

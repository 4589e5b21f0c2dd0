package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.Percent;

/**
 * What an option scores over several criteria: Σ weight × score ÷ 100, where the declared weights are 100 % together. DCLG,
 * Multi-criteria analysis: a manual (2009), the weighted sum.
 *
 * @param criteria weights and scores
 */
public record MultiCriteriaScore(List<Criterion> criteria) {

    /** Declared weights are not 100 % together. */
    public static final String WEIGHTS_NOT_WHOLE = "figure.weights-not-whole";

    /** A criterion is not scored, or not from 0 to 100. */
    public static final String SCORE_MISSING = "figure.score-missing";

    /**
     * A criterion.
     *
     * @param name what it is called
     * @param weight of it among all
     * @param score 0 to 100; empty where it is not scored
     */
    public record Criterion(String name, Percent weight, Optional<Percent> score) {

        /** Weight × score ÷ 100, in points. */
        public Optional<BigDecimal> points() {
            return score.map(one -> weight.fraction().multiply(one.value()));
        }
    }

    public MultiCriteriaScore {
        criteria = List.copyOf(criteria);
    }

    /** 0 to 100, exactly; undefined where weights are not whole or a score is missing. */
    public Figure<BigDecimal> total() {
        BigDecimal weights =
                criteria.stream().map(one -> one.weight().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!new Percent(weights).isWhole()
                || criteria.stream().anyMatch(one -> !one.weight().isShareOfWhole())) {
            return Figure.undefined(WEIGHTS_NOT_WHOLE);
        }
        if (criteria.stream()
                .anyMatch(one -> !one.score().map(Percent::isShareOfWhole).orElse(false))) {
            return Figure.undefined(SCORE_MISSING);
        }
        return Figure.of(
                criteria.stream().flatMap(one -> one.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

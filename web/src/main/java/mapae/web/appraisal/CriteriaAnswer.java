package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.CriteriaView;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.MultiCriteriaScore;
import mapae.appraisal.domain.PairwiseComparison;

/**
 * Options scored by several criteria.
 *
 * @param weights percent, 12 decimals, in the order given
 * @param consistency how consistent the comparisons are; null where weights were declared
 * @param options each with its score, in the order given
 * @param highest names of the options of which none scores higher
 * @param explanations formula, version, source and inputs of what was derived
 */
public record CriteriaAnswer(
        List<Weight> weights,
        Optional<Consistency> consistency,
        List<Candidate> options,
        List<String> highest,
        Map<String, Explanation> explanations) {

    /**
     * What counts how much.
     *
     * @param criterion its name
     * @param weight percent
     */
    public record Weight(String criterion, BigDecimal weight) {}

    /**
     * How consistent comparisons are.
     *
     * @param lambdaMax principal eigenvalue, 12 decimals
     * @param consistencyIndex CI, 12 decimals
     * @param randomIndex RI
     * @param consistencyRatio CR, 12 decimals
     * @param threshold above which comparisons are inconsistent
     * @param inconsistent whether CR, exact, is above it
     */
    public record Consistency(
            BigDecimal lambdaMax,
            BigDecimal consistencyIndex,
            BigDecimal randomIndex,
            BigDecimal consistencyRatio,
            BigDecimal threshold,
            boolean inconsistent) {

        static Consistency of(PairwiseComparison compared) {
            return new Consistency(
                    Explanation.fine(compared.lambdaMax()),
                    Explanation.fine(compared.consistencyIndex()),
                    compared.randomIndex(),
                    Explanation.fine(compared.consistencyRatio()),
                    PairwiseComparison.LIMIT,
                    compared.isInconsistent());
        }
    }

    /**
     * An option.
     *
     * @param name what it is called
     * @param score 0 to 100, 12 decimals
     * @param contributions what each criterion contributes
     */
    public record Candidate(String name, BigDecimal score, List<Contribution> contributions) {

        static Candidate of(CriteriaView.Scored scored) {
            return new Candidate(
                    scored.name(),
                    Explanation.fine(scored.score().total().value().orElseThrow()),
                    scored.score().criteria().stream().map(Contribution::of).toList());
        }
    }

    /**
     * What a criterion contributes.
     *
     * @param criterion its name
     * @param weight percent
     * @param score 0 to 100
     * @param points weight × score ÷ 100
     */
    public record Contribution(String criterion, BigDecimal weight, BigDecimal score, BigDecimal points) {

        static Contribution of(MultiCriteriaScore.Criterion criterion) {
            return new Contribution(
                    criterion.name(),
                    Explanation.fine(criterion.weight().value()),
                    Explanation.fine(criterion.score().orElseThrow().value()),
                    Explanation.fine(criterion.points().orElseThrow()));
        }
    }

    static CriteriaAnswer of(CriteriaView view) {
        return new CriteriaAnswer(
                view.weights().stream()
                        .map(one -> new Weight(
                                one.criterion(), Explanation.fine(one.share().value())))
                        .toList(),
                view.comparison().map(Consistency::of),
                view.options().stream().map(Candidate::of).toList(),
                view.options().stream()
                        .filter(view::isHighest)
                        .map(CriteriaView.Scored::name)
                        .toList(),
                explanations(view));
    }

    private static Map<String, Explanation> explanations(CriteriaView view) {
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        Map<String, Object> weights = new LinkedHashMap<>();
        view.weights()
                .forEach(one -> weights.put(
                        one.criterion(), Explanation.fine(one.share().value())));
        explanations.put("score", explained(AppraisalFormula.MULTI_CRITERIA, weights));
        view.comparison().ifPresent(compared -> {
            explanations.put(
                    "weights",
                    explained(
                            AppraisalFormula.PRIORITIES, Map.of("lambdaMax", Explanation.fine(compared.lambdaMax()))));
            Map<String, Object> inputs = new LinkedHashMap<>();
            inputs.put("lambdaMax", Explanation.fine(compared.lambdaMax()));
            inputs.put("n", compared.size());
            inputs.put("randomIndex", compared.randomIndex());
            explanations.put("consistencyRatio", explained(AppraisalFormula.CONSISTENCY_RATIO, inputs));
        });
        return explanations;
    }

    private static Explanation explained(AppraisalFormula formula, Map<String, Object> inputs) {
        return Explanation.of(formula, Optional.empty(), Optional.empty(), inputs);
    }
}

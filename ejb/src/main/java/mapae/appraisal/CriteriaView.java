package mapae.appraisal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.appraisal.domain.MultiCriteriaScore;
import mapae.appraisal.domain.MultiCriteriaScore.Criterion;
import mapae.appraisal.domain.PairwiseComparison;
import mapae.shared.Percent;

/**
 * Options scored by the same criteria. Whoever shows a value rounds it, once.
 *
 * @param weights what counts how much, 100 % together
 * @param comparison from which weights were derived; empty where they were declared
 * @param options each with its score, in the order given
 */
public record CriteriaView(List<Weight> weights, Optional<PairwiseComparison> comparison, List<Scored> options) {

    /**
     * What counts how much.
     *
     * @param criterion its name
     * @param share of the whole
     */
    public record Weight(String criterion, Percent share) {}

    /**
     * An option.
     *
     * @param name what it is called
     * @param score of it, with what each criterion contributes
     */
    public record Scored(String name, MultiCriteriaScore score) {}

    public CriteriaView {
        weights = List.copyOf(weights);
        options = List.copyOf(options);
    }

    /**
     * Scores options.
     *
     * @param names of the options
     * @param scores of each option, in the order of the criteria; empty where one is not scored
     */
    public static CriteriaView of(
            List<Weight> weights,
            Optional<PairwiseComparison> comparison,
            List<String> names,
            List<List<Optional<Percent>>> scores) {
        return new CriteriaView(
                weights,
                comparison,
                IntStream.range(0, names.size())
                        .mapToObj(option -> new Scored(names.get(option), score(weights, scores.get(option))))
                        .toList());
    }

    private static MultiCriteriaScore score(List<Weight> weights, List<Optional<Percent>> scores) {
        return new MultiCriteriaScore(IntStream.range(0, weights.size())
                .mapToObj(i ->
                        new Criterion(weights.get(i).criterion(), weights.get(i).share(), scores.get(i)))
                .toList());
    }

    /** The highest score, if any option has one. */
    public Optional<BigDecimal> highest() {
        return options.stream()
                .flatMap(option -> option.score().total().value().stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether no option scores higher. */
    public boolean isHighest(Scored option) {
        return option.score()
                .total()
                .value()
                .filter(total -> total.compareTo(highest().orElseThrow()) == 0)
                .isPresent();
    }
}

package mapae.appraisal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mapae.appraisal.CriteriaCommand.Comparison;
import mapae.appraisal.CriteriaCommand.Criterion;
import mapae.appraisal.CriteriaCommand.Option;
import mapae.appraisal.CriteriaView.Weight;
import mapae.appraisal.domain.PairwiseComparison;
import mapae.shared.CriteriaScale;
import mapae.shared.Percent;
import mapae.shared.Refusal;

/** What can be scored by several criteria. A refusal names the row, from 1, and its field. */
final class CriteriaBounds {

    private CriteriaBounds() {}

    /**
     * Scores options.
     *
     * @throws Refusal for whatever is out of bounds
     */
    static CriteriaView score(CriteriaCommand command) {
        List<String> criteria = names(command.criteria());
        AppraisalBounds.count(command.options().size());
        Optional<PairwiseComparison> comparison = command.comparisons().map(given -> compared(command, given));
        List<Percent> shares = comparison.map(PairwiseComparison::shares).orElseGet(() -> declared(command.criteria()));
        Set<String> taken = new HashSet<>();
        List<String> names = command.options().stream()
                .map(option -> AppraisalBounds.name(option.name(), taken))
                .toList();
        return CriteriaView.of(
                IntStream.range(0, criteria.size())
                        .mapToObj(i -> new Weight(criteria.get(i), shares.get(i)))
                        .toList(),
                comparison,
                names,
                IntStream.range(0, names.size())
                        .mapToObj(i -> scores(i + 1, command.options().get(i), criteria))
                        .toList());
    }

    private static List<String> names(List<Criterion> criteria) {
        if (criteria.size() < 2 || criteria.size() > PairwiseComparison.MOST) {
            throw Refusal.invalid("appraisal.criteria-count", criteria.size(), PairwiseComparison.MOST);
        }
        List<String> names = new ArrayList<>();
        for (Criterion criterion : criteria) {
            String name = criterion.name().strip();
            int row = names.size() + 1;
            if (name.isEmpty() || name.length() > CriteriaScale.LONGEST_NAME) {
                throw Refusal.invalid("appraisal.criterion-name", row, CriteriaScale.LONGEST_NAME);
            }
            if (names.contains(name)) {
                throw Refusal.invalid("appraisal.criterion-twice", row, name);
            }
            names.add(name);
        }
        return names;
    }

    private static List<Percent> declared(List<Criterion> criteria) {
        List<Percent> shares = new ArrayList<>();
        for (Criterion criterion : criteria) {
            int row = shares.size() + 1;
            BigDecimal weight = criterion
                    .weight()
                    .orElseThrow(() -> Refusal.invalid("appraisal.weight-missing", row, criterion.name()));
            if (!CriteriaScale.isOneOf100(weight)) {
                throw Refusal.invalid("appraisal.weight", row, weight.toEngineeringString());
            }
            shares.add(new Percent(weight));
        }
        BigDecimal sum = shares.stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!new Percent(sum).isWhole()) {
            throw Refusal.invalid(
                    "appraisal.weights-sum", sum.stripTrailingZeros().toPlainString());
        }
        return shares;
    }

    private static PairwiseComparison compared(CriteriaCommand command, List<Comparison> given) {
        if (command.criteria().stream().anyMatch(one -> one.weight().isPresent())) {
            throw Refusal.invalid("appraisal.weights-either");
        }
        List<String> names =
                command.criteria().stream().map(one -> one.name().strip()).toList();
        BigDecimal[][] judged = new BigDecimal[names.size()][names.size()];
        for (int i = 0; i < given.size(); i++) {
            Comparison one = given.get(i);
            int first = place(names, one.first(), i + 1, "first");
            int second = place(names, one.second(), i + 1, "second");
            if (first == second || judged[first][second] != null) {
                throw Refusal.invalid("appraisal.comparison-twice", i + 1, one.first(), one.second());
            }
            if (!CriteriaScale.isShort(one.times())
                    || one.times().compareTo(BigDecimal.ONE) < 0
                    || one.times().compareTo(PairwiseComparison.FURTHEST) > 0) {
                throw Refusal.invalid(
                        "appraisal.comparison-times", i + 1, one.times().toEngineeringString());
            }
            judged[first][second] = one.times();
            judged[second][first] = BigDecimal.ONE.divide(one.times(), MathContext.DECIMAL128);
        }
        List<BigDecimal> judgments = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = row + 1; column < names.size(); column++) {
                if (judged[row][column] == null) {
                    throw Refusal.invalid("appraisal.comparison-missing", names.get(row), names.get(column));
                }
                judgments.add(judged[row][column]);
            }
        }
        return PairwiseComparison.of(judgments);
    }

    private static int place(List<String> names, String name, int row, String field) {
        int place = names.indexOf(name.strip());
        if (place < 0) {
            throw Refusal.invalid("appraisal.comparison-unknown", row, field, name);
        }
        return place;
    }

    private static List<Optional<Percent>> scores(int row, Option option, List<String> criteria) {
        option.scores().keySet().stream()
                .filter(name -> !criteria.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.invalid("appraisal.score-unknown", row, name);
                });
        return criteria.stream()
                .map(name -> {
                    BigDecimal score = option.scores().get(name);
                    if (score == null) {
                        throw Refusal.invalid("appraisal.score-missing", row, name);
                    }
                    if (!CriteriaScale.isOneOf100(score)) {
                        throw Refusal.invalid("appraisal.score", row, name, score.toEngineeringString());
                    }
                    return Optional.of(new Percent(score));
                })
                .toList();
    }
}

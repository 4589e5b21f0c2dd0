package mapae.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.CriteriaCommand.Comparison;
import mapae.appraisal.CriteriaCommand.Criterion;
import mapae.appraisal.CriteriaCommand.Option;
import mapae.appraisal.domain.PairwiseComparison;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

class CriteriaBoundsTest {

    private static Criterion weighed(String name, String weight) {
        return new Criterion(name, Optional.of(new BigDecimal(weight)));
    }

    private static Criterion bare(String name) {
        return new Criterion(name, Optional.empty());
    }

    private static Comparison times(String first, String second, String times) {
        return new Comparison(first, second, new BigDecimal(times));
    }

    private static Option scored(String name, String safe, String fast) {
        return new Option(name, Map.of("safe", new BigDecimal(safe), "fast", new BigDecimal(fast)));
    }

    private static final List<Option> TWO = List.of(scored("A", "80", "41"), scored("B", "20", "100"));

    private static CriteriaCommand declared(Criterion... criteria) {
        return new CriteriaCommand(List.of(criteria), Optional.empty(), TWO);
    }

    private static CriteriaCommand compared(List<Criterion> criteria, Comparison... comparisons) {
        return new CriteriaCommand(criteria, Optional.of(List.of(comparisons)), TWO);
    }

    private static void refused(CriteriaCommand command, String code, String... arguments) {
        Refusal refusal = assertThrows(Refusal.class, () -> CriteriaBounds.score(command));
        assertEquals(code, refusal.code());
        assertEquals(Arrays.asList(arguments), refusal.arguments().subList(0, arguments.length));
    }

    @Test
    void scoresByDeclaredWeights() {
        CriteriaView view = CriteriaBounds.score(declared(weighed("safe", "62.5"), weighed("fast", "37.5")));

        assertEquals(
                List.of("65.375", "50"),
                view.options().stream()
                        .map(one -> one.score()
                                .total()
                                .value()
                                .orElseThrow()
                                .stripTrailingZeros()
                                .toPlainString())
                        .toList());
        assertTrue(view.isHighest(view.options().get(0)));
        assertFalse(view.isHighest(view.options().get(1)));
        assertTrue(view.comparison().isEmpty());
    }

    /** 3 : 1 either way round; weights are 75 and 25 %. */
    @Test
    void derivesWeightsFromComparisonsEitherWayRound() {
        for (Comparison comparison : List.of(times("safe", "fast", "3"), times("fast", "safe", "3"))) {
            CriteriaView view = CriteriaBounds.score(compared(List.of(bare("safe"), bare("fast")), comparison));
            assertEquals(
                    comparison.first().equals("safe") ? "75.00" : "25.00",
                    view.weights()
                            .get(0)
                            .share()
                            .value()
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString());
        }
    }

    /** However many digits a share has, weights are whole, so that the score is defined. */
    @Test
    void makesDerivedWeightsWhole() {
        for (int size = 1; size <= PairwiseComparison.MOST; size++) {
            List<BigDecimal> judgments = new ArrayList<>();
            for (int i = 0; i < size * (size - 1) / 2; i++) {
                judgments.add(BigDecimal.valueOf(1 + i % 9));
            }
            BigDecimal sum = PairwiseComparison.of(judgments).shares().stream()
                    .map(Percent::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertTrue(new Percent(sum).isWhole(), size + ": " + sum);
        }
    }

    @Test
    void refusesWeightsThatAreNotWholeWithTheirSum() {
        refused(declared(weighed("safe", "60"), weighed("fast", "39.999999")), "appraisal.weights-sum", "99.999999");
        refused(declared(weighed("safe", "60"), weighed("fast", "60")), "appraisal.weights-sum", "120");
    }

    @Test
    void namesTheRowAndTheField() {
        Criterion safe = weighed("safe", "60");
        refused(declared(safe), "appraisal.criteria-count", "1");
        refused(declared(safe, bare("fast")), "appraisal.weight-missing", "2", "fast");
        refused(declared(safe, weighed("fast", "-1")), "appraisal.weight", "2", "-1");
        refused(declared(safe, weighed("fast", "1E+2147483647")), "appraisal.weight", "2");
        refused(declared(safe, weighed(" safe ", "40")), "appraisal.criterion-twice", "2", "safe");
        refused(declared(safe, weighed(" ", "40")), "appraisal.criterion-name", "2");
        Criterion fast = weighed("fast", "40");
        for (String score : List.of("100.1", "-0.1", "0.0000001", "1E-2147483647")) {
            refused(
                    new CriteriaCommand(
                            List.of(safe, fast), Optional.empty(), List.of(TWO.get(0), scored("B", "1", score))),
                    "appraisal.score",
                    "2",
                    "fast");
        }
        refused(
                new CriteriaCommand(
                        List.of(safe, fast),
                        Optional.empty(),
                        List.of(TWO.get(0), new Option("B", Map.of("safe", BigDecimal.ONE)))),
                "appraisal.score-missing",
                "2",
                "fast");
        refused(declared(safe, weighed("cheap", "40")), "appraisal.score-unknown", "1", "fast");
        refused(
                new CriteriaCommand(List.of(safe, fast), Optional.empty(), TWO.subList(0, 1)),
                "appraisal.options",
                "1");
    }

    @Test
    void refusesComparisonsThatAreNotEveryPairOnce() {
        List<Criterion> bare = List.of(bare("safe"), bare("fast"));
        refused(
                compared(List.of(weighed("safe", "100"), bare("fast")), times("safe", "fast", "3")),
                "appraisal.weights-either");
        refused(compared(bare), "appraisal.comparison-missing", "safe", "fast");
        refused(compared(bare, times("safe", "safe", "1")), "appraisal.comparison-twice", "1");
        refused(
                compared(bare, times("safe", "fast", "3"), times("fast", "safe", "3")),
                "appraisal.comparison-twice",
                "2");
        refused(compared(bare, times("safe", "cheap", "3")), "appraisal.comparison-unknown", "1", "second", "cheap");
        refused(compared(bare, times("safe", "fast", "9.5")), "appraisal.comparison-times", "1");
        refused(compared(bare, times("safe", "fast", "0.333")), "appraisal.comparison-times", "1");
    }
}

package mapae.progress.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.Percent;
import mapae.shared.Won;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnedValueTest {

    /**
     * The worked example of the vignette "Earned Value Management" of the R package PRA (Project Risk Analysis, P. Govan,
     * CRAN; repository paulgovan/PRA, articles/evm.md at commit 1e1e5de; an older vignette takes the costs for cumulative):
     * budget 100,000; planned by period 10, 20, 40, 70, 100 %; in period 3, 35 % are done and 9,000 + 18,000 + 36,000 are
     * spent.
     */
    @Nested
    class PublishedExampleOfPra {

        private final EarnedValue example = EarnedValue.of(
                Optional.of(Won.of(100_000)),
                Optional.of(Won.of(40_000)),
                Optional.of(Percent.of("35")),
                Optional.of(Won.of(9_000 + 18_000 + 36_000)));

        @Test
        void earnsTheBudgetOfTheWorkDone() {
            assertNumber("35000", example.earnedValue());
        }

        @Test
        void isBehindScheduleAndOverBudget() {
            assertNumber("-5000", example.scheduleVariance());
            assertNumber("-28000", example.costVariance());
            assertRounded("0.88", example.schedulePerformanceIndex());
            assertRounded("0.56", example.costPerformanceIndex());
        }

        @Test
        void estimatesByThreeAssumptions() {
            assertRounded("180000.00", example.estimateAtCurrentRate());
            assertNumber("128000", example.estimateAtPlannedRate());
            assertRounded("196714.3", example.estimateAtCostAndScheduleRate());
            assertRounded("-80000.00", example.varianceAtCompletion());
        }

        @Test
        void needsMoreEfficiencyOnTheRest() {
            assertRounded("1.76", example.toCompletePerformanceIndex());
        }
    }

    /**
     * Examples and exercises of "PCL-AI Body of Knowledge", domain 6 (Project Controls Institute, 2026, draft; repository
     * hariswahidkhan-star/PCI, docs/bok/06-earned-value-management/6.3.md at commit 40659f5 and docs/bok/domain-06-evm-eac.md
     * at commit 0a97dd8): a pipeline segment, and exercise 6.3.
     */
    @ParameterizedTest
    @CsvSource({
        "600000, 540000, 405000, 506250, 0.80, 0.75, 701250, 750000, 831250, -150000",
        "3000000, 1250000, 1200000, 1500000, 0.80, 0.96, 3300000, 3750000, 3843750, -750000"
    })
    void agreesWithTheBodyOfKnowledge(
            String budget,
            String planned,
            String earned,
            String cost,
            String costIndex,
            String scheduleIndex,
            String atPlannedRate,
            String atCurrentRate,
            String atBothRates,
            String variance) {
        EarnedValue example = amounts(budget, planned, earned, cost);
        assertNumber(costIndex, example.costPerformanceIndex());
        assertNumber(scheduleIndex, example.schedulePerformanceIndex());
        assertNumber(atPlannedRate, example.estimateAtPlannedRate());
        assertNumber(atCurrentRate, example.estimateAtCurrentRate());
        assertNumber(atBothRates, example.estimateAtCostAndScheduleRate());
        assertNumber(variance, example.varianceAtCompletion());
    }

    /** Exercise 6.2 of the same text. */
    @Test
    void needsAFifthMoreEfficiencyOnTheRest() {
        EarnedValue example = amounts("5000000", "2200000", "2000000", "2500000");
        assertNumber("1.2", example.toCompletePerformanceIndex());
    }

    /**
     * Cases evm-hand-001, evm-ahead-003, evm-behind-under-004 and evm-complete-005 of the validation set of the Python
     * package pmcontrols (A. Arikan; repository arikanatakan/pmcontrols, tests/validation_cases.json at commit 03b3c52),
     * with its own tolerance.
     */
    @ParameterizedTest
    @CsvSource({
        "40000, 30000, 35000, -10000, -5000, 0.8571428571428571, 0.75, 116666.66666666666, 105000",
        "40000, 50000, 45000, 10000, 5000, 1.1111111111111112, 1.25, 90000, 95000",
        "50000, 40000, 38000, -10000, 2000, 1.0526315789473684, 0.8, 95000, 98000",
        "100000, 100000, 110000, 0, -10000, 0.9090909090909091, 1, 110000, 110000"
    })
    void agreesWithTheValidationCases(
            String planned,
            String earned,
            String cost,
            double scheduleVariance,
            double costVariance,
            double costIndex,
            double scheduleIndex,
            double atCurrentRate,
            double atPlannedRate) {
        EarnedValue example = amounts("100000", planned, earned, cost);
        assertNear(scheduleVariance, example.scheduleVariance());
        assertNear(costVariance, example.costVariance());
        assertNear(costIndex, example.costPerformanceIndex());
        assertNear(scheduleIndex, example.schedulePerformanceIndex());
        assertNear(atCurrentRate, example.estimateAtCurrentRate());
        assertNear(atPlannedRate, example.estimateAtPlannedRate());
    }

    /** The first of them. */
    @Test
    void needsMoreEfficiencyOnTheRestThanWasReached() {
        assertNear(
                1.0769230769230769, amounts("100000", "40000", "30000", "35000").toCompletePerformanceIndex());
    }

    private static void assertNear(double expected, Figure<BigDecimal> actual) {
        assertEquals(expected, actual.value().orElseThrow().doubleValue(), 1e-9);
    }

    /** An index of 0.93 for 150,000 earned and 162,000 spent would make an estimate of 537,634 out of 540,000. */
    @Test
    void roundsNoIndexBeforeItEstimates() {
        EarnedValue example = amounts("500000", "150000", "150000", "162000");
        assertNumber("540000", example.estimateAtCurrentRate());
    }

    @Test
    void addsTheBottomUpEstimateToWhatIsSpent() {
        assertNumber("230", amounts("200", "100", "80", "110").estimateBottomUp(new BigDecimal("120")));
    }

    @Test
    void hasNoCostIndexWhileNothingIsSpent() {
        EarnedValue unspent = amounts("100", "50", "40", "0");
        assertUndefined(EarnedValue.COST_ZERO, unspent.costPerformanceIndex());
        assertUndefined(EarnedValue.COST_ZERO, unspent.estimateAtCurrentRate());
        assertNumber("40", unspent.costVariance());
    }

    @Test
    void hasNoScheduleIndexWhileNothingWasPlanned() {
        EarnedValue unplanned = amounts("100", "0", "40", "30");
        assertUndefined(EarnedValue.PLAN_ZERO, unplanned.schedulePerformanceIndex());
        assertUndefined(EarnedValue.PLAN_ZERO, unplanned.estimateAtCostAndScheduleRate());
    }

    @Test
    void hasNoPaceWhileNothingIsEarned() {
        EarnedValue unearned = amounts("100", "50", "0", "30");
        assertNumber("0", unearned.costPerformanceIndex());
        assertUndefined(EarnedValue.EARNED_ZERO, unearned.estimateAtCurrentRate());
    }

    @Test
    void callsABudgetUnattainableThatIsSpentBeforeTheWorkIsDone() {
        assertUndefined(
                EarnedValue.UNATTAINABLE, amounts("100", "90", "80", "100").toCompletePerformanceIndex());
        assertUndefined(
                EarnedValue.UNATTAINABLE, amounts("100", "90", "80", "120").toCompletePerformanceIndex());
    }

    @Test
    void asksNothingOfWorkThatIsDone() {
        assertUndefined(
                EarnedValue.NOTHING_LEFT, amounts("100", "100", "100", "120").toCompletePerformanceIndex());
        assertNumber("0", amounts("100", "100", "100", "90").toCompletePerformanceIndex());
    }

    @Test
    void saysWhatIsMissing() {
        EarnedValue empty = EarnedValue.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertUndefined(EarnedValue.BUDGET_UNKNOWN, empty.earnedValue());
        EarnedValue unreported = EarnedValue.of(
                Optional.of(Won.of(10)), Optional.of(Won.of(5)), Optional.empty(), Optional.of(Won.of(3)));
        assertUndefined(EarnedValue.PROGRESS_UNKNOWN, unreported.costPerformanceIndex());
        EarnedValue unplanned = EarnedValue.of(
                Optional.of(Won.of(10)), Optional.empty(), Optional.of(Percent.of("50")), Optional.of(Won.of(3)));
        assertUndefined(EarnedValue.PLAN_UNKNOWN, unplanned.schedulePerformanceIndex());
        EarnedValue unspent = EarnedValue.of(
                Optional.of(Won.of(10)), Optional.of(Won.of(5)), Optional.of(Percent.of("50")), Optional.empty());
        assertUndefined(EarnedValue.COST_UNKNOWN, unspent.costVariance());
    }

    @Test
    void trustsNoCostBelowZero() {
        assertUndefined(
                EarnedValue.COST_NEGATIVE, amounts("100", "50", "40", "-1").costVariance());
    }

    private static EarnedValue amounts(String budget, String planned, String earned, String cost) {
        return EarnedValue.of(
                new BigDecimal(budget), new BigDecimal(planned), new BigDecimal(earned), new BigDecimal(cost));
    }

    private static void assertNumber(String expected, Figure<BigDecimal> actual) {
        assertTrue(actual.isKnown(), () -> String.valueOf(actual.reason()));
        assertEquals(0, new BigDecimal(expected).compareTo(actual.value().orElseThrow()), () -> "" + actual);
    }

    private static void assertRounded(String expected, Figure<BigDecimal> actual) {
        BigDecimal wanted = new BigDecimal(expected);
        assertEquals(wanted, actual.value().orElseThrow().setScale(wanted.scale(), RoundingMode.HALF_UP));
    }

    private static void assertUndefined(String reason, Figure<BigDecimal> actual) {
        assertEquals(Figure.undefined(reason), actual);
    }
}

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

class EarnedValueTest {

    /**
     * The worked example of the vignette "Earned Value Management" of the R package PRA (Project Risk Analysis, P. Govan,
     * CRAN): budget 100,000; planned by period 10, 20, 40, 70, 100 %; in period 3, 35 % are done and 9,000 + 18,000 +
     * 36,000 are spent.
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
            assertRounded("196714.29", example.estimateAtCostAndScheduleRate());
            assertRounded("-80000.00", example.varianceAtCompletion());
        }

        @Test
        void needsMoreEfficiencyOnTheRest() {
            assertRounded("1.76", example.toCompletePerformanceIndex());
        }
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

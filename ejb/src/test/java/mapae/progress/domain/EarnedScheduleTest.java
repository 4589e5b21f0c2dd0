package mapae.progress.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import mapae.shared.Figure;
import mapae.shared.Won;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnedScheduleTest {

    /**
     * The late finish of "PCL-AI Body of Knowledge", domain 6, section 6.4 (Project Controls Institute, 2026, draft;
     * repository hariswahidkhan-star/PCI, docs/bok/06-earned-value-management/6.4.md at commit 7f24762): 600,000 planned
     * over six months, done in seven. Example 6.4.6 there stands 405,000 against month 5 of the same plan. The text prints
     * two decimals.
     */
    @Nested
    class PublishedLateFinish {

        private final NavigableMap<YearMonth, Won> plan = plan(60_000, 150_000, 270_000, 420_000, 540_000, 600_000);

        @ParameterizedTest(name = "month {0}: EV {1}, ES {2}, SV(t) {3}, SPI(t) {4}, SPI {5}")
        @CsvSource({
            "4, 378000, 3.72, -0.28, 0.93, 0.90",
            "5, 486000, 4.55, -0.45, 0.91, 0.90",
            "6, 560000, 5.33, -0.67, 0.89, 0.93",
            "7, 600000, 6.00, -1.00, 0.86, 1.00"
        })
        void tellsHowLateItIs(int month, long earned, String schedule, String late, String index, String ofMoney) {
            BigDecimal value = BigDecimal.valueOf(earned);
            EarnedSchedule found = EarnedSchedule.of(plan, Figure.of(value), month(month));
            assertRounded(schedule, found.earnedSchedule());
            assertRounded(late, found.scheduleVariance());
            assertRounded(index, found.schedulePerformanceIndex());
            BigDecimal planned = plan.floorEntry(month(month)).getValue().toBigDecimal();
            assertRounded(
                    ofMoney,
                    EarnedValue.of(new BigDecimal("600000"), planned, value, value)
                            .schedulePerformanceIndex());
        }

        @Test
        void foreseesTheDurationAtThePresentPace() {
            EarnedSchedule found = EarnedSchedule.of(plan, Figure.of(new BigDecimal("405000")), month(5));
            assertRounded("3.90", found.earnedSchedule());
            assertRounded("-1.10", found.scheduleVariance());
            assertRounded("0.78", found.schedulePerformanceIndex());
            assertRounded("7.69", found.estimateAtCompletion());
        }
    }

    /**
     * Cases of the validation set of the Python package pmcontrols (A. Arikan; repository arikanatakan/pmcontrols,
     * tests/validation_cases.json at commit 03b3c52), with its own tolerance: 100,000 in ten even periods, unless said
     * otherwise.
     */
    @Nested
    class PublishedValidationCases {

        private final NavigableMap<YearMonth, Won> even =
                plan(10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 90_000, 100_000);

        @ParameterizedTest(name = "month {0}: EV {1}, ES {2}, SV(t) {3}, SPI(t) {4}, IEAC(t) {5}")
        @CsvSource({
            "4, 30000, 3, -1, 0.75, 13.333333333333334",
            "4, 50000, 5, 1, 1.25, 8",
            "5, 40000, 4, -1, 0.8, 12.5",
            "10, 100000, 10, 0, 1, 10"
        })
        void agree(int month, BigDecimal earned, String schedule, String late, String index, double whole) {
            EarnedSchedule found = EarnedSchedule.of(even, Figure.of(earned), month(month));
            assertSame(schedule, found.earnedSchedule());
            assertSame(late, found.scheduleVariance());
            assertSame(index, found.schedulePerformanceIndex());
            assertEquals(
                    whole, found.estimateAtCompletion().value().orElseThrow().doubleValue());
        }

        @Test
        void interpolateWithinAPeriod() {
            assertSame(
                    "3.4",
                    EarnedSchedule.of(even, Figure.of(new BigDecimal("34000")), month(4))
                            .earnedSchedule());
            assertSame(
                    "2.5",
                    EarnedSchedule.of(plan(20, 50, 90, 140, 200), Figure.of(new BigDecimal("70")), month(3))
                            .earnedSchedule());
            assertSame(
                    "2.6",
                    EarnedSchedule.of(plan(30, 70, 120, 180, 250), Figure.of(new BigDecimal("100")), month(3))
                            .earnedSchedule());
        }

        private void assertSame(String expected, Figure<BigDecimal> actual) {
            assertEquals(0, new BigDecimal(expected).compareTo(actual.value().orElseThrow()), () -> "" + actual);
        }
    }

    /** A project of our own, planned for twelve months and done in fifteen. */
    @Nested
    class LateFinish {

        private final NavigableMap<YearMonth, Won> plan =
                plan(105, 200, 515, 845, 1175, 1475, 1805, 2135, 2435, 2665, 2760, 2823);

        @ParameterizedTest(name = "month {0}: EV {1}, ES {2}, SPI(t) {3}")
        @CsvSource({
            "1, 95, 0.905, 0.905",
            "2, 180, 1.789, 0.895",
            "3, 470, 2.857, 0.952",
            "4, 770, 3.773, 0.943",
            "5, 1065, 4.667, 0.933",
            "6, 1315, 5.467, 0.911",
            "7, 1610, 6.409, 0.916",
            "8, 1900, 7.288, 0.911",
            "9, 2150, 8.050, 0.894",
            "10, 2275, 8.467, 0.847",
            "11, 2425, 8.967, 0.815",
            "12, 2555, 9.522, 0.793",
            "13, 2695, 10.316, 0.794",
            "14, 2770, 11.159, 0.797",
            "15, 2823, 12.000, 0.800"
        })
        void tellsHowLateItIs(int month, long earned, String schedule, String index) {
            EarnedSchedule found = EarnedSchedule.of(plan, Figure.of(BigDecimal.valueOf(earned)), month(month));
            assertRounded(schedule, found.earnedSchedule());
            assertRounded(index, found.schedulePerformanceIndex());
        }

        @Test
        void doesNotForgetTheDelayAtTheEndAsTheIndexOfMoneyDoes() {
            EarnedSchedule end = EarnedSchedule.of(plan, Figure.of(BigDecimal.valueOf(2823)), month(15));
            assertRounded("-3.000", end.scheduleVariance());
            assertRounded("15.000", end.estimateAtCompletion());
            EarnedValue money = EarnedValue.of(
                    new BigDecimal("2823"), new BigDecimal("2823"), new BigDecimal("2823"), new BigDecimal("3000"));
            assertRounded("1.000", money.schedulePerformanceIndex());
        }
    }

    @Test
    void foreseesTheDurationAtThePresentPace() {
        EarnedSchedule half = EarnedSchedule.of(plan(10, 20, 30, 40), Figure.of(new BigDecimal("10")), month(2));
        assertRounded("0.500", half.schedulePerformanceIndex());
        assertRounded("8.000", half.estimateAtCompletion());
    }

    @Test
    void countsNoPlateauAtTheEndAsTimeWorkedOff() {
        EarnedSchedule done = EarnedSchedule.of(plan(10, 20, 20, 20), Figure.of(new BigDecimal("20")), month(4));
        assertRounded("2.000", done.earnedSchedule());
        assertRounded("2.000", done.plannedDuration());
    }

    @Test
    void readsAMonthThatThePlanLeavesOutFromTheStraightLine() {
        NavigableMap<YearMonth, Won> gap = plan(10);
        gap.put(month(3), Won.of(30));
        assertRounded(
                "2.000",
                EarnedSchedule.of(gap, Figure.of(new BigDecimal("20")), month(2))
                        .earnedSchedule());
    }

    @Test
    void hasNoIndexBeforeThePlanBegins() {
        EarnedSchedule early = EarnedSchedule.of(plan(10, 20), Figure.of(BigDecimal.ONE), month(0));
        assertEquals(Figure.undefined(EarnedSchedule.BEFORE_PLAN), early.schedulePerformanceIndex());
    }

    @Test
    void hasNothingWithoutAPlan() {
        EarnedSchedule none = EarnedSchedule.of(new TreeMap<>(), Figure.of(BigDecimal.ONE), month(1));
        assertEquals(Figure.undefined(EarnedValue.PLAN_UNKNOWN), none.earnedSchedule());
    }

    @Test
    void foreseesNothingWhileNothingIsEarned() {
        EarnedSchedule idle = EarnedSchedule.of(plan(10, 20), Figure.of(BigDecimal.ZERO), month(1));
        assertRounded("0.000", idle.schedulePerformanceIndex());
        assertEquals(Figure.undefined(EarnedValue.EARNED_ZERO), idle.estimateAtCompletion());
    }

    private static YearMonth month(int number) {
        return YearMonth.of(2002, 12).plusMonths(number);
    }

    private static NavigableMap<YearMonth, Won> plan(long... cumulative) {
        NavigableMap<YearMonth, Won> plan = new TreeMap<>();
        for (int i = 0; i < cumulative.length; i++) {
            plan.put(month(i + 1), Won.of(cumulative[i]));
        }
        return plan;
    }

    private static void assertRounded(String expected, Figure<BigDecimal> actual) {
        BigDecimal wanted = new BigDecimal(expected);
        assertEquals(wanted, actual.value().orElseThrow().setScale(wanted.scale(), RoundingMode.HALF_UP));
    }
}

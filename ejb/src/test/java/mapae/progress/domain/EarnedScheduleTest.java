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
     * The late finish project of Walt Lipke, "Schedule is Different", The Measurable News, March 2003: planned for twelve
     * months, done in fifteen. The amounts are his; ES and SPI(t) are computed again from them by hand.
     */
    @Nested
    class LateFinishProjectOfLipke {

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
        assertEquals(new BigDecimal(expected), actual.value().orElseThrow().setScale(3, RoundingMode.HALF_UP));
    }
}

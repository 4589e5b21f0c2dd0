package mapae.batch.valueformoney;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.batch.ResultSheet;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.progress.Series;
import mapae.progress.domain.MonthReport;
import mapae.progress.domain.Rating;
import mapae.progress.domain.RatingThresholds;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class MonthlyFiguresTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final RatingThresholds thresholds = new RatingThresholds(
            new BigDecimal("0.95"),
            new BigDecimal("0.90"),
            new BigDecimal("0.85"),
            new BigDecimal("0.80"),
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            "test",
            "FIELD");

    private final MonthlyFigures figures = new MonthlyFigures(LocalDate.of(2026, 3, 31), Optional.of(thresholds));

    @Test
    void computesAMonthFromPlanAndReport() {
        ResultRow row = figures.of(series(report(2, "30", 450L, Rating.GREEN))).get(0);
        assertNumber("300", row, Quantity.EARNED_VALUE);
        assertNumber("-150", row, Quantity.COST_VARIANCE);
        assertNumber("0.6667", row, Quantity.COST_INDEX);
        assertNumber("0.7500", row, Quantity.SCHEDULE_INDEX);
        assertNumber("1.5000", row, Quantity.EARNED_SCHEDULE);
        assertNumber("0.7500", row, Quantity.TIME_INDEX);
        assertNumber("1500", row, Quantity.ESTIMATE_AT_COMPLETION);
        assertNumber("1.2727", row, Quantity.TO_COMPLETE_INDEX);
        assertNumber("100", row, Quantity.YEAR_VARIANCE);
        assertNumber("30", row, Quantity.FINISH_SLIP_DAYS);
        assertEquals("RED", row.values().get(Quantity.COMPUTED_RATING));
        assertEquals("GREEN", row.values().get(Quantity.REPORTED_RATING));
        assertEquals(Map.of(), row.reasons());
        assertEquals(3, row.baselineVersion());
    }

    @Test
    void stopsTheClockOfTheScheduleWhenTheWorkIsDone() {
        List<ResultRow> rows = figures.of(series(
                report(1, "100.00", 900L, Rating.GREEN),
                report(2, "100", 950L, Rating.GREEN),
                report(3, "100", 950L, Rating.GREEN)));
        assertEquals(
                rows.get(0).values().get(Quantity.TIME_INDEX),
                rows.get(2).values().get(Quantity.TIME_INDEX));
        assertNumber("1.0000", rows.get(2), Quantity.ACTUAL_TIME);
    }

    @Test
    void letsTheClockGoOnWhereDoneWorkTurnsOutUndone() {
        List<ResultRow> rows = figures.of(series(
                report(1, "100", 900L, Rating.GREEN),
                report(2, "90", 950L, Rating.GREEN),
                report(3, "100", 990L, Rating.GREEN)));
        assertNumber("2.0000", rows.get(1), Quantity.ACTUAL_TIME);
        assertNumber("3.0000", rows.get(2), Quantity.ACTUAL_TIME);
    }

    @Test
    void countsForHowLongARatingHasNotMoved() {
        List<ResultRow> rows = figures.of(series(
                report(1, "10", 100L, Rating.GREEN),
                report(2, "20", 200L, Rating.GREEN),
                report(3, "30", 300L, Rating.RED)));
        assertNumber("0.0000", rows.get(0), Quantity.RATING_UNCHANGED_MONTHS);
        assertNumber("1.0000", rows.get(1), Quantity.RATING_UNCHANGED_MONTHS);
        assertNumber("0.0000", rows.get(2), Quantity.RATING_UNCHANGED_MONTHS);
    }

    @Test
    void leavesOutWhatLiesAfterTheDay() {
        assertEquals(
                List.of(Optional.of(YearMonth.of(2026, 3))),
                figures.of(series(report(3, "30", 300L, Rating.RED), report(4, "40", 400L, Rating.RED))).stream()
                        .map(ResultRow::month)
                        .toList());
    }

    @Test
    void givesReasonsForAnInvestmentOfWhichNothingIsKnown() {
        MonthReport silent = new MonthReport(
                JANUARY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Series unknown = new Series(
                new InvestmentId(1),
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                List.of(silent),
                new TreeMap<>());
        ResultRow row = figures.of(unknown).get(0);
        assertEquals(Map.of(), row.values());
        assertEquals("figure.budget-unknown", row.reasons().get(Quantity.COST_INDEX));
        assertEquals("figure.plan-unknown", row.reasons().get(Quantity.PLANNED_DURATION));
        assertEquals("figure.rating-unknown", row.reasons().get(Quantity.RATING_UNCHANGED_MONTHS));
    }

    @Test
    void survivesAmountsBeyondAllMeasure() {
        Series vast = new Series(
                new InvestmentId(1),
                Optional.of(Won.of(Long.MAX_VALUE)),
                1,
                Optional.empty(),
                Optional.empty(),
                plan(1, Long.MAX_VALUE),
                List.of(report(1, "0.01", Long.MAX_VALUE, Rating.RED)),
                new TreeMap<>());
        ResultRow row = figures.of(vast).get(0);
        assertEquals(ResultSheet.TOO_LARGE, row.reasons().get(Quantity.ESTIMATE_AT_COMPLETION));
        assertFalse(row.values().containsKey(Quantity.ESTIMATE_AT_COMPLETION));
    }

    private static Series series(MonthReport... reports) {
        SortedMap<FiscalYear, Won> budgets = new TreeMap<>(Map.of(FiscalYear.of(2026), Won.of(900)));
        return new Series(
                new InvestmentId(1),
                Optional.of(Won.of(1_000)),
                3,
                Optional.of(JANUARY.atDay(1)),
                Optional.of(LocalDate.of(2026, 4, 30)),
                plan(200, 400, 700, 1_000),
                List.of(reports),
                budgets);
    }

    private static MonthReport report(int month, String progress, long cost, Rating rating) {
        return new MonthReport(
                YearMonth.of(2026, month),
                Optional.of(Percent.of(progress)),
                Optional.of(Won.of(cost)),
                Optional.of(Won.of(1_000)),
                Optional.of(LocalDate.of(2026, 5, 30)),
                Optional.of(rating));
    }

    private static NavigableMap<YearMonth, Won> plan(long... cumulative) {
        NavigableMap<YearMonth, Won> plan = new TreeMap<>();
        for (int i = 0; i < cumulative.length; i++) {
            plan.put(JANUARY.plusMonths(i), Won.of(cumulative[i]));
        }
        return plan;
    }

    private static void assertNumber(String expected, ResultRow row, Quantity quantity) {
        assertEquals(new BigDecimal(expected), row.values().get(quantity), quantity.name());
    }
}

package mapae.batch.valueformoney;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import mapae.batch.ResultSheet;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.progress.Series;
import mapae.progress.domain.ComputedRating;
import mapae.progress.domain.EarnedSchedule;
import mapae.progress.domain.EarnedValue;
import mapae.progress.domain.MonthReport;
import mapae.progress.domain.Rating;
import mapae.progress.domain.RatingThresholds;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Won;

/** All figures of an investment, a row for each reported month. */
final class MonthlyFigures {

    private static final String YEAR_BUDGET_UNKNOWN = "figure.year-budget-unknown";
    private static final String YEAR_FORECAST_UNKNOWN = "figure.year-forecast-unknown";
    private static final String PLANNED_FINISH_UNKNOWN = "figure.planned-finish-unknown";
    private static final String FORECAST_FINISH_UNKNOWN = "figure.forecast-finish-unknown";
    private static final String RATING_UNKNOWN = "figure.rating-unknown";

    private final LocalDate asOf;
    private final Optional<RatingThresholds> thresholds;

    /**
     * For a day.
     *
     * @param asOf months that begin after it are left out
     * @param thresholds the rating thresholds in force on it
     */
    MonthlyFigures(LocalDate asOf, Optional<RatingThresholds> thresholds) {
        this.asOf = asOf;
        this.thresholds = thresholds;
    }

    List<ResultRow> of(Series series) {
        List<ResultRow> rows = new ArrayList<>();
        Optional<MonthReport> sameSince = Optional.empty();
        Optional<YearMonth> doneSince = Optional.empty();
        for (MonthReport report : series.reports()) {
            if (report.month().atDay(1).isAfter(asOf)) {
                break;
            }
            if (sameSince.flatMap(MonthReport::rating).isEmpty()
                    || !sameSince.get().rating().equals(report.rating())) {
                sameSince = Optional.of(report);
            }
            doneSince = isDone(report) ? doneSince.or(() -> Optional.of(report.month())) : Optional.empty();
            rows.add(row(series, report, sameSince.get(), doneSince));
        }
        return rows;
    }

    private static boolean isDone(MonthReport report) {
        return report.physicalProgress().filter(Percent::isWhole).isPresent();
    }

    /** The clock of the schedule stops in the month in which the work was done: reports after it make it no later. */
    private ResultRow row(Series series, MonthReport report, MonthReport sameSince, Optional<YearMonth> doneSince) {
        EarnedValue earned = EarnedValue.of(
                series.budgetAtCompletion(),
                plannedBy(series.planned(), report.month()),
                report.physicalProgress(),
                report.actualCost());
        EarnedSchedule time =
                EarnedSchedule.of(series.planned(), earned.earnedValue(), doneSince.orElse(report.month()));
        ResultSheet sheet = new ResultSheet();
        cost(sheet, series, report, earned);
        time(sheet, series, report, time);
        year(sheet, series, report);
        rating(sheet, report, sameSince, earned, time);
        return sheet.row(series.investment(), Optional.of(report.month()), series.baselineVersion());
    }

    private static void cost(ResultSheet sheet, Series series, MonthReport report, EarnedValue earned) {
        sheet.input(Quantity.BUDGET_AT_COMPLETION, series.budgetAtCompletion())
                .known(Quantity.PHYSICAL_PROGRESS, report.physicalProgress().map(Percent::value))
                .input(Quantity.PLANNED_VALUE, plannedBy(series.planned(), report.month()))
                .input(Quantity.ACTUAL_COST, report.actualCost())
                .figure(Quantity.EARNED_VALUE, earned.earnedValue())
                .figure(Quantity.COST_VARIANCE, earned.costVariance())
                .figure(Quantity.SCHEDULE_VARIANCE, earned.scheduleVariance())
                .figure(Quantity.COST_INDEX, earned.costPerformanceIndex())
                .figure(Quantity.SCHEDULE_INDEX, earned.schedulePerformanceIndex())
                .figure(Quantity.ESTIMATE_AT_PLANNED_RATE, earned.estimateAtPlannedRate())
                .figure(Quantity.ESTIMATE_AT_COMPLETION, earned.estimateAtCurrentRate())
                .figure(Quantity.ESTIMATE_AT_BOTH_RATES, earned.estimateAtCostAndScheduleRate())
                .figure(Quantity.TO_COMPLETE_INDEX, earned.toCompletePerformanceIndex());
    }

    private static void time(ResultSheet sheet, Series series, MonthReport report, EarnedSchedule time) {
        Figure<BigDecimal> slip = Figure.known(series.plannedFinish(), PLANNED_FINISH_UNKNOWN)
                .with(
                        Figure.known(report.forecastFinish(), FORECAST_FINISH_UNKNOWN),
                        (planned, forecast) -> BigDecimal.valueOf(planned.until(forecast, ChronoUnit.DAYS)));
        sheet.figure(Quantity.EARNED_SCHEDULE, time.earnedSchedule())
                .figure(Quantity.ACTUAL_TIME, time.actualTime())
                .figure(Quantity.PLANNED_DURATION, time.plannedDuration())
                .figure(Quantity.TIME_INDEX, time.schedulePerformanceIndex())
                .figure(Quantity.TIME_ESTIMATE, time.estimateAtCompletion())
                .known(Quantity.PLANNED_FINISH, series.plannedFinish())
                .known(Quantity.FORECAST_FINISH, report.forecastFinish())
                .figure(Quantity.FINISH_SLIP_DAYS, slip);
    }

    private static void year(ResultSheet sheet, Series series, MonthReport report) {
        FiscalYear year = FiscalYear.of(report.month().getYear());
        Optional<Won> budget = Optional.ofNullable(series.yearBudgets().get(year));
        sheet.input(Quantity.YEAR_BUDGET, budget)
                .input(Quantity.YEAR_FORECAST, report.yearForecast())
                .figure(
                        Quantity.YEAR_VARIANCE,
                        Figure.known(report.yearForecast(), YEAR_FORECAST_UNKNOWN)
                                .with(
                                        Figure.known(budget, YEAR_BUDGET_UNKNOWN),
                                        (forecast, granted) ->
                                                forecast.toBigDecimal().subtract(granted.toBigDecimal())));
    }

    private void rating(
            ResultSheet sheet, MonthReport report, MonthReport sameSince, EarnedValue earned, EarnedSchedule time) {
        long unchanged = sameSince.month().until(report.month(), ChronoUnit.MONTHS);
        sheet.known(Quantity.REPORTED_RATING, report.rating().map(Rating::name))
                .word(
                        Quantity.COMPUTED_RATING,
                        ComputedRating.of(earned.costPerformanceIndex(), time.schedulePerformanceIndex(), thresholds)
                                .map(Rating::name))
                .figure(
                        Quantity.RATING_UNCHANGED_MONTHS,
                        Figure.known(report.rating(), RATING_UNKNOWN).map(rating -> BigDecimal.valueOf(unchanged)));
    }

    /** PV by the end of a month: nothing before the plan begins, all of it after it ends; empty without a plan. */
    private static Optional<Won> plannedBy(NavigableMap<YearMonth, Won> plan, YearMonth month) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<YearMonth, Won> reached = plan.floorEntry(month);
        return Optional.of(reached == null ? Won.ZERO : reached.getValue());
    }
}

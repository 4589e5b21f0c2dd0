package mapae.progress.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import mapae.shared.Figure;
import mapae.shared.Won;

/**
 * When the work that is done by now should have been done: schedule performance in units of time.
 *
 * <p>C is the largest n with PVn ≤ EV; ES = C + (EV − PVC) ÷ (PVC+1 − PVC); SPI(t) = ES ÷ AT; IEAC(t) = PD ÷ SPI(t).
 * Source: Walt Lipke, "Schedule is Different", The Measurable News, March 2003; the definitions were read in Lipke and
 * Henderson, "Earned Schedule Training", EVA-11, June 2006. Unlike SPI, SPI(t) does not drift to 1
 * on work that ends late.
 *
 * @param earnedSchedule ES, months of the plan that are earned
 * @param actualTime AT, months since the plan's start, the reported one included; 1 or more
 * @param plannedDuration PD, months of the plan, up to the first in which the whole budget should be earned
 */
public record EarnedSchedule(
        Figure<BigDecimal> earnedSchedule, Figure<BigDecimal> actualTime, Figure<BigDecimal> plannedDuration) {

    /** The month lies before the plan's first month. */
    public static final String BEFORE_PLAN = "figure.before-plan";

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /**
     * From the time-phased baseline.
     *
     * @param plan planned value by month, cumulative and never falling; the month before the first counts as 0. A month
     *     that is not in it lies on the straight line between its neighbours.
     * @param earnedValue EV at the end of the month
     * @param month the reported month
     */
    public static EarnedSchedule of(
            NavigableMap<YearMonth, Won> plan, Figure<BigDecimal> earnedValue, YearMonth month) {
        if (plan.isEmpty()) {
            Figure<BigDecimal> unknown = Figure.undefined(EarnedValue.PLAN_UNKNOWN);
            return new EarnedSchedule(unknown, unknown, unknown);
        }
        YearMonth start = plan.firstKey().minusMonths(1);
        long elapsed = start.until(month, ChronoUnit.MONTHS);
        Figure<BigDecimal> actualTime =
                elapsed < 1 ? Figure.undefined(BEFORE_PLAN) : Figure.of(BigDecimal.valueOf(elapsed));
        return new EarnedSchedule(
                earnedValue.map(earned -> positionOf(earned, plan, start)),
                actualTime,
                Figure.of(BigDecimal.valueOf(durationOf(plan, start))));
    }

    /** SV(t) = ES − AT in months; below zero: late. */
    public Figure<BigDecimal> scheduleVariance() {
        return earnedSchedule.with(actualTime, BigDecimal::subtract);
    }

    /** SPI(t) = ES ÷ AT. */
    public Figure<BigDecimal> schedulePerformanceIndex() {
        return earnedSchedule.with(actualTime, (earned, time) -> earned.divide(time, PRECISION));
    }

    /** IEAC(t) = PD ÷ SPI(t): the whole duration in months if the work goes on at this pace. */
    public Figure<BigDecimal> estimateAtCompletion() {
        return schedulePerformanceIndex()
                .then(index -> earnedSchedule.then(earned -> earned.signum() == 0
                        ? Figure.<BigDecimal>undefined(EarnedValue.EARNED_ZERO)
                        : plannedDuration.with(
                                actualTime,
                                (duration, time) -> duration.multiply(time).divide(earned, PRECISION))));
    }

    private static BigDecimal positionOf(BigDecimal earned, NavigableMap<YearMonth, Won> plan, YearMonth start) {
        long reached = 0;
        BigDecimal reachedValue = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, Won> period : plan.entrySet()) {
            long number = start.until(period.getKey(), ChronoUnit.MONTHS);
            BigDecimal value = period.getValue().toBigDecimal();
            if (value.compareTo(earned) > 0) {
                return BigDecimal.valueOf(reached)
                        .add(earned.subtract(reachedValue)
                                .multiply(BigDecimal.valueOf(number - reached))
                                .divide(value.subtract(reachedValue), PRECISION));
            }
            reached = number;
            reachedValue = value;
        }
        return BigDecimal.valueOf(durationOf(plan, start));
    }

    private static long durationOf(NavigableMap<YearMonth, Won> plan, YearMonth start) {
        Won whole = plan.lastEntry().getValue();
        return plan.entrySet().stream()
                .filter(period -> period.getValue().compareTo(whole) >= 0)
                .findFirst()
                .map(period -> start.until(period.getKey(), ChronoUnit.MONTHS))
                .orElseThrow();
    }
}

package mapae.progress.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import mapae.shared.Figure;
import mapae.shared.Won;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of earned value whatever the amounts. */
class EarnedValuePropertiesTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1E-12");

    @Property
    boolean variancesAddBackToTheEarnedValue(
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long planned,
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long earned,
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long cost) {
        EarnedValue value = amounts(1_000_000_000_000_000L, planned, earned, cost);
        BigDecimal back = value.costVariance().value().orElseThrow().add(BigDecimal.valueOf(cost));
        BigDecimal other = value.scheduleVariance().value().orElseThrow().add(BigDecimal.valueOf(planned));
        return back.compareTo(BigDecimal.valueOf(earned)) == 0 && other.compareTo(back) == 0;
    }

    @Property
    boolean theEstimateAtTheCurrentRateIsTheBudgetByTheIndex(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long budget,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long earned,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long cost) {
        EarnedValue value = amounts(budget, 1, earned, cost);
        BigDecimal estimate = value.estimateAtCurrentRate().value().orElseThrow();
        BigDecimal index = value.costPerformanceIndex().value().orElseThrow();
        return isNear(BigDecimal.valueOf(budget), estimate.multiply(index));
    }

    @Property
    boolean whatGoesAsPlannedEndsAsPlanned(@ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long done) {
        EarnedValue value = amounts(1_000_000_000_000_000L, done, done, done);
        BigDecimal budget = BigDecimal.valueOf(1_000_000_000_000_000L);
        return List.of(
                        value.estimateAtCurrentRate(),
                        value.estimateAtPlannedRate(),
                        value.estimateAtCostAndScheduleRate())
                .stream()
                .allMatch(estimate -> isNear(budget, estimate.value().orElseThrow()));
    }

    @Property
    boolean theRestAtItsNeededPerformanceCostsWhatIsLeft(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long budget,
            @ForAll @LongRange(max = 1_000_000_000L) long earned,
            @ForAll @LongRange(max = 1_000_000_000L) long cost) {
        Figure<BigDecimal> needed = amounts(budget, 1, earned, cost).toCompletePerformanceIndex();
        if (budget <= cost) {
            return !needed.isKnown();
        }
        return isNear(
                BigDecimal.valueOf(budget - earned),
                needed.value().orElseThrow().multiply(BigDecimal.valueOf(budget - cost)));
    }

    @Property
    boolean whatIsUndefinedStaysUndefined(
            @ForAll @LongRange(max = 1_000_000L) long budget, @ForAll @LongRange(max = 1_000_000L) long planned) {
        EarnedValue unknown = new EarnedValue(
                Figure.of(BigDecimal.valueOf(budget)),
                Figure.of(BigDecimal.valueOf(planned)),
                Figure.undefined(EarnedValue.PROGRESS_UNKNOWN),
                Figure.undefined(EarnedValue.COST_UNKNOWN));
        return List.of(
                        unknown.costVariance(),
                        unknown.scheduleVariance(),
                        unknown.costPerformanceIndex(),
                        unknown.schedulePerformanceIndex(),
                        unknown.estimateAtCurrentRate(),
                        unknown.estimateAtPlannedRate(),
                        unknown.estimateAtCostAndScheduleRate(),
                        unknown.varianceAtCompletion(),
                        unknown.toCompletePerformanceIndex())
                .stream()
                .noneMatch(Figure::isKnown);
    }

    @Property
    boolean earnedScheduleLiesWithinThePlanAndEarnsBackTheValue(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(max = 1_000_000_000L) Long> steps,
            @ForAll @LongRange(max = 60_000_000_000L) long earned) {
        NavigableMap<YearMonth, Won> plan = new TreeMap<>();
        long sum = 0;
        YearMonth month = YearMonth.of(2020, 1);
        for (long step : steps) {
            sum += step;
            plan.put(month, Won.of(sum));
            month = month.plusMonths(1);
        }
        EarnedSchedule schedule = EarnedSchedule.of(plan, Figure.of(BigDecimal.valueOf(earned)), YearMonth.of(2020, 1));
        BigDecimal position = schedule.earnedSchedule().value().orElseThrow();
        boolean within = position.signum() >= 0 && position.compareTo(BigDecimal.valueOf(steps.size())) <= 0;
        return within && (earned > sum || isNear(BigDecimal.valueOf(earned), plannedAt(position, steps)));
    }

    private static BigDecimal plannedAt(BigDecimal position, List<Long> steps) {
        int whole = position.intValue();
        BigDecimal value =
                steps.stream().limit(whole).map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal part = position.subtract(BigDecimal.valueOf(whole));
        return whole < steps.size() ? value.add(part.multiply(BigDecimal.valueOf(steps.get(whole)))) : value;
    }

    private static EarnedValue amounts(long budget, long planned, long earned, long cost) {
        return EarnedValue.of(
                BigDecimal.valueOf(budget),
                BigDecimal.valueOf(planned),
                BigDecimal.valueOf(earned),
                BigDecimal.valueOf(cost));
    }

    private static boolean isNear(BigDecimal expected, BigDecimal actual) {
        BigDecimal size = expected.abs().max(BigDecimal.ONE);
        return expected.subtract(actual)
                        .abs()
                        .divide(size, MathContext.DECIMAL64)
                        .compareTo(TOLERANCE)
                <= 0;
    }
}

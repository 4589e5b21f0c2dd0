package mapae.progress.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.Percent;
import mapae.shared.Won;

/**
 * Earned value of an investment at the end of a month, and the indices and estimates that follow from it.
 *
 * <p>Formulas as in ANSI/PMI 19-006-2019, The Standard for Earned Value Management, and in GAO-20-195G, Cost Estimating
 * and Assessment Guide. All amounts are in one currency and cumulative since the start. Nothing is rounded but the
 * quotients, and those to 34 digits; products are taken before the one division of each formula, so that no rounded
 * index enters an estimate.
 *
 * @param budgetAtCompletion BAC, what the whole scope was planned to cost
 * @param plannedValue PV, what should have been earned by then
 * @param earnedValue EV, the budget of the work that is done
 * @param actualCost AC, what has been spent
 */
public record EarnedValue(
        Figure<BigDecimal> budgetAtCompletion,
        Figure<BigDecimal> plannedValue,
        Figure<BigDecimal> earnedValue,
        Figure<BigDecimal> actualCost) {

    /** No budget at completion is set. */
    public static final String BUDGET_UNKNOWN = "figure.budget-unknown";

    /** There is no time-phased baseline. */
    public static final String PLAN_UNKNOWN = "figure.plan-unknown";

    /** Physical progress was not reported. */
    public static final String PROGRESS_UNKNOWN = "figure.progress-unknown";

    /** Actual cost was not reported. */
    public static final String COST_UNKNOWN = "figure.cost-unknown";

    /** Nothing was planned by then: a ratio to it has no meaning. */
    public static final String PLAN_ZERO = "figure.plan-zero";

    /** Nothing was spent: a ratio to it has no meaning. */
    public static final String COST_ZERO = "figure.cost-zero";

    /** Nothing is earned: there is no rate to carry forward. */
    public static final String EARNED_ZERO = "figure.earned-zero";

    /** The reported actual cost is below zero. */
    public static final String COST_NEGATIVE = "figure.cost-negative";

    /** Work is left and no budget for it: no performance attains the budget. */
    public static final String UNATTAINABLE = "figure.unattainable";

    /** No work is left, so none of it needs a performance. */
    public static final String NOTHING_LEFT = "figure.nothing-left";

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    public EarnedValue {
        actualCost = actualCost.then(cost -> cost.signum() < 0 ? Figure.undefined(COST_NEGATIVE) : Figure.of(cost));
    }

    /**
     * From what was planned and reported.
     *
     * @param progress physical progress in percent of the whole scope, 0 to 100; EV = BAC × progress
     */
    public static EarnedValue of(
            Optional<Won> budgetAtCompletion,
            Optional<Won> plannedValue,
            Optional<Percent> progress,
            Optional<Won> actualCost) {
        Figure<BigDecimal> budget = Figure.known(budgetAtCompletion.map(Won::toBigDecimal), BUDGET_UNKNOWN);
        Figure<BigDecimal> done = Figure.known(progress.map(Percent::fraction), PROGRESS_UNKNOWN);
        return new EarnedValue(
                budget,
                Figure.known(plannedValue.map(Won::toBigDecimal), PLAN_UNKNOWN),
                budget.with(done, BigDecimal::multiply),
                Figure.known(actualCost.map(Won::toBigDecimal), COST_UNKNOWN));
    }

    /** From four known amounts. */
    public static EarnedValue of(
            BigDecimal budgetAtCompletion, BigDecimal plannedValue, BigDecimal earnedValue, BigDecimal actualCost) {
        return new EarnedValue(
                Figure.of(budgetAtCompletion), Figure.of(plannedValue), Figure.of(earnedValue), Figure.of(actualCost));
    }

    /** CV = EV − AC; below zero: dearer than planned. */
    public Figure<BigDecimal> costVariance() {
        return earnedValue.with(actualCost, BigDecimal::subtract);
    }

    /** SV = EV − PV; below zero: behind the plan. */
    public Figure<BigDecimal> scheduleVariance() {
        return earnedValue.with(plannedValue, BigDecimal::subtract);
    }

    /** CPI = EV ÷ AC; undefined while nothing is spent. */
    public Figure<BigDecimal> costPerformanceIndex() {
        return earnedValue.then(earned -> notZero(actualCost, COST_ZERO).map(cost -> earned.divide(cost, PRECISION)));
    }

    /** SPI = EV ÷ PV; undefined while nothing was planned. Drifts to 1 on every work that ends: see SPI(t). */
    public Figure<BigDecimal> schedulePerformanceIndex() {
        return earnedValue.then(earned -> notZero(plannedValue, PLAN_ZERO).map(plan -> earned.divide(plan, PRECISION)));
    }

    /** EAC = AC + (BAC − EV): what is left will cost what was planned for it. */
    public Figure<BigDecimal> estimateAtPlannedRate() {
        return actualCost.with(workLeft(), BigDecimal::add);
    }

    /** EAC = BAC ÷ CPI = BAC × AC ÷ EV: what is left will cost as much more or less as the work so far. */
    public Figure<BigDecimal> estimateAtCurrentRate() {
        return costPerformanceIndex()
                .then(index -> budgetAtCompletion.then(budget -> notZero(earnedValue, EARNED_ZERO)
                        .with(
                                actualCost,
                                (earned, cost) -> budget.multiply(cost).divide(earned, PRECISION))));
    }

    /** EAC = AC + (BAC − EV) ÷ (CPI × SPI): lost time costs as well. */
    public Figure<BigDecimal> estimateAtCostAndScheduleRate() {
        return costPerformanceIndex()
                .then(costIndex -> schedulePerformanceIndex())
                .then(scheduleIndex -> notZero(earnedValue, EARNED_ZERO))
                .then(earned -> workLeft()
                        .then(left -> actualCost.with(
                                plannedValue,
                                (cost, plan) -> cost.add(left.multiply(cost)
                                        .multiply(plan)
                                        .divide(earned.multiply(earned), PRECISION)))));
    }

    /** EAC = AC + bottom-up estimate of what is left. */
    public Figure<BigDecimal> estimateBottomUp(BigDecimal estimateToComplete) {
        return actualCost.map(estimateToComplete::add);
    }

    /** VAC = BAC − EAC, with EAC at the current rate; below zero: an overrun is coming. */
    public Figure<BigDecimal> varianceAtCompletion() {
        return budgetAtCompletion.with(estimateAtCurrentRate(), BigDecimal::subtract);
    }

    /**
     * TCPI = (BAC − EV) ÷ (BAC − AC): the cost performance that the rest of the work needs to keep the budget.
     * {@link #UNATTAINABLE} where BAC ≤ AC and work is left.
     */
    public Figure<BigDecimal> toCompletePerformanceIndex() {
        return workLeft()
                .then(left -> budgetAtCompletion
                        .with(actualCost, BigDecimal::subtract)
                        .then(money -> {
                            if (money.signum() > 0) {
                                return Figure.of(left.divide(money, PRECISION));
                            }
                            return Figure.undefined(left.signum() > 0 ? UNATTAINABLE : NOTHING_LEFT);
                        }));
    }

    private Figure<BigDecimal> workLeft() {
        return budgetAtCompletion.with(earnedValue, BigDecimal::subtract);
    }

    private static Figure<BigDecimal> notZero(Figure<BigDecimal> figure, String reason) {
        return figure.then(value -> value.signum() == 0 ? Figure.undefined(reason) : Figure.of(value));
    }
}

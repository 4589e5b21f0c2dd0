package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.shared.Figure;

/**
 * Flows discounted to their base year, and what follows from that: net present value, benefit-cost ratio, discounted
 * payback, switching values. Formulas as in HM Treasury, The Green Book, and in the guidelines for preliminary feasibility
 * studies of KDI. Factors have 34 digits, products and sums none less; nothing else is rounded.
 *
 * @param years the years from t = 0 on
 * @param costs PV(C)
 * @param benefits PV(B)
 */
public record PresentValues(List<Year> years, BigDecimal costs, BigDecimal benefits) {

    /** PV(C) is 0: a ratio to it has no meaning. */
    public static final String NO_COSTS = "figure.no-costs";

    /** PV(B) is 0: there is nothing that could be so much less. */
    public static final String NO_BENEFITS = "figure.no-benefits";

    /** The flow's present value is 0, whatever it is multiplied with. */
    public static final String NO_FLOW = "figure.no-flow";

    /** Costs are never recovered within the years. */
    public static final String NEVER_PAID_BACK = "figure.never-paid-back";

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /**
     * A year of them.
     *
     * @param t years after the base year
     * @param costs costs of the year
     * @param benefits benefits of the year
     * @param factor what an amount of the year is worth in the base year, as a share of it
     * @param value PV, (benefits − costs) × factor
     * @param cumulative PV of this and all years before
     */
    public record Year(
            int t, BigDecimal costs, BigDecimal benefits, BigDecimal factor, BigDecimal value, BigDecimal cumulative) {}

    public PresentValues {
        years = List.copyOf(years);
    }

    /** Of these flows at these rates. */
    public static PresentValues of(CashFlows flows, DiscountRates rates) {
        List<BigDecimal> factors = rates.factors(flows.years());
        List<Year> years = new ArrayList<>();
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int t = 0; t < flows.years(); t++) {
            BigDecimal cost = flows.costs().get(t);
            BigDecimal benefit = flows.benefits().get(t);
            BigDecimal value = benefit.subtract(cost).multiply(factors.get(t));
            cumulative = cumulative.add(value);
            years.add(new Year(t, cost, benefit, factors.get(t), value, cumulative));
        }
        return new PresentValues(years, sum(flows.costs(), factors), sum(flows.benefits(), factors));
    }

    /** Σ amount × factor: the present value of a single line of flows, such as one kind of cost. */
    public static BigDecimal sum(List<BigDecimal> amounts, List<BigDecimal> factors) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int t = 0; t < amounts.size(); t++) {
            sum = sum.add(amounts.get(t).multiply(factors.get(t)));
        }
        return sum;
    }

    /** NPV = PV(B) − PV(C), in the unit of the flows. */
    public BigDecimal net() {
        return benefits.subtract(costs);
    }

    /** BCR = PV(B) ÷ PV(C); undefined where PV(C) is 0. */
    public Figure<BigDecimal> benefitCostRatio() {
        return costs.signum() == 0 ? Figure.undefined(NO_COSTS) : Figure.of(benefits.divide(costs, PRECISION));
    }

    /**
     * The first t at which cumulative PV is 0 or more, after it was below; 0 where it never was below. It may fall below 0
     * again later, which {@link #fallsBack()} tells.
     */
    public Figure<Integer> discountedPayback() {
        return Figure.known(firstRecovered(), NEVER_PAID_BACK);
    }

    /** Whether cumulative PV is below 0 again after the payback. */
    public boolean fallsBack() {
        return firstRecovered()
                .map(t -> years.stream()
                        .anyMatch(year -> year.t() > t && year.cumulative().signum() < 0))
                .orElse(false);
    }

    private Optional<Integer> firstRecovered() {
        return years.stream()
                .filter(year -> year.cumulative().signum() >= 0 && isBegun(year.t()))
                .map(Year::t)
                .findFirst();
    }

    /** A base year without any flow has recovered nothing yet. */
    private boolean isBegun(int t) {
        return years.subList(0, t + 1).stream()
                        .anyMatch(year ->
                                year.costs().signum() != 0 || year.benefits().signum() != 0)
                || years.stream().allMatch(year -> year.value().signum() == 0);
    }

    /**
     * Switching value of benefits: −NPV ÷ PV(B). The share by which all benefits would have to change for NPV to be 0; −0.2
     * is a fall by 20 %.
     */
    public Figure<BigDecimal> switchingValueOfBenefits() {
        return benefits.signum() == 0
                ? Figure.undefined(NO_BENEFITS)
                : Figure.of(net().negate().divide(benefits, PRECISION));
    }

    /** Switching value of costs: NPV ÷ PV(C), the share by which all costs would have to change for NPV to be 0. */
    public Figure<BigDecimal> switchingValueOfCosts() {
        return costs.signum() == 0 ? Figure.undefined(NO_COSTS) : Figure.of(net().divide(costs, PRECISION));
    }

    /**
     * Switching value of one line among the flows: −NPV ÷ PV(line).
     *
     * @param line present value of the line as it enters NPV: of a cost, below 0
     */
    public Figure<BigDecimal> switchingValueOf(BigDecimal line) {
        return line.signum() == 0
                ? Figure.undefined(NO_FLOW)
                : Figure.of(net().negate().divide(line, PRECISION));
    }
}

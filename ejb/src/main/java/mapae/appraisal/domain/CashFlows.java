package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is paid and gained, year after year without a gap, in one unit of money and in prices of one year.
 *
 * @param baseYear the year to which all is discounted, t = 0
 * @param costs by year from t = 0 on; as a rule not below 0
 * @param benefits likewise; as many as costs
 */
public record CashFlows(int baseYear, List<BigDecimal> costs, List<BigDecimal> benefits) {

    /** @throws IllegalArgumentException without a year, or with other years for costs than for benefits */
    public CashFlows {
        costs = List.copyOf(costs);
        benefits = List.copyOf(benefits);
        if (costs.isEmpty() || costs.size() != benefits.size()) {
            throw new IllegalArgumentException("costs of " + costs.size() + " years, benefits of " + benefits.size());
        }
    }

    /** Flows of which only the balance is known: what is below 0 is a cost, the rest a benefit. */
    public static CashFlows ofNet(int baseYear, List<BigDecimal> net) {
        return new CashFlows(
                baseYear,
                net.stream().map(one -> one.negate().max(BigDecimal.ZERO)).toList(),
                net.stream().map(one -> one.max(BigDecimal.ZERO)).toList());
    }

    /** How many years, the base year among them. */
    public int years() {
        return costs.size();
    }

    /** Benefits − costs, by year. */
    public List<BigDecimal> net() {
        return IntStream.range(0, years())
                .mapToObj(t -> benefits.get(t).subtract(costs.get(t)))
                .toList();
    }

    /**
     * All benefits so many years later, costs when they were. No benefit is cut off: the years grow by as many.
     *
     * @param by 0 or more
     */
    public CashFlows delayed(int by) {
        List<BigDecimal> late = Stream.generate(() -> BigDecimal.ZERO).limit(by).toList();
        return new CashFlows(
                baseYear,
                Stream.concat(costs.stream(), late.stream()).toList(),
                Stream.concat(late.stream(), benefits.stream()).toList());
    }

    /** All costs and all benefits so many times. */
    public CashFlows scaled(BigDecimal ofCosts, BigDecimal ofBenefits) {
        return new CashFlows(
                baseYear,
                costs.stream().map(ofCosts::multiply).toList(),
                benefits.stream().map(ofBenefits::multiply).toList());
    }

    /** What this has beyond another, year by year; the shorter of them has 0 in the years it lacks. */
    public CashFlows minus(CashFlows other) {
        if (baseYear != other.baseYear) {
            throw new IllegalArgumentException("base years " + baseYear + " and " + other.baseYear);
        }
        int years = Math.max(years(), other.years());
        return new CashFlows(
                baseYear, difference(costs, other.costs, years), difference(benefits, other.benefits, years));
    }

    private static List<BigDecimal> difference(List<BigDecimal> own, List<BigDecimal> others, int years) {
        return IntStream.range(0, years)
                .mapToObj(t -> at(own, t).subtract(at(others, t)))
                .toList();
    }

    private static BigDecimal at(List<BigDecimal> amounts, int t) {
        return t < amounts.size() ? amounts.get(t) : BigDecimal.ZERO;
    }
}

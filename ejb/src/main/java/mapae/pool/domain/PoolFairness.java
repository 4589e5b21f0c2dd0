package mapae.pool.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import mapae.shared.Figure;
import mapae.shared.Won;

/**
 * How fair a pool was in a month. How even it was is measured over x = units ÷ need of each institution that needs anything, so
 * that whoever needs twice as much may have twice as much.
 *
 * @param bases by what was given
 * @param smallOfNeed which part of all need is that of small institutions
 * @param need units that all need
 * @param unmet units that were needed and not reserved
 * @param unmetOfNeed which part of all need that is
 * @param paid what was paid for the pool in the month
 * @param used units that all used
 * @param paidPerUnit won a unit that was used
 * @param reckoned what the pool reckons for a unit in that year
 * @param market for what a unit is had on the market in that year
 * @param toMarket paid per unit ÷ market price
 */
public record PoolFairness(
        List<Basis> bases,
        Figure<BigDecimal> smallOfNeed,
        long need,
        long unmet,
        Figure<BigDecimal> unmetOfNeed,
        Won paid,
        long used,
        Figure<BigDecimal> paidPerUnit,
        Figure<Won> reckoned,
        Figure<Won> market,
        Figure<BigDecimal> toMarket) {

    /** What may be given. */
    public enum Given {
        /** What institutions are entitled to. */
        ENTITLED(PoolMonth.Row::entitled),
        /** What they reserved. */
        RESERVED(PoolMonth.Row::reserved),
        /** What they used. */
        USED(row -> row.known().used());

        private final ToLongFunction<PoolMonth.Row> units;

        Given(ToLongFunction<PoolMonth.Row> units) {
            this.units = units;
        }
    }

    /**
     * How even something was given.
     *
     * @param given what
     * @param institutions how many need anything
     * @param sum sum of units ÷ need
     * @param squares sum of its squares
     * @param units all units
     * @param gini the Gini coefficient
     * @param jain Jain's index
     * @param ofSmall which part of the units small institutions have
     */
    public record Basis(
            Given given,
            int institutions,
            BigDecimal sum,
            BigDecimal squares,
            long units,
            Figure<BigDecimal> gini,
            Figure<BigDecimal> jain,
            Figure<BigDecimal> ofSmall) {}

    public PoolFairness {
        bases = List.copyOf(bases);
    }

    /**
     * Of a month.
     *
     * @param paid what was paid in it
     * @param rates the rates of the pool
     */
    public static PoolFairness of(PoolMonth month, Won paid, List<Rate> rates) {
        List<PoolMonth.Row> rows =
                month.rows().stream().filter(row -> row.known().need() > 0).toList();
        long need = sum(rows, row -> row.known().need());
        long unmet = sum(rows, PoolMonth.Row::unmet);
        long used = month.sum(row -> row.known().used());
        Figure<BigDecimal> perUnit = paid.isZero()
                ? Figure.undefined("pool.nothing-paid")
                : Fairness.share(paid.amount(), used, "pool.nothing-used");
        Figure<Won> market = rate(month, rates, RateKind.MARKET, "pool.market-unknown");
        return new PoolFairness(
                Arrays.stream(Given.values()).map(one -> basis(one, rows)).toList(),
                ofSmall(rows, row -> row.known().need()),
                need,
                unmet,
                Fairness.share(unmet, need, Fairness.NOBODY),
                paid,
                used,
                perUnit,
                rate(month, rates, RateKind.COST, "pool.rate-unknown"),
                market,
                perUnit.with(market, (mine, theirs) -> mine.divide(theirs.toBigDecimal(), MathContext.DECIMAL128)));
    }

    private static Basis basis(Given given, List<PoolMonth.Row> rows) {
        List<BigDecimal> met = rows.stream()
                .map(row -> BigDecimal.valueOf(given.units.applyAsLong(row))
                        .divide(BigDecimal.valueOf(row.known().need()), MathContext.DECIMAL128))
                .toList();
        return new Basis(
                given,
                met.size(),
                met.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                met.stream().map(one -> one.multiply(one)).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(rows, given.units),
                Fairness.gini(met),
                Fairness.jain(met),
                ofSmall(rows, given.units));
    }

    private static Figure<Won> rate(PoolMonth month, List<Rate> rates, RateKind kind, String reasonOtherwise) {
        return Figure.known(
                rates.stream()
                        .filter(rate -> rate.kind() == kind
                                && rate.year().value() == month.month().getYear())
                        .map(Rate::amount)
                        .findFirst(),
                reasonOtherwise);
    }

    private static Figure<BigDecimal> ofSmall(List<PoolMonth.Row> rows, ToLongFunction<PoolMonth.Row> units) {
        List<PoolMonth.Row> small = rows.stream()
                .filter(row -> row.known().size() == CapacityClass.SMALL)
                .toList();
        return Fairness.share(sum(small, units), sum(rows, units), rows.isEmpty() ? Fairness.NOBODY : Fairness.NOTHING);
    }

    private static long sum(List<PoolMonth.Row> rows, ToLongFunction<PoolMonth.Row> units) {
        return rows.stream().mapToLong(units).reduce(0, Math::addExact);
    }
}

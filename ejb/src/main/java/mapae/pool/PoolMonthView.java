package mapae.pool;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.Formula;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolFairness;
import mapae.pool.domain.PoolMonth;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * A pool in a month.
 *
 * @param pool the pool
 * @param month the month
 * @param reason why nothing is shared out in it; empty where it is
 * @param formula how entitlements are computed
 * @param terms what is shared out and by which data; empty where there is a reason
 * @param institutions by code
 * @param cost what was paid in the month, and whose cost that is
 * @param fairness how fair it was; empty where there is a reason
 */
public record PoolMonthView(
        Pool pool,
        YearMonth month,
        Optional<String> reason,
        String formula,
        Optional<Terms> terms,
        List<Line> institutions,
        Cost cost,
        Optional<PoolFairness> fairness) {

    /**
     * What is shared out.
     *
     * @param capacity units of the pool
     * @param formula the formula in force
     * @param isBaseShort whether the bases alone exceed the capacity, which is divided in proportion to them then
     * @param offersFrom the day from which what is not reserved is offered on
     * @param isOffering whether it is by now
     * @param onOffer units that are offered on and not taken
     * @param need units that all need
     * @param entitled units that all are entitled to
     * @param reserved units that all reserved
     * @param used units that all used
     */
    public record Terms(
            long capacity,
            Formula formula,
            boolean isBaseShort,
            LocalDate offersFrom,
            boolean isOffering,
            long onOffer,
            long need,
            long entitled,
            long reserved,
            long used) {}

    /**
     * An institution.
     *
     * @param code its code
     * @param name its name
     * @param size its class
     * @param need units that it needs
     * @param base units that it is entitled to by its class
     * @param share units that it is entitled to of what is left
     * @param entitled both
     * @param offered what of that is offered on
     * @param own what it reserved of its own
     * @param taken what it took of what was offered
     * @param free what it may still reserve of its own
     * @param used what it used
     * @param unmet what it needs and has not reserved
     * @param cost its part of what was paid
     */
    public record Line(
            String code,
            Bilingual name,
            CapacityClass size,
            long need,
            long base,
            long share,
            long entitled,
            long offered,
            long own,
            long taken,
            long free,
            long used,
            long unmet,
            Won cost) {

        /** All that it reserved. */
        public long reserved() {
            return Math.addExact(own, taken);
        }
    }

    /**
     * What was paid.
     *
     * @param paid out of the pool's lines in the month
     * @param institutions what of it is the institutions'
     * @param idle what of it is the pool's own, for what nobody used
     */
    public record Cost(Won paid, Won institutions, Won idle) {}

    /** The institution of that code. */
    public Optional<Line> institution(String code) {
        return institutions.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    static PoolMonthView none(Pool pool, YearMonth month, String reason, Won paid) {
        return new PoolMonthView(
                pool,
                month,
                Optional.of(reason),
                Formula.TEXT,
                Optional.empty(),
                List.of(),
                new Cost(paid, Won.ZERO, paid),
                Optional.empty());
    }

    static PoolMonthView of(Pool pool, PoolMonth month, Won paid, PoolFairness fairness) {
        List<Won> parts = month.cost(paid);
        Won idle = parts.get(month.rows().size());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < month.rows().size(); i++) {
            lines.add(line(month.rows().get(i), parts.get(i)));
        }
        return new PoolMonthView(
                pool,
                month.month(),
                Optional.empty(),
                Formula.TEXT,
                Optional.of(new Terms(
                        month.capacity(),
                        month.formula(),
                        month.isBaseShort(),
                        month.offersFrom(),
                        month.isOffering(),
                        month.onOffer(),
                        month.sum(row -> row.known().need()),
                        month.sum(PoolMonth.Row::entitled),
                        month.sum(PoolMonth.Row::reserved),
                        month.sum(row -> row.known().used()))),
                List.copyOf(lines),
                new Cost(paid, paid.minus(idle), idle),
                Optional.of(fairness));
    }

    private static Line line(PoolMonth.Row row, Won cost) {
        PoolMonth.Known known = row.known();
        return new Line(
                known.code(),
                known.name(),
                known.size(),
                known.need(),
                row.part().base(),
                row.part().share(),
                row.entitled(),
                row.offered(),
                known.own(),
                known.taken(),
                row.free(),
                known.used(),
                row.unmet(),
                cost);
    }
}

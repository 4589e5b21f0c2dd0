package mapae.pool.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.shared.ShareOut;
import mapae.shared.Won;

/**
 * A pool in a month: who is entitled to what, what is reserved, offered on and used.
 *
 * <p>From a day of the month a part of what each has not reserved by then is offered on, to whoever asks first. What is offered is
 * no longer its own to reserve, so all that may be reserved never exceeds what all are entitled to, nor that the capacity.
 *
 * @param month the month
 * @param capacity units
 * @param formula by which it is shared out
 * @param isBaseShort whether the bases alone exceed the capacity
 * @param isOffering whether what is not reserved is offered on by now
 * @param rows by code of the institution
 */
public record PoolMonth(
        YearMonth month, long capacity, Formula formula, boolean isBaseShort, boolean isOffering, List<Row> rows) {

    /**
     * What is known of an institution.
     *
     * @param id who
     * @param code its code
     * @param name its name
     * @param size its class
     * @param need what it needs
     * @param ownBefore what it reserved of its own before anything was offered on
     * @param own what it reserved of its own
     * @param taken what it took of what was offered
     * @param used what it used
     */
    public record Known(
            OrganisationId id,
            String code,
            Bilingual name,
            CapacityClass size,
            long need,
            long ownBefore,
            long own,
            long taken,
            long used) {}

    /**
     * An institution with what it is entitled to.
     *
     * @param known what is known of it
     * @param part what it is entitled to
     * @param offered what of that is offered on
     */
    public record Row(Known known, Entitlement.Part part, long offered) {

        /** What it is entitled to. */
        public long entitled() {
            return part.units();
        }

        /** All that it reserved. */
        public long reserved() {
            return Math.addExact(known.own(), known.taken());
        }

        /** What it may still reserve of its own. */
        public long free() {
            return part.units() - offered - known.own();
        }

        /** What it reserved and has not used. */
        public long unused() {
            return reserved() - known.used();
        }

        /** What it needs and has not reserved. */
        public long unmet() {
            return Math.max(0, known.need() - reserved());
        }
    }

    public PoolMonth {
        rows = List.copyOf(rows);
    }

    /** As it stands on a day. */
    public static PoolMonth of(YearMonth month, long capacity, Formula formula, List<Known> known, LocalDate today) {
        Entitlement entitlement = Entitlement.of(
                capacity,
                formula,
                known.stream()
                        .map(one -> new Entitlement.Claim(one.size(), one.need()))
                        .toList());
        boolean isOffering = !today.isBefore(month.atDay(formula.offerDay()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Entitlement.Part part = entitlement.parts().get(i);
            long left = Math.max(0, part.units() - known.get(i).ownBefore());
            rows.add(new Row(known.get(i), part, isOffering ? offered(left, formula) : 0));
        }
        return new PoolMonth(month, capacity, formula, entitlement.isBaseShort(), isOffering, rows);
    }

    private static long offered(long left, Formula formula) {
        return BigDecimal.valueOf(left)
                .multiply(formula.offerPart().fraction())
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** The day from which what is not reserved is offered on. */
    public LocalDate offersFrom() {
        return month.atDay(formula.offerDay());
    }

    /** What is offered on and not taken yet. */
    public long onOffer() {
        return sum(Row::offered) - sum(row -> row.known().taken());
    }

    /** The row of an institution, if it takes part. */
    public Optional<Row> of(String institution) {
        return rows.stream()
                .filter(row -> row.known().code().equals(institution))
                .findFirst();
    }

    /**
     * Out of what units come.
     *
     * @param own out of what the institution is entitled to
     * @param taken out of what others left
     */
    public record Split(long own, long taken) {}

    /** Out of what an institution would reserve so many: first of its own; empty where there are not as many. */
    public Optional<Split> split(Row row, long units) {
        long own = Math.min(units, row.free());
        long taken = units - own;
        return taken > 0 && taken > onOffer() ? Optional.empty() : Optional.of(new Split(own, taken));
    }

    /** Whether nobody reserved more than it may, and nobody used more than it reserved. */
    public boolean isHeld() {
        return onOffer() >= 0 && rows.stream().allMatch(row -> row.free() >= 0 && row.unused() >= 0);
    }

    /** Of all institutions together. */
    public long sum(ToLongFunction<Row> units) {
        return rows.stream().mapToLong(units).reduce(0, Math::addExact);
    }

    /**
     * What was paid, divided by use: to each institution what its use is of the capacity, the last part for what nobody used,
     * which is the pool's own. To the won; the pool's own alone where it has no capacity.
     */
    public List<Won> cost(Won paid) {
        List<BigInteger> weights = new ArrayList<>();
        rows.forEach(row -> weights.add(BigInteger.valueOf(row.known().used())));
        long idle = capacity - sum(row -> row.known().used());
        weights.add(BigInteger.valueOf(capacity == 0 ? 1 : idle));
        long size = Math.abs(paid.amount());
        return ShareOut.inProportion(size, weights).stream()
                .map(Won::of)
                .map(part -> paid.isNegative() ? part.negated() : part)
                .toList();
    }
}

package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mapae.shared.Won;

/**
 * NPV as it may turn out, drawn many times: all costs, all benefits and the delay of benefits vary independently. Each draw
 * multiplies exact present values with whole billionths and is rounded to a whole unit once.
 *
 * @param draws how many
 * @param seed from which they are drawn
 * @param p10 NPV that a tenth of draws do not exceed
 * @param p50 the middle one
 * @param p80 that four fifths do not exceed
 * @param p90 that nine tenths do not exceed
 * @param mean of all draws, rounded once
 * @param notBelowZero how many draws have an NPV of 0 or more
 * @param curve how they are spread, from the lowest to the highest
 */
public record MonteCarlo(
        int draws, long seed, Won p10, Won p50, Won p80, Won p90, Won mean, int notBelowZero, List<Point> curve) {

    /** As many draws there may be. */
    public static final int MOST_DRAWS = 100_000;

    private static final int STEPS = 30;

    /**
     * A step of the curve.
     *
     * @param upTo its highest NPV
     * @param count draws above the step before and not above it
     * @param cumulative draws not above it
     */
    public record Point(Won upTo, int count, int cumulative) {}

    /**
     * How the drivers vary.
     *
     * @param cost all costs, as a multiple of those planned
     * @param benefit all benefits, likewise
     * @param delay years by which benefits come late
     */
    public record Drivers(Spread cost, Spread benefit, DelayChances delay) {}

    public MonteCarlo {
        curve = List.copyOf(curve);
    }

    /**
     * Draws.
     *
     * @param draws 1 to {@value #MOST_DRAWS}
     * @throws ArithmeticException if an NPV does not fit
     */
    public static MonteCarlo of(CashFlows flows, DiscountRates rates, Drivers drivers, long seed, int draws) {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(draws + " draws");
        }
        BigDecimal costs = PresentValues.of(flows, rates).costs();
        List<BigDecimal> benefits = IntStream.rangeClosed(0, drivers.delay().longest())
                .mapToObj(delay -> PresentValues.of(flows.delayed(delay), rates).benefits())
                .toList();
        List<Long> steps = drivers.delay().steps();
        Draws from = new Draws(seed);
        MessageDigest sha256 = Draws.sha256();
        long[] values = new long[draws];
        for (int i = 0; i < draws; i++) {
            long[] chances = from.chances(sha256, i);
            long cost = drivers.cost().at(chances[0]);
            long benefit = drivers.benefit().at(chances[1]);
            int delay = (int) steps.stream().filter(step -> chances[2] >= step).count();
            values[i] = benefits.get(delay)
                    .multiply(BigDecimal.valueOf(benefit))
                    .subtract(costs.multiply(BigDecimal.valueOf(cost)))
                    .movePointLeft(9)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        Arrays.sort(values);
        return of(values, seed);
    }

    private static MonteCarlo of(long[] sorted, long seed) {
        BigInteger sum = Arrays.stream(sorted).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigDecimal mean = new BigDecimal(sum).divide(BigDecimal.valueOf(sorted.length), MathContext.DECIMAL128);
        return new MonteCarlo(
                sorted.length,
                seed,
                percentile(sorted, 10),
                percentile(sorted, 50),
                percentile(sorted, 80),
                percentile(sorted, 90),
                Won.rounded(mean),
                (int) Arrays.stream(sorted).filter(one -> one >= 0).count(),
                curve(sorted));
    }

    /** The draw that so many percent do not exceed: the nearest rank, no mean of two. */
    private static Won percentile(long[] sorted, int percent) {
        return Won.of(sorted[Math.max(0, (percent * sorted.length + 99) / 100 - 1)]);
    }

    private static List<Point> curve(long[] sorted) {
        long low = sorted[0];
        long span = Math.subtractExact(sorted[sorted.length - 1], low);
        long steps = Math.max(1, Math.min(STEPS, span));
        List<Point> points = new ArrayList<>();
        int before = 0;
        for (int i = 1; i <= steps; i++) {
            // split so that nothing overflows and the last one is the highest draw
            long upTo = low + span / steps * i + span % steps * i / steps;
            int cumulative = before;
            while (cumulative < sorted.length && sorted[cumulative] <= upTo) {
                cumulative++;
            }
            points.add(new Point(Won.of(upTo), cumulative - before, cumulative));
            before = cumulative;
        }
        return points;
    }
}

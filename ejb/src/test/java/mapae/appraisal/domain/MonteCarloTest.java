package mapae.appraisal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

    private static final DiscountRates RATE = DiscountRates.flat(new BigDecimal("0.045"));

    private static final Spread.Normal NARROW = new Spread.Normal(BigDecimal.ONE, new BigDecimal("0.1"));

    private static CashFlows thirtyYears() {
        return new CashFlows(
                2026,
                IntStream.range(0, 30)
                        .mapToObj(t -> BigDecimal.valueOf(t == 0 ? 10_000_000_000L : 300_000_000L))
                        .toList(),
                IntStream.range(0, 30)
                        .mapToObj(t -> BigDecimal.valueOf(t == 0 ? 0 : 1_100_000_000L))
                        .toList());
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    @Test
    void givesTheSameAnswerOnEveryMachine() {
        MonteCarlo drawn = MonteCarlo.of(
                thirtyYears(),
                RATE,
                new MonteCarlo.Drivers(
                        new Spread.Triangular(new BigDecimal("0.9"), new BigDecimal("1.1"), new BigDecimal("1.8")),
                        NARROW,
                        new DelayChances(decimals("0.5", "0.3", "0.2"))),
                20261127,
                10_000);

        assertEquals(
                "-6315849181, -1391336800, 1415370040, 2685885877, -1622627788, 3429",
                String.join(
                                ", ",
                                Stream.of(drawn.p10(), drawn.p50(), drawn.p80(), drawn.p90(), drawn.mean())
                                        .map(String::valueOf)
                                        .toList())
                        + ", " + drawn.notBelowZero());
        assertEquals(
                10_000, drawn.curve().stream().mapToInt(MonteCarlo.Point::count).sum());
        assertEquals(10_000, drawn.curve().get(drawn.curve().size() - 1).cumulative());
    }

    /**
     * Costs are certain and benefits normal with a deviation of 10 %, so NPV is normal: with σ the deviation of NPV, P50 is
     * its mean, P80 is 0.8416212336 σ above it, P10 1.2815515655 σ below. The standard error of a quantile is √(p (1 − p) ÷
     * n) ÷ φ(z) × σ: of 100,000 draws 0.00396 σ for P50 and 0.00452 σ for P80. Four of them are allowed.
     */
    @Test
    void comesToTheClosedFormOfANormalCase() {
        PresentValues values = PresentValues.of(thirtyYears(), RATE);
        BigDecimal deviation = values.benefits().movePointLeft(1);
        MonteCarlo drawn = MonteCarlo.of(
                thirtyYears(), RATE, new MonteCarlo.Drivers(Spread.none(), NARROW, DelayChances.none()), 7, 100_000);

        assertNear(values.net(), drawn.p50().toBigDecimal(), deviation.multiply(new BigDecimal("0.0159")));
        assertNear(
                values.net().add(deviation.multiply(new BigDecimal("0.8416212336"))),
                drawn.p80().toBigDecimal(),
                deviation.multiply(new BigDecimal("0.0181")));
        assertNear(
                values.net().subtract(deviation.multiply(new BigDecimal("1.2815515655"))),
                drawn.p10().toBigDecimal(),
                deviation.multiply(new BigDecimal("0.0217")));
        // the standard error of the mean is σ ÷ √n
        assertNear(values.net(), drawn.mean().toBigDecimal(), deviation.multiply(new BigDecimal("0.0127")));
    }

    private static void assertNear(BigDecimal expected, BigDecimal actual, BigDecimal error) {
        assertTrue(
                expected.subtract(actual).abs().compareTo(error) <= 0,
                () -> actual + " instead of " + expected + " ± " + error);
    }

    @Test
    void drawsNothingButThePlanWhereNothingVaries() {
        MonteCarlo drawn = MonteCarlo.of(
                thirtyYears(), RATE, new MonteCarlo.Drivers(Spread.none(), Spread.none(), DelayChances.none()), 1, 100);

        assertEquals(
                mapae.shared.Won.rounded(PresentValues.of(thirtyYears(), RATE).net()), drawn.p50());
        assertEquals(drawn.p10(), drawn.p90());
        assertEquals(1, drawn.curve().size());
    }

    /** The percentage points of the normal distribution in the tables: 0.975 is 1.959963985, 0.999 is 3.090232306. */
    @Test
    void knowsThePercentagePointsOfTheNormalDistribution() {
        assertEquals(0, NormalQuantile.billionths(Long.MAX_VALUE / 2));
        assertEquals(1_959_963_985, NormalQuantile.billionths(chance("0.975")));
        assertEquals(-1_959_963_985, NormalQuantile.billionths(chance("0.025")));
        assertEquals(3_090_232_306L, NormalQuantile.billionths(chance("0.999")));
        assertEquals(841_621_234, NormalQuantile.billionths(chance("0.8")));
        assertTrue(NormalQuantile.billionths(0) < -8_000_000_000L);
        assertTrue(NormalQuantile.billionths(Long.MAX_VALUE) > 8_000_000_000L);
    }

    private static long chance(String share) {
        return new BigDecimal(share)
                .multiply(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    @Test
    void spreadsAsItIsTold() {
        Spread uniform = new Spread.Uniform(new BigDecimal("0.8"), new BigDecimal("1.2"));
        Spread triangular = new Spread.Triangular(new BigDecimal("0.8"), new BigDecimal("0.9"), new BigDecimal("1.4"));

        assertEquals(800_000_000, uniform.quantiles().applyAsLong(0));
        assertEquals(1_000_000_000, uniform.quantiles().applyAsLong(1L << 62));
        assertEquals(800_000_000, triangular.quantiles().applyAsLong(0));
        // a sixth of the triangle lies below its mode
        assertEquals(900_000_000, triangular.quantiles().applyAsLong(Long.MAX_VALUE / 6), 1);
        assertEquals(1_400_000_000, triangular.quantiles().applyAsLong(Long.MAX_VALUE), 1);
    }

    /** Between 0 and 2 years, most likely 1: an eighth lies within half a year of each end. */
    @Test
    void roundsADelayToWholeYears() {
        assertEquals(
                List.of("0.125", "0.75", "0.125"),
                DelayChances.triangular(0, 1, 2).chances().stream()
                        .map(one -> one.stripTrailingZeros().toPlainString())
                        .toList());
        assertEquals(2, DelayChances.triangular(2, 2, 2).longest());
        assertThrows(IllegalArgumentException.class, () -> DelayChances.triangular(0, 3, 2));
    }

    @Test
    void refusesWhatIsNoSpread() {
        assertThrows(
                IllegalArgumentException.class, () -> new Spread.Uniform(new BigDecimal("1.2"), new BigDecimal("0.8")));
        assertThrows(IllegalArgumentException.class, () -> new Spread.Normal(BigDecimal.ONE, new BigDecimal("0.6")));
        assertThrows(IllegalArgumentException.class, () -> new DelayChances(decimals("0.5", "0.4")));
        assertThrows(
                IllegalArgumentException.class,
                () -> MonteCarlo.of(
                        thirtyYears(),
                        RATE,
                        new MonteCarlo.Drivers(Spread.none(), Spread.none(), DelayChances.none()),
                        1,
                        MonteCarlo.MOST_DRAWS + 1));
    }
}

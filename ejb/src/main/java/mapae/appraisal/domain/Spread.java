package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How a driver may turn out, as a multiple of what is planned: 1 is as planned, 1.2 a fifth more. A draw takes the value
 * below which the driver lies with the drawn chance, in whole billionths.
 */
public sealed interface Spread {

    /** Any value between two, each as likely. */
    record Uniform(BigDecimal min, BigDecimal max) implements Spread {

        /** @throws IllegalArgumentException unless 0 ≤ min ≤ max ≤ {@value Spread#MOST} */
        public Uniform {
            check(min.compareTo(max) <= 0 && min.signum() >= 0 && isAtMost(max, MOST));
        }

        @Override
        public long at(long chance) {
            long low = billionths(min);
            return low + Math.multiplyHigh(2 * (billionths(max) - low), chance);
        }
    }

    /** Most likely the mode, and ever less towards both ends. */
    record Triangular(BigDecimal min, BigDecimal mode, BigDecimal max) implements Spread {

        /** @throws IllegalArgumentException unless 0 ≤ min ≤ mode ≤ max ≤ {@value Spread#MOST} */
        public Triangular {
            check(min.compareTo(mode) <= 0 && mode.compareTo(max) <= 0 && min.signum() >= 0 && isAtMost(max, MOST));
        }

        @Override
        public long at(long chance) {
            long low = billionths(min);
            long high = billionths(max);
            long rise = billionths(mode) - low;
            long span = high - low;
            // the area under the left side of the triangle is rise ÷ span
            return Math.multiplyHigh(2 * span, chance) < rise
                    ? low + root(span, rise, chance)
                    : high - root(span, span - rise, Long.MAX_VALUE - chance);
        }

        /** √(span × side × chance ÷ 2⁶³), rounded down. */
        private static long root(long span, long side, long chance) {
            return BigInteger.valueOf(span)
                    .multiply(BigInteger.valueOf(side))
                    .multiply(BigInteger.valueOf(chance))
                    .shiftRight(63)
                    .sqrt()
                    .longValueExact();
        }
    }

    /** Normal; what would be below 0 is 0, since no cost and no benefit turns into its opposite. */
    record Normal(BigDecimal mean, BigDecimal deviation) implements Spread {

        /** @throws IllegalArgumentException unless 0 ≤ mean ≤ 5 and 0 ≤ deviation ≤ 0.5: ten deviations stay within bounds */
        public Normal {
            check(mean.signum() >= 0
                    && isAtMost(mean, MOST / 2)
                    && deviation.signum() >= 0
                    && deviation.compareTo(MOST_DEVIATION) <= 0);
        }

        @Override
        public long at(long chance) {
            long away = BigInteger.valueOf(billionths(deviation))
                    .multiply(BigInteger.valueOf(NormalQuantile.billionths(chance)))
                    .divide(BigInteger.valueOf(BILLION))
                    .longValueExact();
            return Math.max(0, billionths(mean) + away);
        }
    }

    /** As many times what is planned a driver may become. */
    int MOST = 10;

    /** As large a standard deviation may be. */
    BigDecimal MOST_DEVIATION = new BigDecimal("0.5");

    /** Billionths in 1. */
    long BILLION = 1_000_000_000;

    /** As planned, whatever is drawn. */
    static Spread none() {
        return new Uniform(BigDecimal.ONE, BigDecimal.ONE);
    }

    /**
     * The value below which the driver lies with that chance, in billionths.
     *
     * @param chance of 2⁶³, 0 to 2⁶³ − 1
     */
    long at(long chance);

    private static long billionths(BigDecimal value) {
        return value.movePointRight(9).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static boolean isAtMost(BigDecimal value, int most) {
        return value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static void check(boolean isSound) {
        if (!isSound) {
            throw new IllegalArgumentException("a spread out of order or out of range");
        }
    }
}

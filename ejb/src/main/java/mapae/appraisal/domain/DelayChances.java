package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How many whole years later benefits may begin.
 *
 * @param chances of 0, 1, 2 … years; together 1
 */
public record DelayChances(List<BigDecimal> chances) {

    /** As many years of delay there may be. */
    public static final int MOST = 20;

    /** @throws IllegalArgumentException for chances below 0, or that are not 1 together, or for more than {@value #MOST} years */
    public DelayChances {
        chances = List.copyOf(chances);
        if (chances.isEmpty()
                || chances.size() > MOST + 1
                || chances.stream().anyMatch(one -> one.signum() < 0)
                || chances.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("chances " + chances);
        }
    }

    /** No delay. */
    public static DelayChances none() {
        return new DelayChances(List.of(BigDecimal.ONE));
    }

    /**
     * Most likely the mode, and ever less towards both ends, rounded to whole years: a year has the chance of all that lies
     * within half a year of it.
     *
     * @throws IllegalArgumentException unless 0 ≤ min ≤ mode ≤ max ≤ {@value #MOST}
     */
    public static DelayChances triangular(int min, int mode, int max) {
        if (min < 0 || min > mode || mode > max || max > MOST) {
            throw new IllegalArgumentException(min + ", " + mode + ", " + max);
        }
        List<BigDecimal> chances = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int year = 0; year <= max; year++) {
            BigDecimal below = below(2 * year + 1, 2 * min, 2 * mode, 2 * max);
            chances.add(below.subtract(before));
            before = below;
        }
        return new DelayChances(chances);
    }

    /** The area of the triangle below a point, all in half years, to 18 decimals. */
    private static BigDecimal below(int point, int min, int mode, int max) {
        if (point >= max) {
            return BigDecimal.ONE;
        }
        if (point <= min) {
            return BigDecimal.ZERO;
        }
        return point <= mode
                ? share((point - min) * (point - min), (max - min) * (mode - min))
                : BigDecimal.ONE.subtract(share((max - point) * (max - point), (max - min) * (max - mode)));
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 18, RoundingMode.HALF_UP);
    }

    /** The most years that it may take. */
    public int longest() {
        return chances.size() - 1;
    }

    /** From which chance on, of 2⁶³, there are more than 0, 1, 2 … years; without the last, after which there are none. */
    long[] steps() {
        long[] steps = new long[longest()];
        BigDecimal sum = BigDecimal.ZERO;
        for (int delay = 0; delay < steps.length; delay++) {
            sum = sum.add(chances.get(delay));
            steps[delay] = sum.multiply(BigDecimal.valueOf(Long.MAX_VALUE))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        return steps;
    }
}

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

    /** The most years that it may take. */
    public int longest() {
        return chances.size() - 1;
    }

    /** From which chance on, of 2⁶³, there are more than 0, 1, 2 … years; without the last, after which there are none. */
    List<Long> steps() {
        List<Long> steps = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal chance : chances.subList(0, longest())) {
            sum = sum.add(chance);
            steps.add(sum.multiply(BigDecimal.valueOf(Long.MAX_VALUE))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact());
        }
        return steps;
    }
}

package mapae.fund.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/**
 * A mean as its sum and its count, so that two of them are compared without rounding either.
 *
 * @param sum of all
 * @param count how many, 1 or more
 */
public record Mean(BigDecimal sum, int count) implements Comparable<Mean> {

    /** The mean of one or more. */
    public static Mean of(Collection<BigDecimal> values) {
        return new Mean(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size());
    }

    /** The quotient, to 34 digits. */
    public BigDecimal value() {
        return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }

    /** Whether it is that or more. */
    public boolean reaches(BigDecimal least) {
        return sum.compareTo(least.multiply(BigDecimal.valueOf(count))) >= 0;
    }

    @Override
    public int compareTo(Mean other) {
        return sum.multiply(BigDecimal.valueOf(other.count)).compareTo(other.sum.multiply(BigDecimal.valueOf(count)));
    }
}

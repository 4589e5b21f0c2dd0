package mapae.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * An amount of money as a whole count of the currency's unit (won by default). Won has no minor unit.
 *
 * <p>Arithmetic is exact: what does not fit a {@code long} is an {@link ArithmeticException}, never a wrong number.
 *
 * @param amount count of won; may be negative (a variance, a reduction)
 */
public record Won(long amount) implements Comparable<Won> {

    /** Nothing. */
    public static final Won ZERO = new Won(0);

    /** The given count of won. */
    public static Won of(long amount) {
        return new Won(amount);
    }

    /**
     * A decimal as money.
     *
     * @throws ArithmeticException if it has a fraction or does not fit
     */
    public static Won exactly(BigDecimal value) {
        return new Won(value.longValueExact());
    }

    /** A decimal rounded half away from zero: only for the edge, where a computed amount is shown. */
    public static Won rounded(BigDecimal value) {
        return new Won(value.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * Part ÷ whole, to 34 digits: two amounts have too few for another rounding of it, to few decimals, ever to differ from
     * one of the exact value. Whoever shows it rounds it, once.
     *
     * @return empty where the whole is 0
     */
    public static Optional<BigDecimal> ratio(Won part, Won whole) {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(part.toBigDecimal().divide(whole.toBigDecimal(), MathContext.DECIMAL128));
    }

    /** The sum of all. */
    public static Won sum(Collection<Won> amounts) {
        return amounts.stream().reduce(ZERO, Won::plus);
    }

    /** This and that. */
    public Won plus(Won other) {
        return new Won(Math.addExact(amount, other.amount));
    }

    /** This without that. */
    public Won minus(Won other) {
        return new Won(Math.subtractExact(amount, other.amount));
    }

    /** The amount so many times. */
    public Won times(long factor) {
        return new Won(Math.multiplyExact(amount, factor));
    }

    /** Same size, other sign. */
    public Won negated() {
        return new Won(Math.negateExact(amount));
    }

    /** Less than nothing. */
    public boolean isNegative() {
        return amount < 0;
    }

    /** Neither more nor less than nothing. */
    public boolean isZero() {
        return amount == 0;
    }

    /** For exact computation with rates. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(amount);
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return Long.toString(amount);
    }
}

package mapae.shared;

import java.math.BigDecimal;

/**
 * A share in percent.
 *
 * @param value percent, so 12.5 is an eighth; exact
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    /** The percentage of that number. */
    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /** As a factor: 12.5 % is 0.125. */
    public BigDecimal fraction() {
        return value.movePointLeft(2);
    }

    /** Whether it is 100. */
    public boolean isWhole() {
        return value.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** Whether it lies between 0 and 100, both included. */
    public boolean isShareOfWhole() {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }
}

package mapae.shared;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A Korean fiscal year: January to December (National Finance Act, article 2).
 *
 * @param value the year, 1948 to 2200
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    /** The first year that counts as one. */
    public static final int EARLIEST = 1948;

    /** The last year that counts as one. */
    public static final int LATEST = 2200;

    public FiscalYear {
        if (!isOne(value)) {
            throw new IllegalArgumentException("fiscal year out of range: " + value);
        }
    }

    /** Whether a number is a fiscal year. */
    public static boolean isOne(int value) {
        return value >= EARLIEST && value <= LATEST;
    }

    /** The fiscal year of that number. */
    public static FiscalYear of(int value) {
        return new FiscalYear(value);
    }

    /**
     * The fiscal year that somebody wrote.
     *
     * @throws Refusal {@code year.out-of-range}
     */
    public static FiscalYear parse(String text) {
        try {
            int value = Integer.parseInt(text);
            if (isOne(value)) {
                return of(value);
            }
        } catch (NumberFormatException malformed) {
            // told below
        }
        throw Refusal.invalid("year.out-of-range", text, EARLIEST, LATEST);
    }

    /** The fiscal year in which a day lies. */
    public static FiscalYear containing(LocalDate day) {
        return new FiscalYear(day.getYear());
    }

    /** So many years on. */
    public FiscalYear plus(int years) {
        return new FiscalYear(value + years);
    }

    /** The first of January. */
    public LocalDate firstDay() {
        return LocalDate.of(value, 1, 1);
    }

    /** The 31st of December. */
    public LocalDate lastDay() {
        return LocalDate.of(value, 12, 31);
    }

    /** January. */
    public YearMonth firstMonth() {
        return YearMonth.of(value, 1);
    }

    /** December. */
    public YearMonth lastMonth() {
        return YearMonth.of(value, 12);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}

package mapae.ledger.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import mapae.shared.FiscalYear;

/**
 * A quarter of a fiscal year.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(FiscalYear year, int number) {

    private static final int MONTHS = 3;
    private static final int LAST = 4;

    /** @throws IllegalArgumentException for a number that no quarter has */
    public Quarter {
        if (!isOne(number)) {
            throw new IllegalArgumentException("no quarter " + number);
        }
    }

    /** Whether a quarter has that number. */
    public static boolean isOne(int number) {
        return number >= 1 && number <= LAST;
    }

    /** The quarter in which a day lies. */
    public static Quarter containing(LocalDate day) {
        return new Quarter(FiscalYear.containing(day), (day.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    /** First day. */
    public LocalDate first() {
        return LocalDate.of(year.value(), Month.of((number - 1) * MONTHS + 1), 1);
    }

    /** Last day. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** Last day of the month that comes so many months after its last one. */
    public LocalDate endOfMonthAfter(int months) {
        return YearMonth.from(last()).plusMonths(months).atEndOfMonth();
    }
}

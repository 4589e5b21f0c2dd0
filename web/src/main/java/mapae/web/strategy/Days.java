package mapae.web.strategy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** The day that an address names. */
final class Days {

    private Days() {}

    /**
     * That day; today where none is named.
     *
     * @throws Refusal {@code strategy.day-range}
     */
    static LocalDate on(String text, Clock clock) {
        if (text == null || text.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            // the year after is told of too
            if (FiscalYear.isOne(day.getYear())
                    && FiscalYear.isOne(day.getYear() + 1)
                    && FiscalYear.isOne(day.getYear() - 3)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        throw Refusal.invalid("strategy.day-range", FiscalYear.EARLIEST + 3, FiscalYear.LATEST - 1);
    }
}

package mapae.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.calendar.domain.Holiday;
import mapae.shared.Bilingual;

/**
 * The holidays of a year.
 *
 * @param year the year
 * @param isKnown whether its holidays are known; if not, nothing is counted in it
 * @param knownOn as of when
 * @param source where they were read
 * @param certainty how sure we are that none is missing: LAW, SECONDARY or FIELD
 * @param holidays the days, in order
 */
public record HolidayYear(
        int year,
        boolean isKnown,
        Optional<LocalDate> knownOn,
        Optional<Bilingual> source,
        Optional<String> certainty,
        List<Holiday> holidays) {

    public HolidayYear {
        holidays = List.copyOf(holidays);
    }

    static HolidayYear unknown(int year) {
        return new HolidayYear(year, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}

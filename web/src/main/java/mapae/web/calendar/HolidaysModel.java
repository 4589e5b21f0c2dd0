package mapae.web.calendar;

import java.util.List;
import java.util.Optional;
import mapae.calendar.HolidayYear;
import mapae.calendar.domain.Deadline;
import mapae.web.page.Form;
import mapae.web.page.Link;

/**
 * The holidays of a year.
 *
 * @param years the years that are known, and the one shown
 * @param year the year shown
 * @param term the form that counts a term
 * @param deadline what it came to
 * @param mayKeep whether the caller may add holidays
 * @param form that adds one or takes one out
 */
public record HolidaysModel(
        List<Link> years, HolidayYear year, Form term, Optional<Deadline> deadline, boolean mayKeep, Form form) {

    public HolidaysModel {
        years = List.copyOf(years);
    }
}

package mapae.staffing.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import mapae.shared.Figure;

/**
 * Time in a posting: tenure(d) = d − start − excluded days.
 *
 * <p>Excluded are leave, suspension and days off duty by demotion or suspension (Decree on the Appointment of Public
 * Officials, art. 45, as amended to 2026-09-29).
 *
 * @param days days in the posting, 0 on the day of appointment
 */
public record Tenure(long days) {

    /** The day lies before the appointment. */
    public static final String NOT_YET_APPOINTED = "figure.not-yet-appointed";

    /** More days are excluded than have passed. */
    public static final String EXCLUDED_EXCEED = "figure.excluded-exceed";

    /**
     * On a day.
     *
     * @param appointed first day of the posting
     * @param excludedDays days that the clock leaves out, 0 or more
     * @param day the day
     */
    public static Figure<Tenure> on(LocalDate appointed, int excludedDays, LocalDate day) {
        long passed = appointed.until(day, ChronoUnit.DAYS);
        if (passed < 0) {
            return Figure.undefined(NOT_YET_APPOINTED);
        }
        return passed < excludedDays ? Figure.undefined(EXCLUDED_EXCEED) : Figure.of(new Tenure(passed - excludedDays));
    }
}

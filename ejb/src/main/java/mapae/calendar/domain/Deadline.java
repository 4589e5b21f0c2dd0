package mapae.calendar.domain;

import java.time.LocalDate;
import mapae.shared.Figure;

/**
 * A term in working days.
 *
 * @param from the day on which it begins; not counted
 * @param workingDays how many working days it has
 * @param due its last day; undefined where it reaches into a year whose holidays are not known
 */
public record Deadline(LocalDate from, int workingDays, Figure<LocalDate> due) {

    /** Working days that are left after that day; 0 on the last one, below 0 once it is over. */
    public Figure<Integer> left(LocalDate today, WorkingDays calendar) {
        return due.then(last -> calendar.between(today, last));
    }

    /** Whether it is over on that day. */
    public Figure<Boolean> isOver(LocalDate today) {
        return due.map(today::isAfter);
    }
}

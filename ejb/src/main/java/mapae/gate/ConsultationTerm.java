package mapae.gate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.calendar.HolidayYear;
import mapae.calendar.WorkingCalendar;
import mapae.calendar.domain.Deadline;
import mapae.calendar.domain.Holiday;
import mapae.calendar.domain.WorkingDays;
import mapae.shared.Bilingual;
import mapae.shared.Figure;

/**
 * A term of a prior consultation as it runs, or ran.
 *
 * @param from the day on which it begins; not counted
 * @param workingDays how many working days it has
 * @param due its last day; undefined where it reaches into a year whose holidays are not known
 * @param doneOn the day on which what it waits for was done, if it was
 * @param left working days between that day, else today, and the last day; below 0 once it is over
 * @param isOverdue whether that day, else today, is after the last day
 * @param leftOut public holidays from Monday to Friday that were not counted, in order
 */
public record ConsultationTerm(
        LocalDate from,
        int workingDays,
        Figure<LocalDate> due,
        Optional<LocalDate> doneOn,
        Figure<Integer> left,
        Figure<Boolean> isOverdue,
        List<Off> leftOut) {

    /**
     * A holiday that was not counted.
     *
     * @param day the day
     * @param name what it is called
     */
    public record Off(LocalDate day, Bilingual name) {}

    public ConsultationTerm {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A term as of a day.
     *
     * @param years the years whose holidays are known
     */
    static ConsultationTerm of(
            LocalDate from, int workingDays, Optional<LocalDate> doneOn, LocalDate today, List<HolidayYear> years) {
        WorkingDays calendar = WorkingCalendar.counting(years);
        Deadline deadline = calendar.deadline(from, workingDays);
        LocalDate reached = doneOn.orElse(today);
        List<Off> off = deadline.due().value().stream()
                .flatMap(last -> years.stream()
                        .flatMap(year -> year.holidays().stream())
                        .filter(one -> one.day().isAfter(from) && !one.day().isAfter(last) && isWeekday(one)))
                .map(one -> new Off(one.day(), one.name()))
                .toList();
        return new ConsultationTerm(
                from,
                workingDays,
                deadline.due(),
                doneOn,
                deadline.left(reached, calendar),
                deadline.isOver(reached),
                off);
    }

    private static boolean isWeekday(Holiday one) {
        return one.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** Whether it still runs. */
    public boolean runs() {
        return doneOn.isEmpty();
    }

    /** Whether it still runs, and is overdue or ends within so many working days. */
    public boolean presses(int within) {
        return runs() && left.value().filter(days -> days <= within).isPresent();
    }
}

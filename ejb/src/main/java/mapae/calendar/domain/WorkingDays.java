package mapae.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import mapae.shared.Figure;
import mapae.shared.Refusal;

/**
 * Counts working days: Monday to Friday, without public holidays. The day on which a term begins is not counted (초일불산입,
 * Civil Act, article 157), and a term in working days ends on one, so that article 161 has nothing to move.
 *
 * <p>What would need a year whose holidays are not known is undefined for the reason {@link #UNKNOWN_YEAR}, never guessed.
 *
 * @param holidays the days off beside weekends
 * @param years the years whose holidays are known
 */
public record WorkingDays(Set<LocalDate> holidays, Set<Integer> years) {

    /** Why something is undefined: a year of it is not known. */
    public static final String UNKNOWN_YEAR = "calendar.unknown-year";

    /** Most working days of a term: four years. */
    public static final int LONGEST = 1_000;

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        years = Set.copyOf(years);
    }

    /** Whether offices are open on that day. */
    public Figure<Boolean> isWorkingDay(LocalDate day) {
        return knows(day) ? Figure.of(isOpen(day)) : Figure.undefined(UNKNOWN_YEAR);
    }

    /**
     * The last day of a term.
     *
     * @param from the day on which it begins, for example that of receipt; not counted
     * @param days working days, 1 to {@value #LONGEST}
     * @throws Refusal {@code calendar.term-out-of-range}
     */
    public Figure<LocalDate> plus(LocalDate from, int days) {
        if (days < 1 || days > LONGEST) {
            throw Refusal.invalid("calendar.term-out-of-range", LONGEST);
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (!knows(day)) {
                return Figure.undefined(UNKNOWN_YEAR);
            }
            left -= isOpen(day) ? 1 : 0;
        }
        return Figure.of(day);
    }

    /**
     * How many working days lie after the one day, up to the other and with it; below 0 where the other is earlier. So
     * {@code between(from, plus(from, n))} is n.
     */
    public Figure<Integer> between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return between(to, from).map(count -> -count);
        }
        for (int year = from.plusDays(1).getYear(); year <= to.getYear(); year++) {
            if (!years.contains(year)) {
                return Figure.undefined(UNKNOWN_YEAR);
            }
        }
        return Figure.of((int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isOpen).count());
    }

    /** A term of so many working days, beginning with a day that is not counted. */
    public Deadline deadline(LocalDate from, int days) {
        return new Deadline(from, days, plus(from, days));
    }

    private boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    private boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}

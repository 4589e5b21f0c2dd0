package mapae.strategy.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.FiscalYear;

/**
 * From a day to a day.
 *
 * @param from first day
 * @param to last day; empty while it goes on
 */
public record Term(LocalDate from, Optional<LocalDate> to) {

    /** Whether it is in force on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !hasEndedBy(day);
    }

    /** Whether its last day lies before that day. */
    public boolean hasEndedBy(LocalDate day) {
        return to.filter(last -> last.isBefore(day)).isPresent();
    }

    /** Whether any day of that year lies in it. */
    public boolean touches(FiscalYear year) {
        return !from.isAfter(year.lastDay()) && !hasEndedBy(year.firstDay());
    }

    /** Whether every day of it lies in the other. */
    public boolean isWithin(Term other) {
        return !from.isBefore(other.from)
                && other.to
                        .map(last -> to.filter(own -> !own.isAfter(last)).isPresent())
                        .orElse(true);
    }

    /** Whether it ends on a day before it begins. */
    public boolean isReversed() {
        return hasEndedBy(from);
    }
}

package mapae.gate.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.AccountId;

/**
 * That somebody sits on a committee, from a day to a day.
 *
 * @param id key
 * @param account who
 * @param username their sign-in name
 * @param name their name
 * @param chairs whether they chair
 * @param from first day
 * @param until last day; empty: until it is ended
 * @param version for the next change
 */
public record CommitteeMember(
        long id,
        AccountId account,
        String username,
        String name,
        boolean chairs,
        LocalDate from,
        Optional<LocalDate> until,
        int version) {

    /** Whether they sit on it that day. */
    public boolean sitsOn(LocalDate day) {
        return !from.isAfter(day) && !isOver(day);
    }

    /** Whether the last day has passed. */
    public boolean isOver(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }

    /** Whether a day of it lies from one day to another; an empty last day is never reached. */
    public boolean meets(LocalDate first, Optional<LocalDate> last) {
        return !isOver(first) && last.filter(from::isAfter).isEmpty();
    }
}

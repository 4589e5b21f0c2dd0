package mapae.allowance.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Hand;

/**
 * What an allowance was granted under.
 *
 * @param position from 1
 * @param says what is to be done
 * @param dueOn last day
 * @param kept when and by what it was fulfilled
 * @param failedOn the day on which it was found not to be
 */
public record AllowanceCondition(
        int position, String says, LocalDate dueOn, Optional<Kept> kept, Optional<LocalDate> failedOn) {

    /**
     * That it was fulfilled.
     *
     * @param on the day
     * @param evidence by what that is seen
     * @param by who said so
     */
    public record Kept(LocalDate on, String evidence, Hand by) {}

    /** Whether its last day has passed and nobody said that it is fulfilled. */
    public boolean isOverdue(LocalDate today) {
        return kept.isEmpty() && dueOn.isBefore(today);
    }
}

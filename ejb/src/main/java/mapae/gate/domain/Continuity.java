package mapae.gate.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * Whether the one who leads the investment stays until the next protected milestone.
 *
 * @param leader who leads, if anybody does
 * @param until last day of the posting, if one is set
 * @param milestone day of the next protected milestone, if one lies ahead
 * @param daysShort days between the end of the posting and the milestone; empty where either is not set
 */
public record Continuity(
        Optional<Bilingual> leader,
        Optional<LocalDate> until,
        Optional<LocalDate> milestone,
        Optional<Long> daysShort) {

    /** Whether a decision to go on must answer to it: nobody leads, or the posting ends too early. */
    public boolean fails() {
        return leader.isEmpty() || daysShort.filter(days -> days > 0).isPresent();
    }
}

package mapae.gate.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * On which ground an investment is spared the prior consultation.
 *
 * @param id key
 * @param code its name
 * @param validFrom first day
 * @param validTo last day, if one is set
 * @param text in words
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param note where it was read
 */
public record ExemptionGround(
        long id,
        String code,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Bilingual text,
        String certainty,
        Bilingual note) {

    /** Whether it may be claimed on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.filter(last -> last.isBefore(day)).isEmpty();
    }
}

package mapae.tiering;

import java.time.Instant;
import java.time.LocalDate;
import mapae.shared.Bilingual;

/**
 * What an organisation was judged to be able to carry.
 *
 * @param organisation its code
 * @param name its name
 * @param capacity class, 1 to 4
 * @param validFrom first day; it holds until the next one
 * @param holds whether it holds today
 * @param reason why
 * @param enteredBy sign-in name of who entered it
 * @param enteredAt when
 */
public record CapacityView(
        String organisation,
        Bilingual name,
        int capacity,
        LocalDate validFrom,
        boolean holds,
        String reason,
        String enteredBy,
        Instant enteredAt) {}

package mapae.tiering;

import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Won;
import mapae.tiering.domain.TierResult;

/**
 * The tier of an investment.
 *
 * @param investment its code
 * @param title its title
 * @param currency ISO code of the currency of its cost
 * @param cost whole cost today, if known
 * @param determined what was determined, the latest first; the first one counts
 * @param expected the tier that the cost alone sets by today's rules
 * @param mayDetermine whether the caller may determine it
 */
public record TierView(
        String investment,
        Bilingual title,
        String currency,
        Optional<Won> cost,
        List<DeterminationView> determined,
        TierResult expected,
        boolean mayDetermine) {

    /** The one that counts, if there is one. */
    public Optional<DeterminationView> current() {
        return determined.stream().findFirst();
    }
}

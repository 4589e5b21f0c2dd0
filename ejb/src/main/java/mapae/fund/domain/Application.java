package mapae.fund.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * An application for money of a call, for an investment.
 *
 * @param id key
 * @param number within the call, from 1
 * @param investment code of the investment
 * @param title its title
 * @param owner the organisation that answers for it and applies
 * @param organisation code of that
 * @param ownerName name of that
 * @param asked what is applied for
 * @param brought what the organisation brings along
 * @param summary what is to be done with it
 * @param withdrawnAt since when it is none any more
 * @param writers who wrote it, and who changed it
 * @param version for the next change
 */
public record Application(
        long id,
        int number,
        String investment,
        Bilingual title,
        OrganisationId owner,
        String organisation,
        Bilingual ownerName,
        Won asked,
        Won brought,
        String summary,
        Optional<Instant> withdrawnAt,
        List<Hand> writers,
        int version) {

    public Application {
        writers = List.copyOf(writers);
    }
}

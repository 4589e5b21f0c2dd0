package mapae.team.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * A standing team.
 *
 * @param id key
 * @param code its code
 * @param name its name
 * @param owner the organisation that it belongs to
 * @param organisation code of that
 * @param ownerName name of that
 * @param mission what it is for
 * @param horizon how far ahead it works
 * @param beginsOn first day
 * @param endsOn last day; empty while it stands
 * @param version for the next change
 */
public record Team(
        long id,
        String code,
        Bilingual name,
        OrganisationId owner,
        String organisation,
        Bilingual ownerName,
        String mission,
        Horizon horizon,
        LocalDate beginsOn,
        Optional<LocalDate> endsOn,
        int version) {

    /** What its money in the books is set aside for. */
    public String reference() {
        return "team/" + code;
    }
}

package mapae.fund.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * Money that is dedicated to a purpose, whoever applies for it.
 *
 * @param id key
 * @param code its code
 * @param name its name
 * @param owner the organisation that holds it
 * @param organisation code of that
 * @param ownerName name of that
 * @param purpose what it is for
 * @param rules what it may pay for
 * @param beginsOn first day
 * @param endsOn last day; empty while it stands
 * @param version for the next change
 */
public record Fund(
        long id,
        String code,
        Bilingual name,
        OrganisationId owner,
        String organisation,
        Bilingual ownerName,
        String purpose,
        FundRules rules,
        LocalDate beginsOn,
        Optional<LocalDate> endsOn,
        int version) {

    /** What its money in the books is set aside for. */
    public String reference() {
        return "fund/" + code;
    }

    /** Whether it may be applied for on a day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(beginsOn)
                && endsOn.filter(last -> last.isBefore(day)).isEmpty();
    }
}

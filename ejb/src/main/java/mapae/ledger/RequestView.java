package mapae.ledger;

import java.time.Instant;
import java.util.Optional;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestState;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A request to carry money over or to move it, and what became of it.
 *
 * @param id identifies it
 * @param kind what is asked for
 * @param organisation code of the organisation that gives
 * @param organisationName its name
 * @param year fiscal year
 * @param line code of the line that gives
 * @param title its name
 * @param toOrganisation code of the organisation that receives, of a virement
 * @param toOrganisationName its name
 * @param toLine code of the line that receives, of a virement
 * @param toTitle its name
 * @param currency ISO 4217
 * @param amount how much, in whole units of the currency
 * @param reference the resolution, the plan or the reorganisation that allows it
 * @param completion last year of the continuing expenditure
 * @param state what became of it
 * @param asked who asked, and why
 * @param decided who decided, and why so; empty where nobody has
 * @param ended who withdrew it, or took the approval back; empty where nobody has
 * @param posting what was posted by the decision, of a virement
 * @param version for the decision
 * @param mayDecide whether the caller may decide on it now
 * @param mayWithdraw whether the caller may withdraw it now
 * @param mayRevoke whether the caller may take the approval back, unless the year is closed
 */
public record RequestView(
        long id,
        PostingKind kind,
        String organisation,
        Bilingual organisationName,
        FiscalYear year,
        String line,
        Bilingual title,
        Optional<String> toOrganisation,
        Optional<Bilingual> toOrganisationName,
        Optional<String> toLine,
        Optional<Bilingual> toTitle,
        String currency,
        Won amount,
        Optional<String> reference,
        Optional<FiscalYear> completion,
        RequestState state,
        Act asked,
        Optional<Act> decided,
        Optional<Act> ended,
        Optional<Long> posting,
        int version,
        boolean mayDecide,
        boolean mayWithdraw,
        boolean mayRevoke) {

    /**
     * Something that somebody did to it.
     *
     * @param by name
     * @param onBehalfOf in whose place, if in anybody's
     * @param at when
     * @param reason why
     */
    public record Act(String by, Optional<String> onBehalfOf, Instant at, Optional<String> reason) {}
}

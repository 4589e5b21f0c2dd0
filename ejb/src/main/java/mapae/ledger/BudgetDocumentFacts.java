package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * What a file says of a document that grants money to a line, or allots it.
 *
 * @param organisation whose line
 * @param year fiscal year
 * @param line code of the line
 * @param kind an initial or supplementary budget, or an allotment
 * @param number number of the document where it comes from; with the line and the kind it tells one from another
 * @param amount whole units of the line's currency; a supplementary budget may cut
 * @param valueDate the day for which it counts
 * @param title name of the line, if it is not there yet
 * @param currency ISO 4217, of a line that is not there yet
 */
public record BudgetDocumentFacts(
        OrganisationId organisation,
        FiscalYear year,
        String line,
        PostingKind kind,
        String number,
        Won amount,
        LocalDate valueDate,
        Optional<Bilingual> title,
        String currency) {}

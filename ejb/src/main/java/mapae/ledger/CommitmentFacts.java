package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * What a file says of a commitment.
 *
 * @param organisation whose line
 * @param year fiscal year
 * @param line code of the line
 * @param externalId its number where it comes from
 * @param amount all that was ever promised, paid or not; whole units of the line's currency
 * @param description what for
 * @param counterparty to whom
 * @param investment for which investment
 * @param valueDate the day for which it counts
 */
public record CommitmentFacts(
        OrganisationId organisation,
        FiscalYear year,
        String line,
        String externalId,
        Won amount,
        String description,
        String counterparty,
        Optional<InvestmentId> investment,
        LocalDate valueDate) {}

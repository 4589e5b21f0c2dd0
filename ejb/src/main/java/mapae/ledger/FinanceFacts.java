package mapae.ledger;

import java.time.LocalDate;
import mapae.ledger.domain.FinanceLine;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/**
 * What a file from the finance system says of a line.
 *
 * @param organisation whose line
 * @param year fiscal year
 * @param line code of the line; the books need not have it
 * @param asOf the day at whose end it holds this
 * @param said what it holds
 */
public record FinanceFacts(
        OrganisationId organisation, FiscalYear year, String line, LocalDate asOf, FinanceLine said) {}

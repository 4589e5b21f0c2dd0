package mapae.ledger.domain;

import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/**
 * A year of an organisation's books of which the finance system says something.
 *
 * @param organisation whose
 * @param year fiscal year
 */
public record FinanceBook(OrganisationId organisation, FiscalYear year) {}

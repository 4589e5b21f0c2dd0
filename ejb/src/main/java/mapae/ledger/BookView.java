package mapae.ledger;

import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;

/**
 * That there is a budget of an organisation in a year and currency.
 *
 * @param year fiscal year
 * @param organisation code of the organisation
 * @param organisationName its name
 * @param currency ISO 4217
 */
public record BookView(FiscalYear year, String organisation, Bilingual organisationName, String currency) {}

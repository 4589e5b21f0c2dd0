package mapae.ledger;

import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;

/**
 * A line of a budget.
 *
 * @param id identifies it
 * @param organisation code of the organisation whose it is
 * @param year fiscal year
 * @param code the way from the top, parts divided by {@code /}
 * @param title its name
 * @param currency ISO 4217
 */
public record LineView(long id, String organisation, FiscalYear year, String code, Bilingual title, String currency) {}

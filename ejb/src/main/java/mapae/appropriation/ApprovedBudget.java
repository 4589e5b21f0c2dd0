package mapae.appropriation;

import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * What an investment was granted for a year.
 *
 * @param investment whose
 * @param currency ISO code of the investment's currency
 * @param year fiscal year
 * @param amount how much
 */
public record ApprovedBudget(InvestmentId investment, String currency, FiscalYear year, Won amount) {}

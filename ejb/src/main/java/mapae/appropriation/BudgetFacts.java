package mapae.appropriation;

import mapae.appropriation.domain.BudgetStatus;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * What an import says of a year's budget.
 *
 * @param investment the investment
 * @param year fiscal year
 * @param amount amount, not negative
 * @param status how firm it is
 */
public record BudgetFacts(InvestmentId investment, FiscalYear year, Won amount, BudgetStatus status) {}

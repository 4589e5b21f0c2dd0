package mapae.appropriation;

import mapae.appropriation.domain.BudgetStatus;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A year's budget.
 *
 * @param year fiscal year
 * @param amount amount, in the investment's currency
 * @param status how firm it is
 */
public record YearBudget(FiscalYear year, Won amount, BudgetStatus status) {}

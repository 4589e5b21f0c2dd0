package mapae.web.approval;

import java.util.List;
import mapae.appropriation.YearBudget;
import mapae.web.page.Form;

/**
 * The form that proposes a year's budget.
 *
 * @param code code of the investment
 * @param currency currency of all amounts
 * @param standing the yearly budgets that stand now
 * @param form what is proposed
 */
public record ProposeModel(String code, String currency, List<YearBudget> standing, Form form) {}

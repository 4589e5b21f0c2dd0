package mapae.approval;

import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;

/**
 * A year of an investment for which a budget is proposed and not decided.
 *
 * @param investment the investment
 * @param year the fiscal year
 */
public record ProposedYear(InvestmentId investment, FiscalYear year) {}

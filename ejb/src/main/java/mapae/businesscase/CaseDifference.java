package mapae.businesscase;

import mapae.businesscase.domain.CaseComparison;

/**
 * Two versions of the case for an investment.
 *
 * @param first usually the earlier one
 * @param second the other
 * @param comparison what changed from the first to the second
 */
public record CaseDifference(CaseView first, CaseView second, CaseComparison comparison) {}

package mapae.config.demo;

import mapae.ledger.domain.LineId;

/**
 * A line of one year's budget.
 *
 * @param parentId the line above it; null at the top
 * @param grant what the initial budget grants, in won; 0 for a line above others
 */
record BudgetLine(
        LineId id,
        Organisation organisation,
        int year,
        String code,
        Long parentId,
        String nameKo,
        String nameEn,
        long grant) {

    /** Whether other lines stand below it, which hold the money. */
    boolean isHeading() {
        return grant == 0;
    }
}

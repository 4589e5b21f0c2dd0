package mapae.ledger;

import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.model.MultiYearPlanLists;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A plan over several years (다년도 사업계획) in a list.
 *
 * @param id identifies it
 * @param organisation code of the organisation whose line it is
 * @param organisationName its name
 * @param line code of the line
 * @param title what it is for
 * @param basis legal form
 * @param currency ISO 4217; amounts are whole units of it
 * @param firstYear its first year
 * @param completion its last year
 * @param total what all its years may cost, granted or not
 * @param reserved promised for coming years and not taken up yet
 * @param committed what its commitments took from the years' budgets
 */
public record MultiYearPlanSummary(
        long id,
        String organisation,
        Bilingual organisationName,
        String line,
        String title,
        MultiYearBasis basis,
        String currency,
        FiscalYear firstYear,
        FiscalYear completion,
        Won total,
        Won reserved,
        Won committed) {

    static MultiYearPlanSummary of(MultiYearPlanLists.Row row) {
        return new MultiYearPlanSummary(
                row.id(),
                row.organisation(),
                row.organisationName(),
                row.line(),
                row.title(),
                row.basis(),
                row.currency(),
                row.first(),
                row.last(),
                row.total(),
                row.reserved(),
                row.committed());
    }
}

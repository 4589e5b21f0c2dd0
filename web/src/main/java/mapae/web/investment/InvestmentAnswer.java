package mapae.web.investment;

import java.time.LocalDate;
import java.util.Optional;
import mapae.investment.InvestmentRow;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.Stage;
import mapae.progress.ReportView;
import mapae.progress.domain.Rating;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * An investment in a list, over REST.
 *
 * @param code code
 * @param title title in both languages
 * @param kind what is invested in
 * @param stage where it stands
 * @param agency code of the organisation that answers for it
 * @param agencyName its name in both languages
 * @param currency ISO code of the currency
 * @param budgetAtCompletion budget at completion, if known
 * @param yearBudget budget of the current fiscal year, if it has one
 * @param startsOn first day, if known
 * @param plannedFinish last day of the baseline, if known
 * @param forecastFinish finish that the latest report expects, if it says
 * @param rating rating of the latest report, if it has one
 */
public record InvestmentAnswer(
        String code,
        Bilingual title,
        InvestmentKind kind,
        Stage stage,
        String agency,
        Bilingual agencyName,
        String currency,
        Optional<Won> budgetAtCompletion,
        Optional<Won> yearBudget,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> plannedFinish,
        Optional<LocalDate> forecastFinish,
        Optional<Rating> rating) {

    static InvestmentAnswer of(InvestmentRow row, Optional<ReportView> latest, Optional<Won> yearBudget) {
        return new InvestmentAnswer(
                row.code(),
                row.title(),
                row.kind(),
                row.stage(),
                row.ownerCode(),
                row.ownerName(),
                row.currency(),
                row.total(),
                yearBudget,
                row.startsOn(),
                row.plannedFinish(),
                latest.flatMap(ReportView::forecastFinish),
                latest.flatMap(ReportView::rating));
    }
}

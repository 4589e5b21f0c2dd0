package mapae.web.businesscase;

import java.util.List;
import java.util.Optional;
import mapae.appraisal.domain.PresentValues;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseView;
import mapae.shared.Figure;

/**
 * The latest version of an investment's business case.
 *
 * @param investment code of the investment
 * @param view the version, if there is one
 * @param chosen present values of its chosen option, or why there are none
 */
public record CurrentCase(String investment, Optional<CaseView> view, Figure<PresentValues> chosen) {

    /** Reads it: a few statements, and the sections of one version. */
    public static CurrentCase of(String investment, BusinessCases cases, CaseAppraisals appraisals) {
        Optional<CaseView> latest = cases.history(investment).stream().findFirst();
        Figure<PresentValues> chosen = latest.map(CaseView::id)
                .map(id -> appraisals.ofChosen(cases.byIds(List.of(id))).get(id))
                .orElse(Figure.undefined("figure.case-no-flows"));
        return new CurrentCase(investment, latest, chosen);
    }
}

package mapae.web.businesscase;

import java.util.List;
import java.util.Optional;
import mapae.appraisal.CriteriaView;
import mapae.appraisal.domain.PresentValues;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseScores;
import mapae.businesscase.CaseView;
import mapae.shared.Figure;

/**
 * The latest version of an investment's business case.
 *
 * @param investment code of the investment
 * @param view the version, if there is one
 * @param chosen present values of its chosen option, or why there are none
 * @param scored what its options score by criteria; empty where none are declared
 */
public record CurrentCase(
        String investment, Optional<CaseView> view, Figure<PresentValues> chosen, Optional<CriteriaView> scored) {

    /** Reads the latest: a few statements, and the sections of one version. */
    public static CurrentCase of(String investment, BusinessCases cases, CaseAppraisals appraisals) {
        return of(investment, cases.history(investment).stream().findFirst(), cases, appraisals);
    }

    /** Reads what stands in that version. */
    public static CurrentCase of(
            String investment, Optional<CaseView> version, BusinessCases cases, CaseAppraisals appraisals) {
        Optional<CaseBook> book = version.map(view -> cases.byId(view.id()));
        return new CurrentCase(
                investment,
                version,
                book.map(one -> appraisals.ofChosen(List.of(one)).get(one.head().id()))
                        .orElse(Figure.undefined("figure.case-no-flows")),
                book.flatMap(one -> CaseScores.of(one.content())));
    }
}

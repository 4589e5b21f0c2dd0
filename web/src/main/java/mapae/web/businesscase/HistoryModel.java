package mapae.web.businesscase;

import java.util.List;
import java.util.Map;
import mapae.appraisal.domain.PresentValues;
import mapae.businesscase.CaseView;
import mapae.shared.Figure;
import mapae.web.page.Address;
import mapae.web.page.Form;

/**
 * The versions of the case for an investment.
 *
 * @param investment code of the investment
 * @param cases its versions, the latest first
 * @param chosen present values of the chosen option, by key
 * @param mayBegin whether the caller may begin one now
 * @param form that begins one
 */
public record HistoryModel(
        String investment, List<CaseView> cases, Map<Long, Figure<PresentValues>> chosen, boolean mayBegin, Form form) {

    public HistoryModel {
        cases = List.copyOf(cases);
        chosen = Map.copyOf(chosen);
    }

    /** The page itself. */
    public Address page() {
        return CaseTexts.history(investment);
    }
}

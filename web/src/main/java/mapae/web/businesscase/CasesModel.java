package mapae.web.businesscase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.domain.PresentValues;
import mapae.businesscase.CaseView;
import mapae.shared.Figure;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * Versions of cases in a list.
 *
 * @param filter what is filtered by
 * @param states states to filter by
 * @param organisations organisations to filter by
 * @param count how many the filter lets through
 * @param cases this page of them
 * @param chosen present values of the chosen option, by key
 * @param next where the next page starts
 */
public record CasesModel(
        Form filter,
        List<Choice> states,
        List<Choice> organisations,
        long count,
        List<CaseView> cases,
        Map<Long, Figure<PresentValues>> chosen,
        Optional<String> next) {

    public CasesModel {
        states = List.copyOf(states);
        organisations = List.copyOf(organisations);
        cases = List.copyOf(cases);
        chosen = Map.copyOf(chosen);
    }
}

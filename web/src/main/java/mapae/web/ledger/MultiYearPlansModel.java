package mapae.web.ledger;

import java.util.List;
import mapae.ledger.MultiYearPlanSummary;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * Plans over several years.
 *
 * @param filter which are shown
 * @param organisations the organisations to choose from
 * @param bases the legal forms to choose from
 * @param plans the plans, the latest first
 * @param mayEnter whether the caller may enter another
 */
public record MultiYearPlansModel(
        Form filter,
        List<Choice> organisations,
        List<Choice> bases,
        Page<MultiYearPlanSummary> plans,
        boolean mayEnter) {

    public MultiYearPlansModel {
        organisations = List.copyOf(organisations);
        bases = List.copyOf(bases);
    }
}

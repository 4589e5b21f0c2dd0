package mapae.web.ledger;

import java.util.List;
import java.util.stream.IntStream;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The form for a plan over several years.
 *
 * @param form as typed
 * @param organisations the organisations whose plans the caller keeps
 * @param bases the legal forms to choose from
 */
public record NewMultiYearPlanModel(Form form, List<Choice> organisations, List<Choice> bases) {

    /** As many as continuing expenditure may exceptionally have; further ones are added one by one. */
    static final int YEARS = 10;

    public NewMultiYearPlanModel {
        organisations = List.copyOf(organisations);
        bases = List.copyOf(bases);
    }

    /** The places of the years, from 1. */
    public List<Integer> places() {
        return IntStream.rangeClosed(1, YEARS).boxed().toList();
    }
}

package mapae.web.plan;

import java.util.List;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The form that begins a plan.
 *
 * @param sources from what it can be begun
 * @param versions versions whose lines it can take
 * @param organisations whose plan it can be, from nothing
 * @param form what is asked for
 */
public record PlanNewModel(List<Choice> sources, List<Choice> versions, List<Choice> organisations, Form form) {

    public PlanNewModel {
        sources = List.copyOf(sources);
        versions = List.copyOf(versions);
        organisations = List.copyOf(organisations);
    }
}

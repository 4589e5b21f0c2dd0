package mapae.web.strategy;

import java.util.List;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The form of a strategy or an objective.
 *
 * @param action where it is sent
 * @param back where it was come from
 * @param isNew whether there is none yet: then it takes a code and a first day
 * @param levels whose a strategy can be
 * @param organisations whose it can be, by code
 * @param parents what it can be below
 * @param form what is typed
 */
public record KeepModel(
        String action,
        String back,
        boolean isNew,
        List<Choice> levels,
        List<Choice> organisations,
        List<Choice> parents,
        Form form) {

    public KeepModel {
        levels = List.copyOf(levels);
        organisations = List.copyOf(organisations);
        parents = List.copyOf(parents);
    }
}

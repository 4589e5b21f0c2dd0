package mapae.web.strategy;

import java.util.List;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The form of what an investment serves.
 *
 * @param code code of the investment
 * @param objectives what it may serve
 * @param rows how many rows the form has
 * @param form what is typed: each field's name ends in the number of its row
 */
public record ServedModel(String code, List<Choice> objectives, int rows, Form form) {

    public ServedModel {
        objectives = List.copyOf(objectives);
    }
}

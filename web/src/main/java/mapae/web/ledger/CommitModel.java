package mapae.web.ledger;

import java.util.List;
import mapae.ledger.LineStanding;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * What a finance officer is asked before committing from a line.
 *
 * @param standing the line
 * @param investments those of the organisation
 * @param form the form
 */
public record CommitModel(LineStanding standing, List<Choice> investments, Form form) {

    public CommitModel {
        investments = List.copyOf(investments);
    }
}

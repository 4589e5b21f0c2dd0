package mapae.web.ledger;

import java.util.List;
import mapae.shared.FiscalYear;
import mapae.web.page.Form;

/**
 * What a planner is asked before a year is closed.
 *
 * @param year fiscal year
 * @param open names of the organisations for which it would be closed
 * @param form the form
 */
public record YearCloseModel(FiscalYear year, List<String> open, Form form) {

    public YearCloseModel {
        open = List.copyOf(open);
    }
}

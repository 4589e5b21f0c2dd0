package mapae.web.ledger;

import java.util.List;
import mapae.ledger.CarryInRow;
import mapae.web.page.Link;

/**
 * What was carried into a year, beside what its settlement implies.
 *
 * @param chosen of which year, currency and organisation
 * @param shown which of them can be shown
 * @param count how many lines carried anything in
 * @param agreeing how many of them agree
 * @param rows those that are shown
 */
public record CarriedInModel(Chosen chosen, List<Link> shown, int count, int agreeing, List<CarryInRow> rows) {

    public CarriedInModel {
        shown = List.copyOf(shown);
        rows = List.copyOf(rows);
    }
}

package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.DifferenceView;
import mapae.ledger.ReconciliationView;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Link;

/**
 * A comparison of the books with the finance system.
 *
 * @param found the comparison
 * @param organisations those whose lines differ
 * @param kinds what may differ
 * @param shown all differences, or those that nobody has explained
 * @param rows the differences
 * @param next where the list goes on
 * @param file address of the same as a file
 */
public record ReconciliationModel(
        ReconciliationView found,
        List<Choice> organisations,
        List<Choice> kinds,
        List<Link> shown,
        List<DifferenceView> rows,
        Optional<String> next,
        String file) {

    /** Where the journal of a line is. */
    public static String journal(DifferenceView row) {
        return Address.of("ledger", row.organisation(), String.valueOf(row.fiscalYear()), "journal")
                .with("line", row.line())
                .toString();
    }

    /** Where it is said what a difference is. */
    public String explain(DifferenceView row) {
        return Address.of("reconciliations", String.valueOf(found.id()), "differences", String.valueOf(row.id()))
                .toString();
    }
}

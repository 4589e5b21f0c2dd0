package mapae.web.ledger;

import java.util.List;
import mapae.ledger.CommitmentTotal;
import mapae.ledger.CommitmentView;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * Commitments.
 *
 * @param filter which of them
 * @param organisations those that have books
 * @param years those that have books, the latest first
 * @param totals what all that are asked for come to, by currency
 * @param page this page of them
 * @param mayCommit whether the caller may make any
 */
public record CommitmentsModel(
        Form filter,
        List<Choice> organisations,
        List<Choice> years,
        List<CommitmentTotal> totals,
        Page<CommitmentView> page,
        boolean mayCommit) {

    public CommitmentsModel {
        organisations = List.copyOf(organisations);
        years = List.copyOf(years);
        totals = List.copyOf(totals);
    }

    /** How many there are on all pages. */
    public long count() {
        return totals.stream().mapToLong(CommitmentTotal::count).sum();
    }
}

package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.FundedInvestmentView;
import mapae.ledger.JournalView;
import mapae.ledger.LineStanding;
import mapae.web.page.Address;
import mapae.web.page.Form;

/**
 * The journal of a line.
 *
 * @param journal what is asked for
 * @param rows its postings
 * @param standing how the line stands now, and what the caller may do with it
 * @param funds the investment that the line funds, if it funds one
 * @param filter the two days
 */
public record JournalModel(
        JournalView journal,
        List<PostingRow> rows,
        LineStanding standing,
        Optional<FundedInvestmentView> funds,
        Form filter) {

    public JournalModel {
        rows = List.copyOf(rows);
    }

    /** The commitments made from the line. */
    public Address commitments() {
        return BookAddresses.commitments(journal.line());
    }

    /** The form by which the caller commits from the line. */
    public Address commit() {
        return BookAddresses.commit(journal.line());
    }
}

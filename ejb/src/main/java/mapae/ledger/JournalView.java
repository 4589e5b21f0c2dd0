package mapae.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.LineBalance;

/**
 * What happened on a line, and what it held.
 *
 * @param line the line
 * @param asOf only what counts for this day or an earlier one
 * @param knownOn only what was entered on this day or an earlier one
 * @param balance what its entries come to, under both conditions; on every page the same
 * @param rows postings with their entries on this line, in the order of the books
 * @param next what to give as {@code after} to read on; empty on the last page
 */
public record JournalView(
        LineView line,
        LocalDate asOf,
        LocalDate knownOn,
        LineBalance balance,
        List<PostingView> rows,
        Optional<String> next) {

    public JournalView {
        rows = List.copyOf(rows);
    }
}

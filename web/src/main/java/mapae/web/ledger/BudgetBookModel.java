package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.BudgetTree;
import mapae.web.page.Address;
import mapae.web.page.Link;

/**
 * A budget book, as far as it is unfolded.
 *
 * @param chosen of which year, currency and organisation
 * @param depths how many levels can be shown
 * @param lines how many nodes the whole book has
 * @param visible how many of them are unfolded
 * @param rows this page of them
 * @param total the whole book
 * @param next where the next page starts
 */
public record BudgetBookModel(
        Chosen chosen,
        List<Link> depths,
        int lines,
        int visible,
        List<Row> rows,
        BudgetTree.Amounts total,
        Optional<String> next) {

    public BudgetBookModel {
        depths = List.copyOf(depths);
        rows = List.copyOf(rows);
    }

    /**
     * A node.
     *
     * @param node what it holds
     * @param isOpen whether what lies below it is shown
     * @param address the same page with it unfolded, or folded; empty where there is nothing to unfold
     */
    public record Row(BudgetTree.Node node, boolean isOpen, Optional<String> address) {}

    /** Where the journal of a row's line is; empty where no line of the year stands for it. */
    public Optional<Address> journal(Row row) {
        return chosen.organisation()
                .filter(code -> row.node().isLine())
                .map(code ->
                        BookAddresses.journal(code, chosen.year(), row.node().code()));
    }
}

package mapae.web.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.FundedInvestmentView;
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
 * @param funded what its lines fund, by code of the line
 * @param total the whole book
 * @param next where the next page starts
 * @param entry where a budget or an allotment is entered, if the caller may
 */
public record BudgetBookModel(
        Chosen chosen,
        List<Link> depths,
        int lines,
        int visible,
        List<Row> rows,
        Map<String, FundedInvestmentView> funded,
        BudgetTree.Amounts total,
        Optional<String> next,
        Optional<String> entry) {

    public BudgetBookModel {
        depths = List.copyOf(depths);
        rows = List.copyOf(rows);
        funded = Map.copyOf(funded);
    }

    /**
     * A node.
     *
     * @param node what it holds
     * @param isOpen whether what lies below it is shown
     * @param address the same page with it unfolded, or folded; empty where there is nothing to unfold
     */
    public record Row(BudgetTree.Node node, boolean isOpen, Optional<String> address) {}

    /** The investment that a row's line funds. */
    public Optional<FundedInvestmentView> funds(Row row) {
        return Optional.ofNullable(funded.get(row.node().code()))
                .filter(any -> row.node().isLine());
    }

    /** Where the journal of a row's line is; empty where no line of the year stands for it. */
    public Optional<Address> journal(Row row) {
        return chosen.organisation()
                .filter(code -> row.node().isLine())
                .map(code ->
                        BookAddresses.journal(code, chosen.year(), row.node().code()));
    }
}

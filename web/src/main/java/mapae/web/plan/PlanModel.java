package mapae.web.plan;

import java.util.List;
import java.util.Optional;
import mapae.plan.PlanView;
import mapae.plan.domain.AmountTree;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Link;

/**
 * A version of a plan.
 *
 * @param plan the version
 * @param mayKeep whether the caller may write its organisation's plans
 * @param levels how many levels can be shown
 * @param rows this page of its tree
 * @param next where the next page starts
 * @param others other versions of the organisation, to compare with
 * @param form that hands it in
 */
public record PlanModel(
        PlanView plan,
        boolean mayKeep,
        List<Link> levels,
        List<Row> rows,
        Optional<String> next,
        List<Choice> others,
        Form form) {

    public PlanModel {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /**
     * A node.
     *
     * @param node what it holds, by year
     * @param investment the investment that its line is for
     * @param total all years together
     */
    public record Row(AmountTree.Node node, Optional<String> investment, Won total) {}

    /** Whether the caller may change it now. */
    public boolean canChange() {
        return mayKeep && plan.canChange();
    }

    /** A page of the version. */
    public Address page(String... further) {
        return PlanTitles.address(plan.id(), further);
    }

    /** All lines, all years together. */
    public Won total() {
        return Won.sum(plan.totals());
    }
}

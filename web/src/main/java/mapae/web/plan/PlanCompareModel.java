package mapae.web.plan;

import java.util.List;
import java.util.Optional;
import mapae.plan.ComparisonView;
import mapae.plan.PlanView;
import mapae.plan.domain.ComparedYear;
import mapae.plan.domain.PlanComparison;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Link;
import mapae.web.page.Texts;

/**
 * Two versions beside one another.
 *
 * @param view how they compare
 * @param versions versions of the organisation, to choose from
 * @param years the years, to choose from
 * @param year which of them is shown by line
 * @param shown only changed lines, or all
 * @param levels how many levels can be shown
 * @param rows this page of the tree
 * @param next where the next page starts
 */
public record PlanCompareModel(
        ComparisonView view,
        List<Choice> versions,
        List<Link> years,
        int year,
        List<Link> shown,
        List<Link> levels,
        List<PlanComparison.Row> rows,
        Optional<String> next) {

    public PlanCompareModel {
        versions = List.copyOf(versions);
        years = List.copyOf(years);
        shown = List.copyOf(shown);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
    }

    /** The chosen year of all lines. */
    public ComparedYear total() {
        return view.comparison().totals().get(year);
    }

    /** What a version is called. */
    public String title(Texts texts, PlanView plan) {
        return PlanTitles.of(texts, plan);
    }

    /** A page of a version. */
    public String page(PlanView plan) {
        return PlanTitles.address(plan.id()).toString();
    }

    /** The comparison as a file. */
    public String file(String ending) {
        return Address.of("plans", "compare", "lines." + ending)
                .with("a", String.valueOf(view.first().id()))
                .with("b", String.valueOf(view.second().id()))
                .toString();
    }

    /** The colour of a standing. */
    public String tone(PlanComparison.Standing standing) {
        return switch (standing) {
            case NEW -> "success";
            case GONE -> "danger";
            case CHANGED -> "information";
            case UNPLANNED -> "warning";
            case SAME -> "gray";
        };
    }
}

package mapae.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.plan.ComparisonView;
import mapae.plan.PlanView;
import mapae.plan.domain.ComparedYear;
import mapae.plan.domain.PlanComparison;
import mapae.plan.domain.PlanComparison.Standing;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import mapae.web.api.Ratio;

/**
 * Two versions of a plan beside one another and beside what was granted, as JSON. All amounts are won.
 *
 * @param a the first version
 * @param b the second version
 * @param rows the tree of all lines, each node with its sums
 * @param totals all lines, by year
 */
public record ComparisonAnswer(PlanView a, PlanView b, List<Row> rows, List<Year> totals) {

    /**
     * A node of the tree.
     *
     * @param code its code
     * @param title its name
     * @param depth 0 at the top
     * @param standing NEW, GONE, CHANGED, SAME or UNPLANNED; null where no line stands for the node
     * @param changed whether it, or a line below it, is new, gone or changed
     * @param years its sums
     */
    public record Row(
            String code, Bilingual title, int depth, Optional<Standing> standing, boolean changed, List<Year> years) {}

    /**
     * A year.
     *
     * @param year fiscal year
     * @param a in the first version; null where it does not have the year
     * @param b in the second version; null where it does not have the year
     * @param difference b − a
     * @param changeRate difference ÷ a, four decimals; null where a is 0 or unknown
     * @param granted initial + supplementary budget as of now; null where the year has no books yet
     * @param current current budget as of now
     * @param grantedBeyondPlan granted − b, or − a where b does not have the year
     */
    public record Year(
            FiscalYear year,
            Optional<Won> a,
            Optional<Won> b,
            Optional<Won> difference,
            Optional<BigDecimal> changeRate,
            Optional<Won> granted,
            Optional<Won> current,
            Optional<Won> grantedBeyondPlan) {

        static Year of(ComparedYear year) {
            return new Year(
                    year.year(),
                    year.first(),
                    year.second(),
                    year.difference(),
                    Ratio.told(year.changeRate()),
                    year.granted(),
                    year.current(),
                    year.grantedBeyondPlan());
        }
    }

    static ComparisonAnswer of(ComparisonView view) {
        return new ComparisonAnswer(
                view.first(),
                view.second(),
                view.comparison().rows().stream().map(ComparisonAnswer::row).toList(),
                view.comparison().totals().stream().map(Year::of).toList());
    }

    private static Row row(PlanComparison.Row row) {
        return new Row(
                row.code(),
                row.title(),
                row.depth(),
                row.standing(),
                row.isChanged(),
                row.years().stream().map(Year::of).toList());
    }
}

package mapae.web.plan;

import java.util.List;
import mapae.plan.PlanView;
import mapae.shared.FiscalYear;
import mapae.web.page.Link;

/**
 * Versions of plans that begin in the same year.
 *
 * @param years the years in which any begin
 * @param columns the years for which totals are shown
 * @param plans the versions
 * @param mayKeep whether the caller may begin one
 */
public record PlansModel(List<Link> years, List<FiscalYear> columns, List<PlanView> plans, boolean mayKeep) {

    public PlansModel {
        years = List.copyOf(years);
        columns = List.copyOf(columns);
        plans = List.copyOf(plans);
    }
}

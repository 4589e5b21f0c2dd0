package mapae.web.plan;

import mapae.plan.PlanView;
import mapae.web.page.Address;
import mapae.web.page.Form;

/**
 * The form of one line.
 *
 * @param plan the version whose line it is
 * @param stands whether the line is there already
 * @param form the line
 */
public record PlanLineModel(PlanView plan, boolean stands, Form form) {

    /** A page of the version. */
    public Address page(String... further) {
        return PlanTitles.address(plan.id(), further);
    }
}

package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.MultiYearPlanQuery;
import mapae.ledger.MultiYearPlanSummary;
import mapae.ledger.MultiYearPlans;
import mapae.ledger.domain.MultiYearBasis;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Plans of budget lines over several years. */
@Path("/multi-year-plans")
@Produces(Html.TYPE)
public class MultiYearPlansPage {

    private static final int ROWS = 50;
    private static final String TEMPLATE = "ledger/plan/list.jte";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private MultiYearPlans plans;

    @Inject
    private PlanChoices choices;

    @Inject
    private CurrentCaller currentCaller;

    /** The plans, as far as the address narrows them down. */
    @GET
    public Response list(
            @QueryParam("organisation") String organisation,
            @QueryParam("basis") String basis,
            @QueryParam("year") String year,
            @QueryParam("after") String after) {
        Form filter = Form.blank(pageFrame.texts());
        Asked.text(organisation).ifPresent(code -> filter.with("organisation", code));
        Asked.text(basis).ifPresent(form -> filter.with("basis", form));
        Asked.text(year).ifPresent(one -> filter.with("year", one));
        Optional<MultiYearBasis> chosen = filter.choice("basis", MultiYearBasis.class);
        Optional<FiscalYear> within = choices.year(filter, "year");
        Page<MultiYearPlanSummary> found = new Page<>(List.of(), Optional.empty());
        if (!filter.isFaulty()) {
            try {
                found = plans.of(new MultiYearPlanQuery(
                        Asked.text(organisation), Optional.empty(), chosen, within, Asked.text(after), ROWS));
            } catch (Refusal refusal) {
                filter.refuse(refusal.code().equals("organisation.unknown") ? "organisation" : "", refusal);
            }
        }
        return Html.page(
                filter.isFaulty() ? 400 : 200,
                TEMPLATE,
                pageFrame.titled("plans.multi"),
                new MultiYearPlansModel(
                        filter,
                        choices.organisations(),
                        choices.bases(),
                        found,
                        currentCaller.get().may(Operation.POST_LEDGER)));
    }
}

package mapae.web.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.permission.domain.Operation;
import mapae.plan.PlanView;
import mapae.plan.Plans;
import mapae.plan.domain.PlanTerm;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** The medium-term plans of all organisations that begin in a year. */
@Path("/plans")
@Produces(Html.TYPE)
public class PlansPage {

    private static final String YEAR = "year";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Plans plans;

    /** The versions that begin in a year; in the latest one if the address names none. */
    @GET
    public Response show(@QueryParam(YEAR) String year) {
        List<PlanView> all = plans.all();
        Optional<FiscalYear> chosen = Optional.ofNullable(year)
                .filter(text -> !text.isBlank())
                .map(PlanNewPage::year)
                .or(() -> all.stream().map(PlanView::firstYear).findFirst());
        List<PlanView> shown = all.stream()
                .filter(plan -> chosen.filter(plan.firstYear()::equals).isPresent())
                .toList();
        Address address = pageFrame.address();
        List<Link> years = all.stream()
                .map(PlanView::firstYear)
                .distinct()
                .map(one -> new Link(
                        one.toString(),
                        address.with(YEAR, one.toString()).toString(),
                        chosen.filter(one::equals).isPresent()))
                .toList();
        List<FiscalYear> columns = shown.stream()
                .map(PlanView::term)
                .reduce((one, other) -> one.years() < other.years() ? other : one)
                .map(PlanTerm::all)
                .orElse(List.of());
        boolean mayKeep = pageFrame
                .caller()
                .map((Caller caller) -> caller.may(Operation.KEEP_PLAN))
                .orElse(false);
        return Html.page(
                "plan/list.jte", pageFrame.titled("plans.title"), new PlansModel(years, columns, shown, mayKeep));
    }
}

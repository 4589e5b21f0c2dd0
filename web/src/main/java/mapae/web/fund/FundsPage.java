package mapae.web.fund;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.fund.FundQuery;
import mapae.fund.Funds;
import mapae.fund.domain.Fund;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Dedicated funds, by code. */
@Path("/funds")
@Produces(Html.TYPE)
public class FundsPage {

    private static final int ROWS = 25;
    private static final String ORGANISATION = "organisation";

    /**
     * The list.
     *
     * @param filter what is filtered by
     * @param organisations to filter by
     * @param rows funds
     * @param next where the next page starts
     * @param mayFound whether the caller may found one
     */
    public record Model(
            Form filter, List<Choice> organisations, List<Fund> rows, Optional<String> next, boolean mayFound) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Funds funds;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    /** Some of them. */
    @GET
    public Response list(@QueryParam(ORGANISATION) String organisation) {
        Form filter = Form.blank(pageFrame.texts()).with(ORGANISATION, organisation == null ? "" : organisation);
        Page<Fund> found = funds.list(
                new FundQuery(filter.text(ORGANISATION), pageFrame.address().parameter("after"), ROWS));
        return Html.page(
                "fund/list.jte",
                pageFrame.titled("funds.title"),
                new Model(
                        filter,
                        organisations.all().stream()
                                .sorted(Comparator.comparing(OrganisationView::code))
                                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                                .toList(),
                        found.rows(),
                        found.next(),
                        currentCaller.get().may(Operation.DECIDE_BUDGET)));
    }
}

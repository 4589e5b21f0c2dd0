package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.BudgetRequests;
import mapae.ledger.RequestView;
import mapae.ledger.domain.RequestState;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.web.page.Badge;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** Requests to carry money over and to move it, by state. */
@Path("/budget-requests")
@Produces(Html.TYPE)
public class BudgetRequestsPage {

    private static final int ROWS = 50;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetRequests requests;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Those in a state; those that wait for a decision where none is named. */
    @GET
    public Response list(@QueryParam("state") String state, @QueryParam("after") @DefaultValue("0") String after) {
        RequestState shown = Arrays.stream(RequestState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(RequestState.PROPOSED);
        Page<RequestView> page = requests.in(shown, BudgetRequestResource.place(after), ROWS);
        RequestsModel model = new RequestsModel(
                shown,
                states(shown),
                page.rows().stream().map(this::row).toList(),
                page.next(),
                currentCaller.get().may(Operation.POST_LEDGER));
        return Html.page("ledger/requests.jte", pageFrame.titled("request.list"), model);
    }

    private List<Link> states(RequestState shown) {
        Map<RequestState, Long> counts = requests.counts();
        return Arrays.stream(RequestState.values())
                .map(state -> new Link(
                        pageFrame.texts().name(state) + " "
                                + pageFrame.formats().count(counts.getOrDefault(state, 0L)),
                        pageFrame
                                .address()
                                .without("after")
                                .with("state", state.name())
                                .toString(),
                        state == shown))
                .toList();
    }

    private RequestsModel.Row row(RequestView request) {
        Instant until =
                request.decided().or(request::ended).map(RequestView.Act::at).orElseGet(clock::instant);
        boolean isOwn = request.mayWithdraw() && !request.mayDecide();
        return new RequestsModel.Row(
                request,
                Duration.between(request.asked().at(), until).toDays(),
                Optional.of(new Badge("gray", pageFrame.texts().get("request.own")))
                        .filter(badge -> isOwn));
    }
}

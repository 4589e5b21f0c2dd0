package mapae.web.allowance;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.allowance.AllowanceQuery;
import mapae.allowance.OverspendAllowances;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceState;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Overspend allowances, the newest first. */
@Path("/allowances")
@Produces(Html.TYPE)
public class AllowancesPage {

    private static final int ROWS = 25;
    private static final String STATE = "state";

    /**
     * The list.
     *
     * @param filter what is filtered by
     * @param states to filter by
     * @param rows allowances
     * @param next where the next page starts
     * @param mayAsk whether the caller may ask for one
     */
    public record Model(
            Form filter, List<Choice> states, List<Allowance> rows, Optional<String> next, boolean mayAsk) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private OverspendAllowances allowances;

    @Inject
    private CurrentCaller currentCaller;

    /** Some of them. */
    @GET
    public Response list(@QueryParam(STATE) String state) {
        Form filter = Form.blank(pageFrame.texts()).with(STATE, state == null ? "" : state);
        Page<Allowance> found = allowances.list(new AllowanceQuery(
                filter.choice(STATE, AllowanceState.class),
                Optional.empty(),
                pageFrame
                        .address()
                        .parameter("after")
                        .filter(key -> key.matches("[0-9]{1,18}"))
                        .map(Long::valueOf),
                ROWS));
        return Html.page(
                "allowance/list.jte",
                pageFrame.titled("allowances.title"),
                new Model(
                        filter,
                        Arrays.stream(AllowanceState.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        found.rows(),
                        found.next(),
                        currentCaller.get().may(Operation.KEEP_CASE)));
    }
}

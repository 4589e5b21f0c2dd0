package mapae.web.pool;

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
import mapae.permission.domain.Operation;
import mapae.pool.PoolQuery;
import mapae.pool.Pools;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolKind;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Shared pools, by code. */
@Path("/pools")
@Produces(Html.TYPE)
public class PoolsPage {

    private static final int ROWS = 25;
    private static final String KIND = "kind";

    /**
     * The list.
     *
     * @param filter what is filtered by
     * @param kinds to filter by
     * @param rows pools
     * @param next where the next page starts
     * @param mayOpen whether the caller may open one
     */
    public record Model(Form filter, List<Choice> kinds, List<Pool> rows, Optional<String> next, boolean mayOpen) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Pools pools;

    @Inject
    private CurrentCaller currentCaller;

    /** Some of them. */
    @GET
    public Response list(@QueryParam(KIND) String kind) {
        Form filter = Form.blank(pageFrame.texts()).with(KIND, kind == null ? "" : kind);
        Page<Pool> found = pools.list(new PoolQuery(
                filter.choice(KIND, PoolKind.class), pageFrame.address().parameter("after"), ROWS));
        return Html.page(
                filter.isFaulty() ? 400 : 200,
                "pool/list.jte",
                pageFrame.titled("pools.title"),
                new Model(
                        filter,
                        Arrays.stream(PoolKind.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        found.rows(),
                        found.next(),
                        currentCaller.get().may(Operation.KEEP_RULES)));
    }
}

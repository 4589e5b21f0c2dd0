package mapae.web.allowance;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.allowance.AllowanceBook;
import mapae.allowance.AllowanceCommand;
import mapae.allowance.AllowanceDecisions;
import mapae.allowance.AllowanceDraws;
import mapae.allowance.AllowanceQuery;
import mapae.allowance.AllowanceRequests;
import mapae.allowance.OverspendAllowances;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.domain.RequestLimit;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Conditional overspend allowances over REST. */
@Path(Api.ROOT + "/allowances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AllowanceResource {

    private static final String ONE = "/{id:[0-9]{1,18}}";

    @Inject
    private OverspendAllowances allowances;

    @Inject
    private AllowanceRequests requests;

    @Inject
    private AllowanceDecisions decisions;

    @Inject
    private AllowanceDraws draws;

    @Inject
    private Once once;

    /** Some of them. */
    @GET
    @Operation(summary = "Overspend allowances, the newest first")
    public Page<Allowance> list(
            @QueryParam("state") String state,
            @QueryParam("organisation") String organisation,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return allowances.list(new AllowanceQuery(
                Optional.ofNullable(state).map(AllowanceResource::state),
                Optional.ofNullable(organisation),
                Optional.ofNullable(before).map(AllowanceResource::key),
                limit));
    }

    private static AllowanceState state(String text) {
        return Arrays.stream(AllowanceState.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("list.filter", "state", text));
    }

    private static Long key(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Refusal.invalid("list.after");
        }
        return Long.valueOf(text);
    }

    /** The limits of today. */
    @GET
    @Path("/limits")
    @Operation(summary = "How much a request may be for today, by tier, and how many have to agree")
    public List<RequestLimit> limits() {
        return allowances.limits();
    }

    /** One. */
    @GET
    @Path(ONE)
    @Operation(summary = "An allowance with its case, decisions, conditions and what became of its money")
    public AllowanceBook get(@PathParam("id") long id) {
        return allowances.byId(id);
    }

    /** Asks for one. */
    @POST
    @Operation(
            summary = "Asks for more, and keeps its money on its line",
            description = "Planners, and project managers for their own organisation.")
    public Allowance ask(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid AllowanceBodies.Request request) {
        return once.run(
                "allowance.request", idempotencyKey, request, Allowance.class, () -> requests.ask(request.command()));
    }

    /** Takes one back. */
    @POST
    @Path(ONE + "/withdrawal")
    @Operation(summary = "Takes a request back that is not decided")
    public Allowance withdraw(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid AllowanceBodies.Seen seen) {
        return once.run(
                "allowance.withdraw",
                idempotencyKey,
                List.of(id, seen),
                Allowance.class,
                () -> requests.withdraw(id, seen.version()));
    }

    /** Decides. */
    @POST
    @Path(ONE + "/decisions")
    @Operation(
            summary = "Agrees to a request, under conditions, or refuses it",
            description = "Planners who did not ask for it; as many as its tier asks for have to agree.")
    public Allowance decide(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid AllowanceBodies.Decision decision) {
        return once.run(
                "allowance.decide",
                idempotencyKey,
                List.of(id, decision),
                Allowance.class,
                () -> decisions.decide(decision.command(id)));
    }

    /** Says that a condition is fulfilled. */
    @PUT
    @Path(ONE + "/conditions/{position:[0-9]{1,9}}/fulfilment")
    @Operation(summary = "Says that a condition is fulfilled, and by what that is seen")
    public Allowance fulfil(
            @PathParam("id") long id,
            @PathParam("position") int position,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid AllowanceBodies.Fulfilment fulfilment) {
        return once.run(
                "allowance.fulfil",
                idempotencyKey,
                List.of(id, position, fulfilment),
                Allowance.class,
                () -> requests.fulfil(id, position, fulfilment.evidence()));
    }

    /** Draws a part. */
    @POST
    @Path(ONE + "/draws")
    @Operation(
            summary = "Draws a part of what was granted",
            description = "Planners, and finance officers for their own organisation.")
    public Allowance draw(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid AllowanceBodies.Draw draw) {
        return once.run(
                "allowance.draw",
                idempotencyKey,
                List.of(id, draw),
                Allowance.class,
                () -> draws.draw(new AllowanceCommand.Draw(id, draw.amount(), draw.reason())));
    }
}

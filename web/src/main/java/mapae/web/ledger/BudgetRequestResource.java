package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.ledger.BudgetRequests;
import mapae.ledger.RequestCommand;
import mapae.ledger.RequestDecisions;
import mapae.ledger.RequestView;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestState;
import mapae.shared.FiscalYear;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Requests to carry money over and to move it, over REST. */
@Path(Api.ROOT + "/budget-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetRequestResource {

    @Inject
    private BudgetRequests requests;

    @Inject
    private RequestDecisions decisions;

    @Inject
    private Once once;

    /**
     * What is asked for.
     *
     * @param kind {@code carry-over-specified}, {@code carry-over-accident}, {@code carry-over-continuing},
     *     {@code virement-of-items}, {@code virement-of-programs}, {@code transfer-of-duties} or {@code fund-transfer}
     * @param organisation code of the organisation that gives
     * @param fiscalYear its year
     * @param line code of the line that gives
     * @param toOrganisation code of the organisation that receives; the same where it is left out
     * @param toLine code of the line that receives, of a virement
     * @param amount whole units of the line's currency
     * @param reference the resolution, the plan or the reorganisation that allows it
     * @param completion last year of the continuing expenditure
     * @param reason why
     */
    public record Asked(
            @NotNull String kind,
            @NotNull String organisation,
            @NotNull Integer fiscalYear,
            @NotNull String line,
            Optional<String> toOrganisation,
            Optional<String> toLine,
            @NotNull Won amount,
            Optional<String> reference,
            Optional<Integer> completion,
            @NotNull String reason) {}

    /**
     * A decision.
     *
     * @param version the version that it is based on
     * @param reason why so
     */
    public record Decision(@NotNull Integer version, Optional<String> reason) {}

    /** Requests in a state, the oldest first. */
    @GET
    @Operation(
            summary = "Requests to carry money over or to move it, in a state, the oldest first",
            description = "state: PROPOSED, APPROVED, RETURNED, WITHDRAWN or REVOKED")
    public Page<RequestView> list(
            @QueryParam("state") @DefaultValue("PROPOSED") String state,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        RequestState known = Arrays.stream(RequestState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("list.filter", "state", state));
        return requests.in(known, place(after), limit);
    }

    /** One request. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "One request")
    public RequestView get(@PathParam("id") long id) {
        return requests.byId(id);
    }

    /** Asks for it. */
    @POST
    @Operation(
            summary = "Asks to carry money over into the year after, or to move it to another line",
            description =
                    "Planners, and finance officers for their own organisation. What no rule allows is refused with"
                            + " the rule and its article.")
    public RequestView propose(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Asked asked) {
        PostingKind kind =
                PostingKind.ofCode(asked.kind()).orElseThrow(() -> Refusal.invalid("ledger.kind", asked.kind()));
        RequestCommand command = new RequestCommand(
                kind,
                asked.organisation(),
                year(asked.fiscalYear()),
                asked.line(),
                asked.toLine()
                        .map(line -> new RequestCommand.Receiver(
                                asked.toOrganisation().orElse(asked.organisation()), line)),
                asked.amount(),
                asked.reference(),
                asked.completion().map(BudgetRequestResource::year),
                asked.reason());
        return once.run("ledger.request", idempotencyKey, asked, RequestView.class, () -> requests.propose(command));
    }

    /** Approves a request. */
    @POST
    @Path("/{id:[0-9]{1,18}}/approve")
    @Operation(summary = "Approves a request with a reason; not one's own. A virement is posted by it")
    public RequestView approve(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return once.run(
                "ledger.approve",
                idempotencyKey,
                List.of(id, decision),
                RequestView.class,
                () -> decisions.approve(
                        id, decision.version(), decision.reason().orElse("")));
    }

    /** Returns a request. */
    @POST
    @Path("/{id:[0-9]{1,18}}/return")
    @Operation(summary = "Returns a request with a reason; not one's own")
    public RequestView giveBack(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return once.run(
                "ledger.return",
                idempotencyKey,
                List.of(id, decision),
                RequestView.class,
                () -> decisions.giveBack(
                        id, decision.version(), decision.reason().orElse("")));
    }

    /** Withdraws a request. */
    @POST
    @Path("/{id:[0-9]{1,18}}/withdraw")
    @Operation(summary = "Withdraws a request of one's own before anybody has decided; a reason may be given")
    public RequestView withdraw(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return once.run(
                "ledger.withdraw",
                idempotencyKey,
                List.of(id, decision),
                RequestView.class,
                () -> requests.withdraw(id, decision.version(), decision.reason()));
    }

    /** Takes the approval of a carry-over back. */
    @POST
    @Path("/{id:[0-9]{1,18}}/revoke")
    @Operation(
            summary =
                    "Takes the approval of a carry-over back with a reason, as long as the year is open; not one's own")
    public RequestView revoke(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return once.run(
                "ledger.revoke",
                idempotencyKey,
                List.of(id, decision),
                RequestView.class,
                () -> decisions.revoke(id, decision.version(), decision.reason().orElse("")));
    }

    private static FiscalYear year(int value) {
        return FiscalYear.parse(String.valueOf(value));
    }

    static long place(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("list.after");
        }
    }
}

package mapae.web.approval;

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
import mapae.approval.BudgetApprovals;
import mapae.approval.ProposalView;
import mapae.approval.domain.ProposalState;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Budget proposals over REST. */
@Path(Api.ROOT + "/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {

    @Inject
    private BudgetApprovals approvals;

    @Inject
    private Once once;

    /**
     * A decision.
     *
     * @param version the version that it is based on
     * @param reason why so; a return needs one
     */
    public record Decision(@NotNull Integer version, Optional<String> reason) {}

    /** Proposals in a state, the oldest first. */
    @GET
    @Operation(summary = "Budget proposals in a state, the oldest first; at most 200")
    public List<ProposalView> list(@QueryParam("state") @DefaultValue("PROPOSED") String state) {
        ProposalState known = Arrays.stream(ProposalState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("list.filter", "state", state));
        return approvals.in(known);
    }

    /** One proposal. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "One budget proposal")
    public ProposalView get(@PathParam("id") long id) {
        return approvals.byId(id);
    }

    /** Approves a proposal. */
    @POST
    @Path("/{id:[0-9]{1,18}}/approve")
    @Operation(summary = "Approves a budget proposal with a reason; not one's own")
    public ProposalView approve(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return once.run(
                "approval.approve",
                idempotencyKey,
                List.of(id, decision),
                ProposalView.class,
                () -> approvals.approve(
                        id, decision.version(), decision.reason().orElse("")));
    }

    /** Returns a proposal. */
    @POST
    @Path("/{id:[0-9]{1,18}}/return")
    @Operation(summary = "Returns a budget proposal with a reason; not one's own")
    public ProposalView giveBack(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return once.run(
                "approval.return",
                idempotencyKey,
                List.of(id, decision),
                ProposalView.class,
                () -> approvals.giveBack(
                        id, decision.version(), decision.reason().orElse("")));
    }
}

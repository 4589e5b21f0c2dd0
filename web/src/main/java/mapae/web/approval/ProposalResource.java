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
import mapae.investment.Register;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Budget proposals over REST. */
@Path(Api.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {

    @Inject
    private BudgetApprovals approvals;

    @Inject
    private Register register;

    @Inject
    private Once once;

    /**
     * A proposed budget.
     *
     * @param fiscalYear the year it is for
     * @param amount whole units of the investment's currency
     * @param justification why it is asked for
     */
    public record Proposal(
            @NotNull FiscalYear fiscalYear,
            @NotNull Won amount,
            @NotNull String justification) {}

    /**
     * A decision.
     *
     * @param version the version that it is based on
     * @param reason why so; a return needs one
     */
    public record Decision(@NotNull Integer version, Optional<String> reason) {}

    /** Proposals in a state, the oldest first. */
    @GET
    @Path("/proposals")
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
    @Path("/proposals/{id:[0-9]{1,18}}")
    @Operation(summary = "One budget proposal")
    public ProposalView get(@PathParam("id") long id) {
        return approvals.byId(id);
    }

    /** Proposals for one investment. */
    @GET
    @Path("/investments/{code}/proposals")
    @Operation(summary = "Budget proposals for an investment, the latest first")
    public List<ProposalView> ofInvestment(@PathParam("code") String code) {
        return approvals.ofInvestment(register.idByCode(code));
    }

    /** Proposes a year's budget. */
    @POST
    @Path("/investments/{code}/proposals")
    @Operation(summary = "Proposes a year's budget for an investment")
    public ProposalView propose(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Proposal proposal) {
        return once.run(
                "approval.propose",
                idempotencyKey,
                List.of(code, proposal),
                ProposalView.class,
                () -> approvals.propose(code, proposal.fiscalYear(), proposal.amount(), proposal.justification()));
    }

    /** Approves a proposal. */
    @POST
    @Path("/proposals/{id:[0-9]{1,18}}/approve")
    @Operation(summary = "Approves a budget proposal; not one's own")
    public ProposalView approve(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return once.run(
                "approval.approve",
                idempotencyKey,
                List.of(id, decision),
                ProposalView.class,
                () -> approvals.approve(id, decision.version(), decision.reason()));
    }

    /** Returns a proposal. */
    @POST
    @Path("/proposals/{id:[0-9]{1,18}}/return")
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

package mapae.web.approval;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mapae.approval.BudgetApprovals;
import mapae.approval.ProposalView;
import mapae.investment.Register;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Budget proposals of one investment over REST. */
@Path(Api.ROOT + "/investments/{code}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvestmentProposalResource {

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

    /** Proposals for one investment. */
    @GET
    @Operation(summary = "Budget proposals for an investment, the latest first")
    public List<ProposalView> ofInvestment(@PathParam("code") String code) {
        return approvals.ofInvestment(register.idByCode(code));
    }

    /** Proposes a year's budget. */
    @POST
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
}

package mapae.web.fund;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import mapae.fund.AwardKeeping;
import mapae.fund.FundApplying;
import mapae.fund.FundBook;
import mapae.fund.FundCommand;
import mapae.fund.Funds;
import mapae.fund.domain.Award;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Awards of a fund over REST. */
@Path(Api.ROOT + "/funds/{code}/awards/{number:[0-9]{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundAwardResource {

    @Inject
    private Funds funds;

    @Inject
    private AwardKeeping keeping;

    @Inject
    private FundApplying applying;

    @Inject
    private Once once;

    @PathParam("code")
    private String code;

    @PathParam("number")
    private int number;

    /** One. */
    @GET
    @Operation(summary = "An award with its agreement, tranches and report")
    public FundBook.AwardBook get() {
        return funds.award(code, number);
    }

    /** Agrees. */
    @PUT
    @Path("/agreement")
    @Operation(summary = "Writes down what was agreed", description = "Planners, once.")
    public Award agree(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.Agreement sent) {
        return run(
                idempotencyKey,
                "fund.agree",
                sent,
                () -> keeping.agree(code, number, new Award.Agreement(sent.signedOn(), sent.terms())));
    }

    /** Plans a tranche. */
    @POST
    @Path("/tranches")
    @Operation(summary = "Plans a part in which an award is released", description = "Planners.")
    public Award plan(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.NewTranche sent) {
        return run(
                idempotencyKey,
                "fund.plan",
                sent,
                () -> keeping.plan(code, new FundCommand.NewTranche(number, sent.line(), sent.planned(), sent.due())));
    }

    /** Releases one. */
    @POST
    @Path("/tranches/{tranche:[0-9]{1,9}}/release")
    @Operation(
            summary = "Releases a tranche: it is allotted on its line",
            description = "A planner who neither planned it nor applied for it.")
    public Award release(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("tranche") int tranche,
            @NotNull @Valid FundRequests.Day sent) {
        return run(
                idempotencyKey,
                "fund.release",
                List.of(tranche, sent),
                () -> keeping.release(code, number, tranche, sent.on()));
    }

    /** Reports. */
    @PUT
    @Path("/report")
    @Operation(
            summary = "Tells what came of an award",
            description = "Planners, and project managers for their own organisation.")
    public Award report(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.Reported sent) {
        return run(
                idempotencyKey,
                "fund.report",
                sent,
                () -> applying.report(code, new FundCommand.Reported(number, sent.spent(), sent.outcome(), sent.on())));
    }

    /** Gives it up. */
    @POST
    @Path("/waiver")
    @Operation(
            summary = "Gives up an award of which nothing was released",
            description = "Planners, and project managers for their own organisation.")
    public Award waive(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.Reason sent) {
        return run(idempotencyKey, "fund.waive", sent, () -> applying.waive(code, number, sent.reason()));
    }

    /** Withdraws it. */
    @POST
    @Path("/withdrawal")
    @Operation(
            summary = "Withdraws an award",
            description = "What was not paid out returns to the call's money and may be awarded to the next.")
    public Award withdraw(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.Withdrawal sent) {
        return run(
                idempotencyKey,
                "fund.revoke",
                sent,
                () -> keeping.withdraw(
                        code, new FundCommand.Withdrawal(number, sent.spent(), sent.on(), sent.reason())));
    }

    /** Closes it. */
    @POST
    @Path("/closure")
    @Operation(
            summary = "Closes an award that was reported on",
            description = "What was not spent comes back; a planner who neither reported nor applied.")
    public Award close(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.Day sent) {
        return run(idempotencyKey, "fund.close", sent, () -> keeping.close(code, number, sent.on()));
    }

    private Award run(String idempotencyKey, String operation, Object sent, Supplier<Award> command) {
        return once.run(operation, idempotencyKey, List.of(code, number, sent), Award.class, command);
    }
}

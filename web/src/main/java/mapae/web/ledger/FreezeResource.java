package mapae.web.ledger;

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
import mapae.investment.Register;
import mapae.ledger.AllotmentFreezeView;
import mapae.ledger.AllotmentFreezes;
import mapae.shared.InvestmentId;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Freezes of what is allotted to an investment, over REST. */
@Path(Api.ROOT + "/investments/{code}/freezes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FreezeResource {

    @Inject
    private Register register;

    @Inject
    private AllotmentFreezes freezes;

    @Inject
    private Once once;

    /**
     * Why it is frozen or released.
     *
     * @param reason in words
     */
    public record Why(@NotNull String reason) {}

    /**
     * The freezes of an investment.
     *
     * @param freezes those in force first, then the latest
     */
    public record Freezes(List<AllotmentFreezeView> freezes) {}

    /** All of them. */
    @GET
    @Operation(
            summary = "Freezes of what is allotted to an investment: those in force first, then the latest",
            description = "While one is in force, no line that funds the investment gets money by allotment, from the"
                    + " reserve or from other lines: 422 ledger.allotment-frozen. What is allotted may be spent.")
    public Freezes list(@PathParam("code") String code) {
        return new Freezes(freezes.of(register.idByCode(code)));
    }

    /** Freezes by hand. */
    @POST
    @Operation(summary = "Freezes what is allotted to an investment, with a reason: planners")
    public AllotmentFreezeView freeze(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Why why) {
        InvestmentId investment = register.idByCode(code);
        return once.run(
                "ledger.freeze." + investment,
                idempotencyKey,
                why,
                AllotmentFreezeView.class,
                () -> freezes.freeze(investment, why.reason()));
    }

    /** Releases. */
    @POST
    @Path("/{id:[0-9]{1,18}}/release")
    @Operation(summary = "Releases a freeze, with a reason: planners")
    public AllotmentFreezeView release(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Why why) {
        InvestmentId investment = register.idByCode(code);
        return once.run(
                "ledger.unfreeze." + id,
                idempotencyKey,
                why,
                AllotmentFreezeView.class,
                () -> freezes.release(investment, id, why.reason()));
    }
}

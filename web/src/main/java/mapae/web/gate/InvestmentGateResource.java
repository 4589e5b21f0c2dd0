package mapae.web.gate;

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
import mapae.gate.GateReviews;
import mapae.gate.GateRounds;
import mapae.gate.GateWay;
import mapae.gate.domain.Gate;
import mapae.gate.domain.ReviewHead;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The way of an investment through gates over REST. */
@Path(Api.ROOT + "/investments/{code}/gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvestmentGateResource {

    @Inject
    private GateReviews reviews;

    @Inject
    private GateRounds rounds;

    @Inject
    private Once once;

    /**
     * That a round is begun.
     *
     * @param gate at which gate
     */
    public record Begun(@NotNull Gate gate) {}

    /** The way of an investment. */
    @GET
    @Operation(summary = "The way of an investment through the gates that its tier asks for, with every round")
    public GateWay way(@PathParam("code") String code) {
        return reviews.ofInvestment(code);
    }

    /** Begins a round. */
    @POST
    @Operation(
            summary = "Begins a round at a gate",
            description = "Planners, and project managers for their own organisation. The tier must be determined. A"
                    + " round after a hold or a return takes evidence and answers over.")
    public ReviewHead begin(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Begun begun) {
        return once.run(
                "gate.begin",
                idempotencyKey,
                List.of(code, begun),
                ReviewHead.class,
                () -> rounds.begin(code, begun.gate()));
    }
}

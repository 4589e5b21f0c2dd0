package mapae.web.tiering;

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
import java.util.Map;
import mapae.tiering.DeterminationView;
import mapae.tiering.TierDeterminations;
import mapae.tiering.TierView;
import mapae.tiering.Tiers;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The tier of an investment over REST. */
@Path(Api.ROOT + "/investments/{code}/tier")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvestmentTierResource {

    @Inject
    private Tiers tiers;

    @Inject
    private TierDeterminations determinations;

    @Inject
    private Once once;

    /**
     * Answers about an investment's risk.
     *
     * @param seen number of the determination that counts; 0 if there is none
     * @param answers code of the answer by code of the question
     */
    public record Answers(@NotNull Integer seen, @NotNull Map<String, String> answers) {}

    /** The tier of an investment. */
    @GET
    @Operation(summary = "The tier of an investment, every rule that spoke, and its history")
    public TierView get(@PathParam("code") String code) {
        return tiers.of(code);
    }

    /** Determines it. */
    @POST
    @Operation(
            summary =
                    "Determines the tier of an investment by the rules of today; it keeps them until it is determined anew",
            description = "Planners, and project managers for investments of their own organisation.")
    public TierView determine(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Answers answers) {
        once.run(
                "tiering.determine",
                idempotencyKey,
                List.of(code, answers),
                DeterminationView.class,
                () -> determinations
                        .determine(code, answers.answers(), answers.seen())
                        .current()
                        .orElseThrow());
        return tiers.of(code);
    }
}

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.gate.OwnRecusals;
import mapae.gate.RecusalCommand;
import mapae.gate.domain.Recusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's own recusals over REST. */
@Path(Api.ROOT + "/recusals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecusalResource {

    @Inject
    private OwnRecusals recusals;

    @Inject
    private Once once;

    /**
     * What to stay out of; of organisation and investment exactly one is named.
     *
     * @param organisation code of an organisation, with all that is below it
     * @param investment code of an investment
     * @param reason why
     * @param from first day
     * @param until last day, if one is known
     */
    public record Entered(
            Optional<String> organisation,
            Optional<String> investment,
            @NotNull String reason,
            @NotNull LocalDate from,
            Optional<LocalDate> until) {}

    /**
     * Why it is over.
     *
     * @param reason why
     */
    public record Ended(@NotNull String reason) {}

    /** The caller's own. */
    @GET
    @Operation(summary = "The caller's own recusals, the newest first. Planners")
    public List<Recusal> list() {
        return recusals.list();
    }

    /** Enters one. */
    @POST
    @Operation(
            summary = "Stays out of decisions on an organisation, with all below it, or on an investment",
            description = "From then on the caller neither decides, recommends, accepts nor waives there, in their own"
                    + " right or for somebody, and nobody does so in their place.")
    public Recusal enter(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Entered entered) {
        return once.run(
                "gate.recuse",
                idempotencyKey,
                entered,
                Recusal.class,
                () -> recusals.enter(new RecusalCommand(
                        entered.organisation(),
                        entered.investment(),
                        entered.reason(),
                        entered.from(),
                        entered.until())));
    }

    /** Ends one. */
    @POST
    @Path("/{id:[0-9]{1,18}}/end")
    @Operation(summary = "Ends one of the caller's own recusals, at once and with a reason")
    public Recusal end(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Ended ended) {
        return once.run(
                "gate.recusal-end",
                idempotencyKey,
                List.of(id, ended),
                Recusal.class,
                () -> recusals.end(id, ended.reason()));
    }
}

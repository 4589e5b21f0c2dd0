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
import mapae.gate.ConsultationView;
import mapae.gate.Consultations;
import mapae.gate.GateReviews;
import mapae.gate.domain.Objection;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Clocks of prior consultations, objections to their results and replies to these, over REST. */
@Path(Api.ROOT + "/gate-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    @Inject
    private Consultations consultations;

    @Inject
    private GateReviews reviews;

    @Inject
    private Once once;

    /**
     * An objection.
     *
     * @param reason why
     */
    public record Objected(@NotNull String reason) {}

    /**
     * A reply.
     *
     * @param verdict UPHELD or REOPENED
     * @param reason why
     */
    public record Replied(
            @NotNull Objection.Verdict verdict, @NotNull String reason) {}

    /** Its clocks. */
    @GET
    @Path("/{id:[0-9]{1,18}}/consultation")
    @Operation(
            summary = "The clocks of a prior consultation, in working days, with the holidays that were left out",
            description = "A last day in a year whose holidays are not known is undefined, with the reason.")
    public ConsultationView get(@PathParam("id") long id) {
        return consultations.of(reviews.byId(id).review()).orElseThrow(() -> Refusal.notFound("gate.unknown", id));
    }

    /** Objects. */
    @POST
    @Path("/{id:[0-9]{1,18}}/objection")
    @Operation(summary = "A project manager of the organisation objects to a hold, a return or a conditional go")
    public ReviewHead object(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Objected objected) {
        return once.run(
                "gate.object",
                idempotencyKey,
                List.of(id, objected),
                ReviewHead.class,
                () -> consultations.object(id, objected.reason()));
    }

    /** Replies. */
    @POST
    @Path("/{id:[0-9]{1,18}}/objection/reply")
    @Operation(
            summary = "A planner who did not decide replies to an objection",
            description = "REOPENED begins another round, with the evidence and answers of this one.")
    public ReviewHead reply(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Replied replied) {
        return once.run(
                "gate.reply",
                idempotencyKey,
                List.of(id, replied),
                ReviewHead.class,
                () -> consultations.reply(id, replied.verdict(), replied.reason()));
    }
}

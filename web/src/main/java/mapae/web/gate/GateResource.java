package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.gate.ConditionCommand;
import mapae.gate.DecisionCommand;
import mapae.gate.GateDecisions;
import mapae.gate.GatePreparation;
import mapae.gate.GateQueue;
import mapae.gate.GateReviews;
import mapae.gate.ReviewBook;
import mapae.gate.domain.Answer;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Consequence;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Page;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reviews at gates over REST. */
@Path(Api.ROOT + "/gate-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GateResource {

    @Inject
    private GateReviews reviews;

    @Inject
    private GatePreparation preparation;

    @Inject
    private GateDecisions decisions;

    @Inject
    private Once once;

    /**
     * An answer.
     *
     * @param item code of the item
     * @param answer YES, NO or NOT_APPLICABLE
     * @param reason why; needed unless it is YES
     */
    public record Given(@NotNull String item, @NotNull Answer answer, Optional<String> reason) {}

    /**
     * Answers to the checklist.
     *
     * @param version version of the review
     * @param answers the answers
     */
    public record Answers(
            @NotNull Integer version, @NotNull @Valid List<@NotNull @Valid Given> answers) {}

    /**
     * The version that something is based on.
     *
     * @param version version of the review
     */
    public record Seen(@NotNull Integer version) {}

    /**
     * A recommendation.
     *
     * @param version version of the review
     * @param outcome GO, CONDITIONAL_GO, HOLD or RETURN
     * @param reason why
     */
    public record Recommended(
            @NotNull Integer version,
            @NotNull Outcome outcome,
            @NotNull String reason) {}

    /**
     * A condition.
     *
     * @param says what is asked
     * @param owner sign-in name of who has to see to it
     * @param dueOn last day
     * @param wanted what would show that it is fulfilled
     * @param consequence NONE or FREEZE_ALLOTMENT
     */
    public record Asked(
            @NotNull String says,
            @NotNull String owner,
            @NotNull LocalDate dueOn,
            @NotNull String wanted,
            @NotNull Consequence consequence) {

        static List<ConditionCommand> commands(Optional<List<Asked>> given) {
            return given.orElse(List.of()).stream()
                    .map(one ->
                            new ConditionCommand(one.says(), one.owner(), one.dueOn(), one.wanted(), one.consequence()))
                    .toList();
        }
    }

    /**
     * A decision.
     *
     * @param version version of the review
     * @param outcome GO, CONDITIONAL_GO, HOLD or RETURN
     * @param reasons why
     * @param continuityReason the answer to a leader who does not stay long enough
     * @param conditions the conditions of a conditional go
     */
    public record Decided(
            @NotNull Integer version,
            @NotNull Outcome outcome,
            @NotNull String reasons,
            Optional<String> continuityReason,
            @Valid Optional<List<@NotNull @Valid Asked>> conditions) {

        DecisionCommand command() {
            return new DecisionCommand(version, outcome, reasons, continuityReason, Asked.commands(conditions));
        }
    }

    /** Reviews that wait. */
    @GET
    @Operation(summary = "Reviews that wait for a decision, the longest waiting first")
    public Page<ReviewHead> list(
            @QueryParam("gate") Gate gate,
            @QueryParam("organisation") String organisation,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return reviews.waiting(new GateQueue(
                Optional.ofNullable(gate), Optional.ofNullable(organisation), Optional.ofNullable(after), limit));
    }

    /** One review. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "A review with everything that bears on the decision")
    public ReviewBook get(@PathParam("id") long id) {
        return reviews.byId(id);
    }

    /** Answers the checklist. */
    @PUT
    @Path("/{id:[0-9]{1,18}}/answers")
    @Operation(summary = "Answers items of the checklist")
    public ReviewHead answer(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Answers given) {
        List<Answered> answers = given.answers().stream()
                .map(one -> new Answered(one.item(), one.answer(), one.reason()))
                .toList();
        return once.run(
                "gate.answer",
                idempotencyKey,
                List.of(id, given),
                ReviewHead.class,
                () -> preparation.answer(id, given.version(), answers));
    }

    /** Submits it. */
    @POST
    @Path("/{id:[0-9]{1,18}}/submit")
    @Operation(summary = "Submits a review for decision")
    public ReviewHead submit(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Seen seen) {
        return once.run(
                "gate.submit",
                idempotencyKey,
                List.of(id, seen),
                ReviewHead.class,
                () -> preparation.submit(id, seen.version()));
    }

    /** Recommends. */
    @POST
    @Path("/{id:[0-9]{1,18}}/recommendation")
    @Operation(summary = "Records what a planner recommends; a decision against it is marked")
    public ReviewHead recommend(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Recommended given) {
        return once.run(
                "gate.recommend",
                idempotencyKey,
                List.of(id, given),
                ReviewHead.class,
                () -> decisions.recommend(id, given.version(), given.outcome(), given.reason()));
    }

    /** Decides. */
    @POST
    @Path("/{id:[0-9]{1,18}}/decision")
    @Operation(
            summary = "Decides at a gate, with reasons",
            description = "A planner who neither prepared nor submitted it nor added evidence.")
    public ReviewHead decide(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decided decided) {
        return once.run(
                "gate.decide",
                idempotencyKey,
                List.of(id, decided),
                ReviewHead.class,
                () -> decisions.decide(id, decided.command()));
    }
}

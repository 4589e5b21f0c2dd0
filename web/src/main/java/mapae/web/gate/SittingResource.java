package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.gate.SittingCommand;
import mapae.gate.Sittings;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sittings of committees over REST. */
@Path(Api.ROOT + "/gate-reviews/{id:[0-9]{1,18}}/sitting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SittingResource {

    @Inject
    private Sittings sittings;

    @Inject
    private Once once;

    /**
     * The vote of a member who was there.
     *
     * @param member sign-in name
     * @param vote GO, CONDITIONAL_GO, HOLD or RETURN; left out by who abstained
     */
    public record Cast(@NotNull String member, Optional<Outcome> vote) {}

    /**
     * A sitting.
     *
     * @param version version of the review
     * @param day when the committee sat: not before the review was submitted, nor after today
     * @param minutes what was said
     * @param votes of those who were there
     * @param reasons why it decided so
     * @param continuityReason the answer to a leader who does not stay long enough
     * @param conditions the conditions, where they decided on a conditional go
     */
    public record Sat(
            @NotNull Integer version,
            @NotNull LocalDate day,
            @NotNull String minutes,
            @NotNull @Valid List<@NotNull @Valid Cast> votes,
            @NotNull String reasons,
            Optional<String> continuityReason,
            @Valid Optional<List<GateResource.@NotNull @Valid Asked>> conditions) {

        SittingCommand command() {
            return new SittingCommand(
                    version,
                    day,
                    minutes,
                    votes.stream()
                            .map(one -> new SittingCommand.Ballot(one.member(), one.vote()))
                            .toList(),
                    reasons,
                    continuityReason,
                    GateResource.Asked.commands(conditions));
        }
    }

    /** Records a sitting. */
    @POST
    @Operation(
            summary = "Records the sitting of a committee on a review, and decides as its votes say",
            description = "Members who are recused, or had a hand in the review, neither count nor vote.")
    public ReviewHead record(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Sat sat) {
        return once.run(
                "gate.sit",
                idempotencyKey,
                List.of(id, sat),
                ReviewHead.class,
                () -> sittings.record(id, sat.command()));
    }
}

package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.gate.GateRulebook;
import mapae.gate.RequirementCommand;
import mapae.gate.RequirementPreviewView;
import mapae.gate.RequirementView;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Requirement;
import mapae.shared.Bilingual;
import mapae.shared.Certainty;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What gates ask for, over REST. */
@Path(Api.ROOT + "/gate-requirements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GateRequirementResource {

    @Inject
    private GateRulebook rulebook;

    @Inject
    private Once once;

    /**
     * Something asked for.
     *
     * @param code its name within the requirement; what keeps its code is the same from round to round
     * @param ko in Korean
     * @param en in English
     */
    public record Part(
            @NotNull String code,
            @NotNull String ko,
            @NotNull String en) {}

    /**
     * A requirement.
     *
     * @param gate the gate
     * @param tier level of the tier, 1 to 3
     * @param validFrom first day, tomorrow or later
     * @param needed whether the gate must be passed at all
     * @param continuity whether the leader should stay until the next protected milestone
     * @param committee code of the committee that decides; left out where one planner does
     * @param quorum how many of it must be there
     * @param certainty LAW, SECONDARY or FIELD
     * @param source where it is written
     * @param evidence what must be shown
     * @param items what must be answered
     * @param replaces key of the one to come that it takes the place of
     * @param version its version
     */
    public record Entered(
            @NotNull Gate gate,
            @NotNull Integer tier,
            @NotNull LocalDate validFrom,
            @NotNull Boolean needed,
            @NotNull Boolean continuity,
            Optional<String> committee,
            Optional<Integer> quorum,
            @NotNull Certainty certainty,
            @NotNull String source,
            @NotNull @Valid List<@NotNull @Valid Part> evidence,
            @NotNull @Valid List<@NotNull @Valid Part> items,
            Optional<Long> replaces,
            Optional<Integer> version) {

        RequirementCommand command() {
            return new RequirementCommand(
                    gate,
                    tier,
                    validFrom,
                    needed,
                    continuity,
                    committee,
                    quorum,
                    certainty,
                    source,
                    parts(evidence),
                    parts(items),
                    replaces.map(id -> new RequirementCommand.Replaced(id, version.orElse(-1))));
        }

        private static List<Requirement.Part> parts(List<Part> given) {
            return given.stream()
                    .map(one -> new Requirement.Part(one.code(), new Bilingual(one.ko(), one.en())))
                    .toList();
        }
    }

    /** What is asked of a tier. */
    @GET
    @Operation(summary = "What gates ask of investments of a tier, today and from days to come on")
    public List<RequirementView> list(@QueryParam("tier") @DefaultValue("1") int tier) {
        return rulebook.of(tier);
    }

    /** Whom one reaches. */
    @POST
    @Path("/preview")
    @Operation(summary = "Whom a requirement would reach; stores nothing")
    public RequirementPreviewView preview(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Entered entered) {
        return rulebook.preview(entered.command());
    }

    /** Stores one. */
    @POST
    @Operation(
            summary = "Stores what a gate asks for from a day to come on",
            description = "Reviews under way keep what was asked on the day they were begun.")
    public RequirementView store(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Entered entered) {
        return once.run(
                "gate.rules", idempotencyKey, entered, RequirementView.class, () -> rulebook.store(entered.command()));
    }
}

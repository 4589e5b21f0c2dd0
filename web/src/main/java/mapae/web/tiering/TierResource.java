package mapae.web.tiering;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.shared.Certainty;
import mapae.shared.Won;
import mapae.tiering.CapacityView;
import mapae.tiering.OrganisationCapacities;
import mapae.tiering.RuleSetCommand;
import mapae.tiering.RuleSetView;
import mapae.tiering.TierPreviewView;
import mapae.tiering.TierRulebook;
import mapae.tiering.Tiers;
import mapae.tiering.domain.CostLimits;
import mapae.tiering.domain.RiskBands;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tiers and their rules over REST. */
@Path(Api.ROOT + "/tiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TierResource {

    @Inject
    private Tiers tiers;

    @Inject
    private TierRulebook rulebook;

    @Inject
    private OrganisationCapacities capacities;

    @Inject
    private Once once;

    /**
     * Limits of cost for a kind.
     *
     * @param two won from which the second tier applies
     * @param three won from which the third applies
     */
    public record Limits(@NotNull Won two, @NotNull Won three) {}

    /**
     * Bands of risk, in per cent of the highest score.
     *
     * @param two from which the level is 2
     * @param three from which it is 3
     * @param four from which it is 4
     */
    public record Bands(
            @NotNull Integer two,
            @NotNull Integer three,
            @NotNull Integer four) {}

    /**
     * A set of rules as given.
     *
     * @param validFrom first day, after today
     * @param certainty LAW, SECONDARY or FIELD
     * @param source where it is written
     * @param note what else is to be known of it
     * @param limits limits of cost by kind, for every kind
     * @param weights weights of the questions by their codes; left out where they stay
     * @param bands bands of risk
     * @param replaces key of a set that has not begun and goes
     * @param version version of the set that goes
     */
    public record Rules(
            @NotNull LocalDate validFrom,
            @NotNull Certainty certainty,
            @NotNull String source,
            @NotNull String note,
            @NotNull @Valid Map<String, @NotNull @Valid Limits> limits,
            Optional<Map<String, Integer>> weights,
            @NotNull @Valid Bands bands,
            Optional<Long> replaces,
            Optional<Integer> version) {

        RuleSetCommand command() {
            return new RuleSetCommand(
                    validFrom,
                    certainty,
                    source,
                    note,
                    limits.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    one -> new CostLimits(
                                            one.getValue().two(), one.getValue().three()))),
                    weights,
                    new RiskBands(bands.two(), bands.three(), bands.four()),
                    replaces.map(id -> new RuleSetCommand.Replaced(id, version.orElse(-1))));
        }
    }

    /**
     * A judgement.
     *
     * @param organisation code of the organisation
     * @param capacity class, 1 to 4
     * @param validFrom first day
     * @param reason why
     */
    public record Judged(
            @NotNull String organisation,
            @NotNull Integer capacity,
            @NotNull LocalDate validFrom,
            @NotNull String reason) {}

    /** All sets of rules. */
    @GET
    @Operation(
            summary =
                    "All sets of rules of tiers, the latest first: limits of cost, questions, bands, source, certainty")
    public List<RuleSetView> list() {
        return tiers.ruleSets();
    }

    /** Whom a set would move. */
    @POST
    @Path("/preview")
    @Operation(
            summary = "Whom a set of rules would move to another tier on the day it comes into force. Stores nothing")
    public TierPreviewView preview(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Rules rules) {
        return rulebook.preview(rules.command());
    }

    /** Stores a set. */
    @POST
    @Operation(
            summary = "Stores a set of rules from a day after today on",
            description = "Planners only. With replaces and version, in place of a set that has not begun. Tiers that"
                    + " were determined stay as they are.")
    public RuleSetView store(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Rules rules) {
        RuleSetCommand command = rules.command();
        return once.run("tiering.rules", idempotencyKey, rules, RuleSetView.class, () -> rulebook.store(command));
    }

    /** All judgements of capacity. */
    @GET
    @Path("/capacities")
    @Operation(summary = "What organisations were judged to be able to carry, the latest first")
    public List<CapacityView> capacities() {
        return capacities.all();
    }

    /** Judges an organisation's capacity. */
    @POST
    @Path("/capacities")
    @Operation(summary = "Judges what an organisation is able to carry, from today or a day to come on. Planners only")
    public CapacityView judge(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Judged judged) {
        return once.run(
                "tiering.capacity",
                idempotencyKey,
                judged,
                CapacityView.class,
                () -> capacities.judge(judged.organisation(), judged.capacity(), judged.validFrom(), judged.reason()));
    }
}

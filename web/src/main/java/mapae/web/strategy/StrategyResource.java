package mapae.web.strategy;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.strategy.CoverageView;
import mapae.strategy.Strategies;
import mapae.strategy.StrategyCommand;
import mapae.strategy.StrategyKeeping;
import mapae.strategy.StrategySheet;
import mapae.strategy.StrategyTree;
import mapae.strategy.StrategyView;
import mapae.strategy.domain.StrategyLevel;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Strategies over REST. */
@Path(Api.ROOT + "/strategies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StrategyResource {

    @Inject
    private Strategies strategies;

    @Inject
    private StrategyKeeping keeping;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /**
     * A new strategy.
     *
     * @param code capital letters, digits and hyphens
     * @param titleKo Korean title
     * @param titleEn English title
     * @param level NATIONAL or MINISTRY
     * @param organisation code of the organisation, for MINISTRY
     * @param parent code of the strategy that it carries out
     * @param validFrom first day
     * @param validTo last day
     * @param source where it is published
     */
    public record Begun(
            @NotNull String code,
            @NotNull String titleKo,
            @NotNull String titleEn,
            @NotNull StrategyLevel level,
            Optional<String> organisation,
            Optional<String> parent,
            @NotNull LocalDate validFrom,
            Optional<LocalDate> validTo,
            Optional<String> source) {}

    /**
     * A strategy as it shall be: what is left out is taken away.
     *
     * @param titleKo Korean title
     * @param titleEn English title
     * @param parent code of the strategy that it carries out
     * @param validTo last day
     * @param source where it is published
     * @param version on which the change is based
     */
    public record Changed(
            @NotNull String titleKo,
            @NotNull String titleEn,
            Optional<String> parent,
            Optional<LocalDate> validTo,
            Optional<String> source,
            @NotNull Integer version) {}

    /** All of them. */
    @GET
    @Operation(
            summary = "All strategies, each before those that carry it out, with the money of a year",
            description =
                    "on: a day, today if it is left out; money is that of its fiscal year, by currency, and unknown"
                            + " counts contributions without an approved budget. The money of all strategies and unassigned"
                            + " come to total.")
    public StrategyTree list(@QueryParam("on") String on) {
        return strategies.tree(Days.on(on, clock));
    }

    /** One of them. */
    @GET
    @Path("/{code}")
    @Operation(summary = "A strategy with its objectives, the investments that serve them, and their money by year")
    public StrategySheet get(@PathParam("code") String code, @QueryParam("on") String on) {
        return strategies.sheet(code, Days.on(on, clock));
    }

    /** How it is all covered. */
    @GET
    @Path("/coverage")
    @Operation(
            summary = "Objectives without investment, investments without objective or with less than 100 %, and"
                    + " strategies that overlap, as of a day")
    public CoverageView coverage(@QueryParam("on") String on) {
        return strategies.coverage(Days.on(on, clock));
    }

    /** Adds one. */
    @POST
    @Operation(summary = "Adds a strategy. Planners")
    public StrategyView begin(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Begun begun) {
        StrategyCommand.Begin command = new StrategyCommand.Begin(
                begun.code(),
                new Bilingual(begun.titleKo(), begun.titleEn()),
                begun.level(),
                begun.organisation(),
                begun.parent(),
                begun.validFrom(),
                begun.validTo(),
                begun.source());
        return once.run("strategy.begin", idempotencyKey, begun, StrategyView.class, () -> keeping.begin(command));
    }

    /** Changes one. */
    @PUT
    @Path("/{code}")
    @Operation(
            summary = "Renames a strategy, puts it elsewhere or ends it. Planners",
            description = "Its objectives, and what investments contribute to them, end with it at the latest.")
    public StrategyView change(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Changed changed) {
        StrategyCommand.Change command = new StrategyCommand.Change(
                code,
                new Bilingual(changed.titleKo(), changed.titleEn()),
                changed.parent(),
                changed.validTo(),
                changed.source(),
                changed.version());
        return once.run(
                "strategy.change",
                idempotencyKey,
                List.of(code, changed),
                StrategyView.class,
                () -> keeping.change(command));
    }
}

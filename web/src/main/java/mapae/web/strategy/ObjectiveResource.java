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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.strategy.ObjectiveCommand;
import mapae.strategy.ObjectiveKeeping;
import mapae.strategy.ObjectiveView;
import mapae.strategy.Strategies;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Objectives over REST. */
@Path(Api.ROOT + "/objectives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectiveResource {

    @Inject
    private Strategies strategies;

    @Inject
    private ObjectiveKeeping keeping;

    @Inject
    private Once once;

    /**
     * A new objective.
     *
     * @param code capital letters, digits and hyphens
     * @param strategy code of its strategy
     * @param parent code of the objective that it is a part of
     * @param titleKo Korean title
     * @param titleEn English title
     * @param description what it means
     * @param validFrom first day
     * @param validTo last day; that of the strategy if it is left out
     */
    public record Begun(
            @NotNull String code,
            @NotNull String strategy,
            Optional<String> parent,
            @NotNull String titleKo,
            @NotNull String titleEn,
            Optional<String> description,
            @NotNull LocalDate validFrom,
            Optional<LocalDate> validTo) {}

    /**
     * An objective as it shall be: what is left out is taken away.
     *
     * @param parent code of the objective that it is a part of
     * @param titleKo Korean title
     * @param titleEn English title
     * @param description what it means
     * @param validTo last day
     * @param version on which the change is based
     */
    public record Changed(
            Optional<String> parent,
            @NotNull String titleKo,
            @NotNull String titleEn,
            Optional<String> description,
            Optional<LocalDate> validTo,
            @NotNull Integer version) {}

    /** All of them. */
    @GET
    @Operation(summary = "All objectives of all strategies, by code")
    public List<ObjectiveView> list() {
        return strategies.objectives();
    }

    /** Adds one. */
    @POST
    @Operation(summary = "Adds an objective, within the term of its strategy. Planners")
    public ObjectiveView begin(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Begun begun) {
        ObjectiveCommand.Begin command = new ObjectiveCommand.Begin(
                begun.code(),
                begun.strategy(),
                begun.parent(),
                new Bilingual(begun.titleKo(), begun.titleEn()),
                begun.description(),
                begun.validFrom(),
                begun.validTo());
        return once.run(
                "strategy.objective-begin", idempotencyKey, begun, ObjectiveView.class, () -> keeping.begin(command));
    }

    /** Changes one. */
    @PUT
    @Path("/{code}")
    @Operation(
            summary = "Renames an objective, makes it a part of another, or ends it. Planners",
            description = "What investments contribute to it ends with it at the latest.")
    public ObjectiveView change(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Changed changed) {
        ObjectiveCommand.Change command = new ObjectiveCommand.Change(
                code,
                changed.parent(),
                new Bilingual(changed.titleKo(), changed.titleEn()),
                changed.description(),
                changed.validTo(),
                changed.version());
        return once.run(
                "strategy.objective-change",
                idempotencyKey,
                List.of(code, changed),
                ObjectiveView.class,
                () -> keeping.change(command));
    }
}

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.gate.ConditionQuery;
import mapae.gate.GateConditions;
import mapae.gate.domain.Condition;
import mapae.shared.Page;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Conditions of reviews over REST. */
@Path(Api.ROOT + "/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConditionResource {

    @Inject
    private GateConditions conditions;

    @Inject
    private Once once;

    /**
     * A version, and a word.
     *
     * @param version version of the condition
     * @param text how it was fulfilled, or why
     */
    public record Said(@NotNull Integer version, @NotNull String text) {}

    /**
     * A version.
     *
     * @param version version of the condition
     */
    public record Seen(@NotNull Integer version) {}

    /** Some of them. */
    @GET
    @Operation(summary = "Conditions by due day: OPEN, OVERDUE, MINE or ALL")
    public Page<Condition> list(
            @QueryParam("shown") @DefaultValue("OPEN") ConditionQuery.Shown shown,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return conditions.list(new ConditionQuery(shown, Optional.ofNullable(after), limit));
    }

    /** One. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "A condition")
    public Condition get(@PathParam("id") long id) {
        return conditions.byId(id);
    }

    /** The file that shows it. */
    @GET
    @Path("/{id:[0-9]{1,18}}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file that shows that a condition is fulfilled")
    public Response file(@PathParam("id") long id) {
        return GateFiles.answer(conditions.file(id));
    }

    /** Reports it. */
    @POST
    @Path("/{id:[0-9]{1,18}}/report")
    @Operation(summary = "Its owner says that a condition is fulfilled")
    public Condition report(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Said said) {
        return once.run(
                "gate.report",
                idempotencyKey,
                List.of(id, said),
                Condition.class,
                () -> conditions.report(id, said.version(), said.text(), Optional.empty()));
    }

    /** Accepts it. */
    @POST
    @Path("/{id:[0-9]{1,18}}/acceptance")
    @Operation(summary = "A planner who is not the reporter accepts it; what was frozen for it is released")
    public Condition accept(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Seen seen) {
        return once.run(
                "gate.accept",
                idempotencyKey,
                List.of(id, seen),
                Condition.class,
                () -> conditions.accept(id, seen.version()));
    }

    /** Opens it again. */
    @POST
    @Path("/{id:[0-9]{1,18}}/reopening")
    @Operation(summary = "What its owner reported is not enough: it is open again")
    public Condition reopen(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Said said) {
        return once.run(
                "gate.reopen",
                idempotencyKey,
                List.of(id, said),
                Condition.class,
                () -> conditions.reopen(id, said.version(), said.text()));
    }

    /** Waives it. */
    @POST
    @Path("/{id:[0-9]{1,18}}/waiver")
    @Operation(summary = "Waives a condition, with the reason; what was frozen for it is released")
    public Condition waive(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Said said) {
        return once.run(
                "gate.waive",
                idempotencyKey,
                List.of(id, said),
                Condition.class,
                () -> conditions.waive(id, said.version(), said.text()));
    }
}

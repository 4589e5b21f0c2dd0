package mapae.web.plan;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.plan.PlanBook;
import mapae.plan.PlanCommand;
import mapae.plan.PlanDrafts;
import mapae.plan.PlanEntry;
import mapae.plan.PlanView;
import mapae.plan.Plans;
import mapae.plan.domain.PlanCheck;
import mapae.plan.domain.PlanRow;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.FaultyRows;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Medium-term plans over REST. */
@Path(Api.ROOT + "/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    private Plans plans;

    @Inject
    private PlanDrafts drafts;

    @Inject
    private PlanEntry entry;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /**
     * How a version is begun: from nothing, or from another version.
     *
     * @param organisation code of the organisation, from nothing
     * @param firstYear first fiscal year, from nothing
     * @param years how many years, from nothing
     * @param from key of the version whose lines it takes
     * @param sameYears whether the years of that version stay; else its first is dropped and a last one added
     */
    public record Begun(
            Optional<String> organisation,
            Optional<Integer> firstYear,
            Optional<Integer> years,
            Optional<Long> from,
            Optional<Boolean> sameYears) {}

    /**
     * That a draft is handed in.
     *
     * @param version version of the draft
     */
    public record HandedIn(@NotNull Integer version) {}

    /** All versions. */
    @GET
    @Operation(
            summary = "All versions of medium-term plans: the latest first year first, then by organisation",
            description = "totals are won by year, from firstYear on.")
    public List<PlanView> list() {
        return plans.all();
    }

    /** One version. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "A version of a plan with all its lines")
    public PlanBook get(@PathParam("id") long id) {
        return plans.byId(id);
    }

    /** Begins a version. */
    @POST
    @Operation(
            summary = "Begins a version: from nothing, or from another version",
            description =
                    "Planners, and finance officers for their own organisation. From nothing: organisation, firstYear and"
                            + " years. From a version: from; its first year is dropped and a last one added, at 0, unless"
                            + " sameYears is true.")
    public PlanView begin(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Begun begun) {
        PlanCommand command = command(begun);
        return once.run("plan.begin", idempotencyKey, begun, PlanView.class, () -> drafts.begin(command));
    }

    private static PlanCommand command(Begun begun) {
        if (begun.from().isPresent()) {
            if (begun.organisation().isPresent()
                    || begun.firstYear().isPresent()
                    || begun.years().isPresent()) {
                throw Refusal.invalid("plan.begin-either");
            }
            return new PlanCommand.FromVersion(
                    begun.from().get(), !begun.sameYears().orElse(false));
        }
        if (begun.organisation().isEmpty()
                || begun.firstYear().isEmpty()
                || begun.years().isEmpty()) {
            throw Refusal.invalid("plan.begin-either");
        }
        return new PlanCommand.FromNothing(
                begun.organisation().get(),
                year(begun.firstYear().get()),
                begun.years().get());
    }

    static FiscalYear year(int value) {
        if (!FiscalYear.isOne(value)) {
            throw Refusal.invalid("year.out-of-range", value, FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return FiscalYear.of(value);
    }

    /** Stores the whole set of lines. */
    @PUT
    @Path("/{id:[0-9]{1,18}}/lines")
    @Operation(
            summary = "Stores these lines as all lines of a draft",
            description = "Lines that are not named are taken out. If anything is wrong with a row, nothing is stored,"
                    + " and errors names each row, from 1, its field and the rule.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PlanView.class)),
            description = "The version as it stands then")
    public Response replace(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid GivenLines given) {
        List<PlanRow> rows = given.rows(entry.term(id).years());
        return store(
                () -> once.run(
                        "plan.replace",
                        idempotencyKey,
                        List.of(id, given),
                        PlanView.class,
                        () -> entry.replace(id, given.version(), rows)),
                () -> entry.checkAll(id, rows));
    }

    /** Stores some lines. */
    @POST
    @Path("/{id:[0-9]{1,18}}/rows")
    @Operation(
            summary = "Stores lines of a draft in place of those of the same codes",
            description = "At most 2,000 at once. A line keeps its names and its investment where a row says nothing of"
                    + " them. If anything is wrong with a row, nothing is stored, and errors names each row, from 1,"
                    + " its field and the rule.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PlanView.class)),
            description = "The version as it stands then")
    public Response put(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid GivenLines given) {
        List<PlanRow> rows = given.rows(entry.term(id).years());
        return store(
                () -> once.run(
                        "plan.put",
                        idempotencyKey,
                        List.of(id, given),
                        PlanView.class,
                        () -> entry.put(id, given.version(), rows)),
                () -> entry.check(id, rows, List.of()));
    }

    private Response store(Supplier<PlanView> storing, Supplier<PlanCheck> check) {
        try {
            return Response.ok(storing.get()).build();
        } catch (Refusal refusal) {
            if (!refusal.code().equals(PlanEntry.FAULTY)) {
                throw refusal;
            }
            return FaultyRows.answer(check.get().faults(), headers);
        }
    }

    /** Hands a draft in. */
    @POST
    @Path("/{id:[0-9]{1,18}}/hand-in")
    @Operation(summary = "Hands a draft in: from then on it stays as it is. Late is marked and not refused")
    public PlanView handIn(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid HandedIn handedIn) {
        return once.run(
                "plan.hand-in",
                idempotencyKey,
                List.of(id, handedIn),
                PlanView.class,
                () -> drafts.handIn(id, handedIn.version()));
    }
}

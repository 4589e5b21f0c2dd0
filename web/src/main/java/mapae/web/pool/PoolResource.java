package mapae.web.pool;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.pool.PoolBook;
import mapae.pool.PoolKeeping;
import mapae.pool.PoolMeters;
import mapae.pool.PoolMonthView;
import mapae.pool.PoolQuery;
import mapae.pool.PoolReservations;
import mapae.pool.Pools;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolFairness;
import mapae.pool.domain.PoolKind;
import mapae.pool.domain.Reservation;
import mapae.shared.Bilingual;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.FaultyRows;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Shared pools over REST. */
@Path(Api.ROOT + "/pools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoolResource {

    private static final String ONE = "/{code}";
    private static final String MONTH = ONE + "/months/{month}";

    @Inject
    private Pools pools;

    @Inject
    private PoolKeeping keeping;

    @Inject
    private PoolReservations reservations;

    @Inject
    private PoolMeters meters;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /** Some of them. */
    @GET
    @Operation(summary = "Shared pools, by code")
    public Page<Pool> list(
            @QueryParam("kind") PoolKind kind,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return pools.list(new PoolQuery(Optional.ofNullable(kind), Optional.ofNullable(after), limit));
    }

    /** One. */
    @GET
    @Path(ONE)
    @Operation(summary = "A pool with its capacities, formulas, rates and budget lines")
    public PoolBook get(@PathParam("code") String code) {
        return pools.byCode(code);
    }

    /** Opens one. */
    @POST
    @Operation(summary = "Opens a pool", description = "Planners.")
    public Pool open(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid PoolRequests.Open pool) {
        return once.run("pool.open", idempotencyKey, pool, Pool.class, () -> keeping.open(pool.command()));
    }

    /** Renames one. */
    @PUT
    @Path(ONE)
    @Operation(summary = "Renames a pool", description = "Planners.")
    public Pool rename(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Rename name) {
        return once.run(
                "pool.rename",
                idempotencyKey,
                List.of(code, name),
                Pool.class,
                () -> keeping.rename(code, name.version(), new Bilingual(name.nameKo(), name.nameEn())));
    }

    /** A month. */
    @GET
    @Path(MONTH)
    @Operation(
            summary = "Who is entitled to what in a month, what is reserved, offered on and used, and whose cost it is",
            description =
                    "As CSV with Accept: text/csv: a row for each institution, the last one holds the cost of what"
                            + " nobody used.")
    public PoolMonthView month(@PathParam("code") String code, @PathParam("month") String month) {
        return pools.month(code, PoolSheet.month(month));
    }

    /** The same as a file for spreadsheets. */
    @GET
    @Path(MONTH)
    // whoever names no type gets JSON
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response monthAsFile(@PathParam("code") String code, @PathParam("month") String month) {
        return PoolSheet.file(pools.month(code, PoolSheet.month(month)));
    }

    /** How fair it was. */
    @GET
    @Path(ONE + "/fairness")
    @Operation(
            summary = "How fair a pool was in a month",
            description = "Gini coefficient and Jain's index over units by need of each institution, the share of small"
                    + " institutions, unmet need, and what was paid against the market. 422 with the reason where nothing"
                    + " is shared out in the month.")
    public PoolFairness fairness(@PathParam("code") String code, @QueryParam("month") String month) {
        PoolMonthView view = pools.month(code, PoolSheet.month(month));
        return view.fairness().orElseThrow(() -> Refusal.rule(view.reason().orElseThrow()));
    }

    /** Reservations. */
    @GET
    @Path(ONE + "/reservations")
    @Operation(summary = "The latest reservations of a month, 200 at most")
    public List<Reservation> reservations(
            @PathParam("code") String code,
            @QueryParam("month") String month,
            @QueryParam("institution") String institution) {
        return pools.reservations(code, PoolSheet.month(month), Optional.ofNullable(institution));
    }

    /** Reserves. */
    @POST
    @Path(ONE + "/reservations")
    @Operation(
            summary = "Reserves units of a month for an institution",
            description =
                    "Planners, and project managers for their own institution. First out of what it is entitled to,"
                            + " then out of what others left and is offered on, whoever asks first.")
    public Reservation reserve(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Reserve wanted) {
        return once.run(
                "pool.reserve",
                idempotencyKey,
                List.of(code, wanted),
                Reservation.class,
                () -> reservations.reserve(code, wanted.command()));
    }

    /** Takes a meter file in. */
    @POST
    @Path(ONE + "/meters")
    @Consumes("text/csv")
    @Operation(
            summary = "Takes in what meters say was used: pool, institution, day, units, reference",
            description =
                    "Planners and administrators. All rows or none; errors names each row, its field and the rule. A"
                            + " reference that is known with the same content changes nothing, with other content it is a 409.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PoolMeters.Taken.class)),
            description = "What was taken in")
    public Response take(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull String text) {
        MeterFile file = MeterFile.of(text);
        if (!file.faults().isEmpty()) {
            return FaultyRows.answer(file.faults(meters.check(code, file.rows())), headers);
        }
        try {
            return Response.ok(once.run(
                            "pool.meters",
                            idempotencyKey,
                            List.of(code, text),
                            PoolMeters.Taken.class,
                            () -> meters.take(code, file.rows())))
                    .build();
        } catch (Refusal refusal) {
            if (!refusal.code().equals(PoolMeters.FAULTY)) {
                throw refusal;
            }
            return FaultyRows.answer(meters.check(code, file.rows()).faults(), headers);
        }
    }
}

package mapae.web.pool;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mapae.ledger.EarmarkedLineView;
import mapae.pool.PoolFunding;
import mapae.pool.PoolKeeping;
import mapae.pool.domain.Pool;
import mapae.pool.domain.RateKind;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The terms of a pool over REST: how much it has, who gets how much of it, and what it costs. */
@Path(Api.ROOT + "/pools/{code}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoolTermsResource {

    @Inject
    private PoolKeeping keeping;

    @Inject
    private PoolFunding funding;

    @Inject
    private Once once;

    /** How much it has. */
    @PUT
    @Path("/capacities/{month}")
    @Operation(summary = "Says how many units a pool has in a month", description = "Planners.")
    public Pool capacity(
            @PathParam("code") String code,
            @PathParam("month") String month,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Capacity capacity) {
        return once.run(
                "pool.capacity",
                idempotencyKey,
                List.of(code, month, capacity),
                Pool.class,
                () -> keeping.capacity(code, PoolSheet.month(month), capacity.units()));
    }

    /** How it is shared out. */
    @PUT
    @Path("/formulas/{month}")
    @Operation(
            summary = "Sets how a pool is shared out and offered on, from a month until the next formula",
            description = "Planners.")
    public Pool formula(
            @PathParam("code") String code,
            @PathParam("month") String month,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Shared shared) {
        return once.run(
                "pool.formula",
                idempotencyKey,
                List.of(code, month, shared),
                Pool.class,
                () -> keeping.formula(code, shared.formula(PoolSheet.month(month))));
    }

    /** What institutions need. */
    @PUT
    @Path("/institutions/{month}")
    @Operation(
            summary = "Says what institutions need from a month on, and of which class they are",
            description = "Planners. Institutions that are not named stay as they are; a need of 0 ends it.")
    public Pool declare(
            @PathParam("code") String code,
            @PathParam("month") String month,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Institutions institutions) {
        return once.run(
                "pool.institutions",
                idempotencyKey,
                List.of(code, month, institutions),
                Pool.class,
                () -> keeping.declare(code, PoolSheet.month(month), institutions.command()));
    }

    /** What a unit is priced at. */
    @PUT
    @Path("/rates/{year}/{kind}")
    @Operation(summary = "Sets the COST or MARKET price of a unit in a fiscal year", description = "Planners.")
    public Pool rate(
            @PathParam("code") String code,
            @PathParam("year") int year,
            @PathParam("kind") RateKind kind,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Priced priced) {
        return once.run(
                "pool.rate",
                idempotencyKey,
                List.of(code, year, kind, priced),
                Pool.class,
                () -> keeping.rate(code, priced.rate(year(year), kind)));
    }

    /** Sets a line aside. */
    @POST
    @Path("/lines")
    @Operation(summary = "Sets a budget line of the holder aside for a pool", description = "Planners.")
    public EarmarkedLineView setAside(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Line line) {
        return once.run(
                "pool.line",
                idempotencyKey,
                List.of(code, line),
                EarmarkedLineView.class,
                () -> funding.setAside(code, line.fiscalYear(), line.line()));
    }

    /** Allots. */
    @POST
    @Path("/allotments")
    @Operation(summary = "Allots what is set aside for a pool", description = "Planners.")
    public EarmarkedLineView allot(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid PoolRequests.Allotment allotment) {
        return once.run(
                "pool.allot",
                idempotencyKey,
                List.of(code, allotment),
                EarmarkedLineView.class,
                () -> funding.allot(code, allotment.command()));
    }

    private static FiscalYear year(int value) {
        if (!FiscalYear.isOne(value)) {
            throw Refusal.invalid("year.out-of-range", value, FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return FiscalYear.of(value);
    }
}

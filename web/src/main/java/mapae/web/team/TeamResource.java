package mapae.web.team;

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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mapae.ledger.EarmarkedLineView;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.team.TeamBook;
import mapae.team.TeamCommand;
import mapae.team.TeamCostView;
import mapae.team.TeamCosts;
import mapae.team.TeamFunding;
import mapae.team.TeamKeeping;
import mapae.team.TeamQuery;
import mapae.team.Teams;
import mapae.team.domain.Capacity;
import mapae.team.domain.MonthShares;
import mapae.team.domain.Outcome;
import mapae.team.domain.PlannedTranche;
import mapae.team.domain.Team;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Teams over REST. */
@Path(Api.ROOT + "/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

    private static final String ONE = "/{code}";

    @Inject
    private Teams teams;

    @Inject
    private TeamKeeping keeping;

    @Inject
    private TeamFunding funding;

    @Inject
    private TeamCosts costs;

    @Inject
    private Once once;

    /** Some of them. */
    @GET
    @Operation(summary = "Teams, by code")
    public Page<Team> list(
            @QueryParam("organisation") String organisation,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return teams.list(new TeamQuery(Optional.ofNullable(organisation), Optional.ofNullable(after), limit));
    }

    /** One. */
    @GET
    @Path(ONE)
    @Operation(summary = "A team with its lines, capacity, outcomes and tranches")
    public TeamBook get(@PathParam("code") String code) {
        return teams.byCode(code);
    }

    /** Charters one. */
    @POST
    @Operation(summary = "Charters a team", description = "Planners, and project managers for their own organisation.")
    public Team charter(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid TeamRequests.Charter charter) {
        return once.run(
                "team.charter",
                idempotencyKey,
                charter,
                Team.class,
                () -> keeping.charter(
                        charter.code().orElse(""), charter.organisation().orElse(""), charter.command()));
    }

    /** Changes its charter. */
    @PUT
    @Path(ONE)
    @Operation(summary = "Changes the charter of a team")
    public Team change(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.Charter charter) {
        return once.run(
                "team.change",
                idempotencyKey,
                List.of(code, charter),
                Team.class,
                () -> keeping.change(code, charter.version().orElse(-1), charter.command()));
    }

    /** Plans its capacity. */
    @PUT
    @Path(ONE + "/capacity")
    @Operation(summary = "Plans what a team is to be, by role and grade, in place of what was planned")
    public Capacity plan(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.Planned planned) {
        return once.run(
                "team.capacity",
                idempotencyKey,
                List.of(code, planned),
                Capacity.class,
                () -> keeping.plan(
                        code,
                        planned.seats().stream()
                                .map(TeamRequests.Seats::command)
                                .toList()));
    }

    /** Adds an outcome. */
    @POST
    @Path(ONE + "/outcomes")
    @Operation(summary = "Adds an outcome that the team is to bring about")
    public Outcome add(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.NewOutcome outcome) {
        return once.run(
                "team.outcome",
                idempotencyKey,
                List.of(code, outcome),
                Outcome.class,
                () -> keeping.add(code, outcome.command()));
    }

    /** Measures an outcome. */
    @PUT
    @Path(ONE + "/outcomes/{position:[0-9]{1,9}}/measurement")
    @Operation(summary = "Writes down what came about, with its evidence")
    public Outcome measure(
            @PathParam("code") String code,
            @PathParam("position") int position,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.Measured measured) {
        return once.run(
                "team.measure",
                idempotencyKey,
                List.of(code, position, measured),
                Outcome.class,
                () -> keeping.measure(
                        code, new TeamCommand.Measured(position, measured.value(), measured.on(), measured.source())));
    }

    /** Sets a line aside. */
    @POST
    @Path(ONE + "/lines")
    @Operation(summary = "Sets a budget line of the team's organisation aside for the team", description = "Planners.")
    public EarmarkedLineView setAside(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.Line line) {
        return once.run(
                "team.line",
                idempotencyKey,
                List.of(code, line),
                EarmarkedLineView.class,
                () -> funding.setAside(code, line.fiscalYear(), line.line()));
    }

    /** Plans a tranche. */
    @POST
    @Path(ONE + "/tranches")
    @Operation(summary = "Plans a tranche of a line that is set aside for the team", description = "Planners.")
    public PlannedTranche plan(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.NewTranche tranche) {
        return once.run(
                "team.plan",
                idempotencyKey,
                List.of(code, tranche),
                PlannedTranche.class,
                () -> funding.plan(code, tranche.command()));
    }

    /** Decides on a tranche. */
    @POST
    @Path(ONE + "/tranches/{number:[0-9]{1,9}}/releases")
    @Operation(
            summary = "Releases a tranche, a part of it, or withholds it",
            description = "A planner who neither planned it nor measured what it is released for. What is released is"
                    + " allotted on its line.")
    public PlannedTranche release(
            @PathParam("code") String code,
            @PathParam("number") int number,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.Release release) {
        return once.run(
                "team.release",
                idempotencyKey,
                List.of(code, number, release),
                PlannedTranche.class,
                () -> funding.release(
                        code, new TeamCommand.Release(number, release.amount(), release.on(), release.reason())));
    }

    /** Declares shares. */
    @PUT
    @Path(ONE + "/shares/{month}")
    @Operation(summary = "Declares for which investments the team worked in a month")
    public MonthShares declare(
            @PathParam("code") String code,
            @PathParam("month") String month,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid TeamRequests.Shares shares) {
        return once.run(
                "team.shares",
                idempotencyKey,
                List.of(code, month(month), shares),
                MonthShares.class,
                () -> costs.declare(code, month(month), shares.command()));
    }

    /** What it costs whom. */
    @GET
    @Path(ONE + "/costs")
    @Operation(summary = "On which investments the cost of a team lands, by line and month")
    public TeamCostView costs(
            @PathParam("code") String code, @QueryParam("from") String from, @QueryParam("until") String until) {
        return costs.of(code, month(from), month(until));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(String.valueOf(text).strip());
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("team.month", String.valueOf(text));
        }
    }
}

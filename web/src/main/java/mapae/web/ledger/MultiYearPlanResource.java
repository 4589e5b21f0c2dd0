package mapae.web.ledger;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.ledger.MultiYearPlanCommand;
import mapae.ledger.MultiYearPlanQuery;
import mapae.ledger.MultiYearPlanSummary;
import mapae.ledger.MultiYearPlanView;
import mapae.ledger.MultiYearPlans;
import mapae.ledger.PlanResolutions;
import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.domain.PlannedYear;
import mapae.ledger.domain.YearStatus;
import mapae.shared.FiscalYear;
import mapae.shared.Page;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Plans of budget lines over several years, over REST. */
@Path(Api.ROOT + "/multi-year-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MultiYearPlanResource {

    @Inject
    private MultiYearPlans plans;

    @Inject
    private PlanResolutions resolutions;

    @Inject
    private Once once;

    /**
     * A year as it is planned.
     *
     * @param fiscalYear the year
     * @param amount what it may cost, in whole units of the plan's currency
     * @param status PLANNED or REQUESTED; PLANNED where it is left out
     */
    public record WantedYear(
            @NotNull Integer fiscalYear, @NotNull Won amount, Optional<YearStatus> status) {}

    /**
     * A plan to be entered.
     *
     * @param organisation code of the organisation whose line it is
     * @param line code of the line; it need not exist yet
     * @param basis ANNUAL, CONTINUING_EXPENDITURE, LONG_TERM_CONTRACT or CONTRACT_AUTHORITY
     * @param title what it is for
     * @param exception why continuing expenditure runs for more years than usual
     * @param currency ISO 4217; won where it is left out
     * @param years at least one, without a gap
     */
    public record NewPlan(
            @NotNull String organisation,
            @NotNull String line,
            @NotNull MultiYearBasis basis,
            @NotNull String title,
            Optional<String> exception,
            Optional<String> currency,
            @NotNull List<@NotNull @Valid WantedYear> years) {}

    /**
     * What a year shall be.
     *
     * @param version the version of the plan on which it is based
     * @param amount what the year may cost, in whole units of the plan's currency
     * @param status PLANNED or REQUESTED
     * @param reason why
     */
    public record YearChange(
            @NotNull Integer version,
            @NotNull Won amount,
            @NotNull YearStatus status,
            Optional<String> reason) {}

    /**
     * Years that the Assembly has resolved.
     *
     * @param version the version of the plan on which it is based
     * @param firstYear first year
     * @param lastYear last year
     * @param reference the resolution
     * @param reason why
     */
    public record Resolved(
            @NotNull Integer version,
            @NotNull Integer firstYear,
            @NotNull Integer lastYear,
            Optional<String> reference,
            Optional<String> reason) {}

    /**
     * A decision.
     *
     * @param version the version of the plan on which it is based
     * @param reason why so
     */
    public record Decision(@NotNull Integer version, Optional<String> reason) {}

    /** Plans, the latest first. */
    @GET
    @Operation(
            summary = "Plans of budget lines over several years, the latest first",
            description = "organisation, line, basis and year keep to theirs. basis: ANNUAL, CONTINUING_EXPENDITURE,"
                    + " LONG_TERM_CONTRACT or CONTRACT_AUTHORITY")
    public Page<MultiYearPlanSummary> list(
            @QueryParam("organisation") String organisation,
            @QueryParam("line") String line,
            @QueryParam("basis") String basis,
            @QueryParam("year") String year,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return plans.of(new MultiYearPlanQuery(
                Asked.text(organisation),
                Asked.text(line),
                PlanWishes.basis(basis),
                Asked.year(year),
                Asked.text(after),
                limit));
    }

    /** One plan. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(
            summary = "A plan with its years, what was promised under it, and what of its years is legally committed",
            description =
                    "A year's status follows from the books: it is APPROPRIATED as soon as its line holds a grant.")
    public MultiYearPlanView get(@PathParam("id") long id) {
        return plans.byId(id);
    }

    /** Enters a plan. */
    @POST
    @Operation(
            summary = "Enters a plan of a budget line over several years",
            description = "Planners, and finance officers for their own organisation. Years are PLANNED or REQUESTED."
                    + " What the legal form does not allow is refused with the article.")
    public MultiYearPlanView enter(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid NewPlan wanted) {
        MultiYearPlanCommand command = new MultiYearPlanCommand(
                wanted.organisation(),
                wanted.line(),
                wanted.basis(),
                wanted.title(),
                wanted.exception(),
                wanted.currency(),
                wanted.years().stream()
                        .map(year -> new PlannedYear(
                                PlanWishes.year(year.fiscalYear()),
                                year.amount(),
                                year.status().orElse(YearStatus.PLANNED)))
                        .toList());
        return run("ledger.plan", idempotencyKey, wanted, () -> plans.enter(command));
    }

    /** Changes a year, or adds one. */
    @POST
    @Path("/{id:[0-9]{1,18}}/years/{year}")
    @Operation(
            summary =
                    "Changes what a year of a plan may cost and whether it is requested, with a reason; or adds the year",
            description = "409 request.conflict if the plan changed since that version. Not less than what is promised"
                    + " already, and nothing of a year that is legally committed.")
    public MultiYearPlanView change(
            @PathParam("id") long id,
            @PathParam("year") String year,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid YearChange change) {
        PlannedYear wanted = new PlannedYear(FiscalYear.parse(year), change.amount(), change.status());
        return run(
                "ledger.plan-year",
                idempotencyKey,
                List.of(id, wanted.year(), change),
                () -> plans.change(id, change.version(), wanted, change.reason().orElse("")));
    }

    /** Proposes years to be legally committed. */
    @POST
    @Path("/{id:[0-9]{1,18}}/resolutions")
    @Operation(
            summary = "Proposes that years of a plan are legally committed, naming the resolution of the Assembly",
            description = "Under continuing expenditure and contract authority alone; somebody else confirms it.")
    public MultiYearPlanView propose(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Resolved resolved) {
        return run(
                "ledger.resolution",
                idempotencyKey,
                List.of(id, resolved),
                () -> resolutions.propose(
                        id,
                        resolved.version(),
                        PlanWishes.year(resolved.firstYear()),
                        PlanWishes.year(resolved.lastYear()),
                        resolved.reference().orElse(""),
                        resolved.reason().orElse("")));
    }

    /** Confirms a proposal. */
    @POST
    @Path("/{id:[0-9]{1,18}}/resolutions/{resolution:[0-9]{1,18}}/approve")
    @Operation(summary = "Confirms that years are legally committed, with a reason; not one's own proposal")
    public MultiYearPlanView approve(
            @PathParam("id") long id,
            @PathParam("resolution") long resolution,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return run(
                "ledger.resolution-approve",
                idempotencyKey,
                List.of(id, resolution, decision),
                () -> resolutions.approve(
                        id, resolution, decision.version(), decision.reason().orElse("")));
    }

    /** Sends a proposal back. */
    @POST
    @Path("/{id:[0-9]{1,18}}/resolutions/{resolution:[0-9]{1,18}}/return")
    @Operation(summary = "Returns a proposal to have years legally committed, with a reason; not one's own")
    public MultiYearPlanView giveBack(
            @PathParam("id") long id,
            @PathParam("resolution") long resolution,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Decision decision) {
        return run(
                "ledger.resolution-return",
                idempotencyKey,
                List.of(id, resolution, decision),
                () -> resolutions.giveBack(
                        id, resolution, decision.version(), decision.reason().orElse("")));
    }

    private MultiYearPlanView run(String operation, String key, Object request, Supplier<MultiYearPlanView> command) {
        return once.run(operation, key, request, MultiYearPlanView.class, command);
    }
}

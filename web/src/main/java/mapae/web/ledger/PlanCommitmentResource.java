package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.investment.Register;
import mapae.ledger.MultiYearPlanView;
import mapae.ledger.PlanCommitment;
import mapae.ledger.PlanCommitments;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Commitments under plans over several years, over REST. */
@Path(Api.ROOT + "/multi-year-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanCommitmentResource {

    @Inject
    private PlanCommitments commitments;

    @Inject
    private Register register;

    @Inject
    private Once once;

    /**
     * The part of a promise that falls on a year.
     *
     * @param fiscalYear the year
     * @param amount whole units of the plan's currency
     */
    public record Part(@NotNull Integer fiscalYear, @NotNull Won amount) {}

    /**
     * A promise to be made.
     *
     * @param description what for
     * @param counterparty to whom
     * @param investment code of the investment for which it is made
     * @param parts what falls on each year; each year once
     * @param valueDate the day for which what is committed now counts
     */
    public record NewPromise(
            @NotNull String description,
            @NotNull String counterparty,
            Optional<String> investment,
            @NotNull List<@NotNull @Valid Part> parts,
            Optional<LocalDate> valueDate) {}

    /**
     * Why something is released.
     *
     * @param reason why
     */
    public record Released(Optional<String> reason) {}

    /** Commits for several years at once. */
    @POST
    @Path("/{id:[0-9]{1,18}}/commitments")
    @Operation(
            summary = "Commits under a plan for one year or several at once",
            description =
                    "What has money is committed on its year's line; what has none yet is reserved, if the year is"
                            + " appropriated or legally committed. 422 ledger.year-only-planned, with year, status and"
                            + " article, if it is neither; 409 ledger.year-over, with what is left, if the plan has less.")
    public MultiYearPlanView commit(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid NewPromise wanted) {
        SortedMap<FiscalYear, Won> parts = new TreeMap<>();
        for (Part part : wanted.parts()) {
            if (parts.put(PlanWishes.year(part.fiscalYear()), part.amount()) != null) {
                throw Refusal.invalid("ledger.part-twice", part.fiscalYear());
            }
        }
        PlanCommitment promise = new PlanCommitment(
                wanted.description(),
                wanted.counterparty(),
                wanted.investment().map(register::idByCode),
                parts,
                wanted.valueDate());
        return once.run(
                "ledger.plan-commit." + id,
                idempotencyKey,
                wanted,
                MultiYearPlanView.class,
                () -> commitments.commit(id, promise));
    }

    /** Takes up what is reserved. */
    @POST
    @Path("/{id:[0-9]{1,18}}/years/{year}/take-up")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Commits what is reserved of a year, the oldest first, as far as money is free on its line",
            description = "Allotments do so by themselves; this is for money that came otherwise.")
    public MultiYearPlanView takeUp(
            @PathParam("id") long id,
            @PathParam("year") String year,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        FiscalYear asked = FiscalYear.parse(year);
        return once.run(
                "ledger.take-up",
                idempotencyKey,
                List.of(id, asked),
                MultiYearPlanView.class,
                () -> commitments.takeUp(id, asked));
    }

    /** Frees what is reserved. */
    @POST
    @Path("/{id:[0-9]{1,18}}/parts/{part:[0-9]{1,18}}/release")
    @Operation(summary = "Frees what is still reserved for a contract in one year, with a reason")
    public MultiYearPlanView release(
            @PathParam("id") long id,
            @PathParam("part") long part,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Released released) {
        return once.run(
                "ledger.plan-release",
                idempotencyKey,
                List.of(id, part, released),
                MultiYearPlanView.class,
                () -> commitments.release(id, part, released.reason().orElse("")));
    }
}

package mapae.web.strategy;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.investment.Register;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.strategy.Contributions;
import mapae.strategy.ContributionsView;
import mapae.strategy.Strategies;
import mapae.strategy.domain.ContributionRow;
import mapae.web.api.Api;
import mapae.web.api.FaultyRows;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What an investment serves, over REST. */
@Path(Api.ROOT + "/investments/{code}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContributionResource {

    @Inject
    private Register register;

    @Inject
    private Strategies strategies;

    @Inject
    private Contributions contributions;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /**
     * A contribution as given.
     *
     * @param objective code of the objective
     * @param share percent of the investment
     * @param from first fiscal year
     * @param until last one; that of the objective if it is left out
     * @param reason why so much
     */
    public record Row(
            @NotNull String objective,
            @NotNull BigDecimal share,
            @NotNull Integer from,
            Optional<Integer> until,
            @NotNull String reason) {}

    /**
     * All contributions of the investment.
     *
     * @param version on which the change is based
     * @param contributions the set
     */
    public record Whole(
            @NotNull Integer version, @NotNull @Valid List<@NotNull @Valid Row> contributions) {}

    /** What it serves. */
    @GET
    @Operation(summary = "What an investment serves, with shares and years")
    public ContributionsView get(@PathParam("code") String code) {
        return strategies.ofInvestment(code, register.idByCode(code));
    }

    /** Stores the whole set. */
    @PUT
    @Operation(
            summary = "Stores these as all contributions of an investment",
            description = "Planners, and project managers of its organisation. In no year more than 100 % in all. If"
                    + " anything is wrong, nothing is stored, and errors names each row, its field and the rule.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ContributionsView.class)),
            description = "The set as it stands then")
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Whole whole) {
        List<ContributionRow> rows =
                whole.contributions().stream().map(ContributionResource::row).toList();
        try {
            return Response.ok(once.run(
                            "strategy.contribute",
                            idempotencyKey,
                            List.of(code, whole),
                            ContributionsView.class,
                            () -> contributions.replace(code, whole.version(), rows)))
                    .build();
        } catch (Refusal refusal) {
            if (!refusal.code().equals(Contributions.FAULTY)) {
                throw refusal;
            }
            return FaultyRows.answer(contributions.check(code, rows).faults(), headers);
        }
    }

    private static ContributionRow row(Row row) {
        return new ContributionRow(
                row.objective(),
                Optional.of(new Percent(row.share())),
                Optional.of(year(row.from())),
                row.until().map(ContributionResource::year),
                row.reason());
    }

    private static FiscalYear year(int value) {
        if (!FiscalYear.isOne(value)) {
            throw Refusal.invalid("year.out-of-range", value, FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return FiscalYear.of(value);
    }
}

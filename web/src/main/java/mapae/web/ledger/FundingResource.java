package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mapae.investment.Register;
import mapae.ledger.FundedLineView;
import mapae.ledger.FundedLines;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The budget lines that fund an investment, over REST. */
@Path(Api.ROOT + "/investments/{code}/budget-lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundingResource {

    @Inject
    private Register register;

    @Inject
    private FundedLines lines;

    @Inject
    private Once once;

    /**
     * A line.
     *
     * @param organisation code of the organisation whose it is
     * @param fiscalYear the year
     * @param line code of the line
     */
    public record Line(
            @NotNull String organisation,
            @NotNull FiscalYear fiscalYear,
            @NotNull String line) {}

    /**
     * The lines of an investment.
     *
     * @param lines the lines, the latest year first
     */
    public record Lines(List<FundedLineView> lines) {}

    /** The lines. */
    @GET
    @Operation(
            summary = "The budget lines that fund an investment, the latest year first",
            description = "current is the line's current budget; allotted what of it is allotted, free what of that is"
                    + " free to be committed.")
    public Lines list(@PathParam("code") String code) {
        return new Lines(lines.of(register.idByCode(code)));
    }

    /** Links a line. */
    @PUT
    @Operation(
            summary = "Says that a budget line funds the investment",
            description = "A line without lines below it, of the investment's currency, funds one investment at most:"
                    + " 409 ledger.funds-other names the other. The line of the year after that has the same code funds"
                    + " what its predecessor does.")
    public Lines link(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Line line) {
        InvestmentId investment = register.idByCode(code);
        return once.run(
                "ledger.link." + investment,
                idempotencyKey,
                line,
                Lines.class,
                () -> new Lines(lines.link(investment, line.organisation(), line.fiscalYear(), line.line())));
    }

    /** Unlinks a line. */
    @DELETE
    @Operation(
            summary = "Says that a budget line funds the investment no more",
            description =
                    "422 ledger.allotment-frozen while the investment is frozen, ledger.below-floor where its other"
                            + " lines hold less than is guaranteed.")
    public Lines unlink(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @QueryParam("organisation") String organisation,
            @QueryParam("year") String year,
            @QueryParam("line") String line) {
        InvestmentId investment = register.idByCode(code);
        Line wanted = new Line(
                Asked.needed("organisation", organisation),
                FiscalYear.parse(Asked.needed("year", year)),
                Asked.needed("line", line));
        return once.run(
                "ledger.unlink." + investment,
                idempotencyKey,
                wanted,
                Lines.class,
                () -> new Lines(lines.unlink(investment, wanted.organisation(), wanted.fiscalYear(), wanted.line())));
    }
}

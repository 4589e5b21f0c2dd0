package mapae.web.fund;

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
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.fund.FundBook;
import mapae.fund.FundKeeping;
import mapae.fund.FundQuery;
import mapae.fund.Funds;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundStatement;
import mapae.ledger.EarmarkedLineView;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Funds over REST. */
@Path(Api.ROOT + "/funds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundResource {

    private static final String ONE = "/{code}";

    @Inject
    private Funds funds;

    @Inject
    private FundKeeping keeping;

    @Inject
    private Once once;

    /** Some of them. */
    @GET
    @Operation(summary = "Dedicated funds, by code")
    public Page<Fund> list(
            @QueryParam("organisation") String organisation,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return funds.list(new FundQuery(Optional.ofNullable(organisation), Optional.ofNullable(after), limit));
    }

    /** One. */
    @GET
    @Path(ONE)
    @Operation(summary = "A fund with its lines, calls and the statement of a day; of today, if none is said")
    public FundBook get(@PathParam("code") String code, @QueryParam("date") String date) {
        return funds.byCode(code, day(date));
    }

    /** Where its money was. */
    @GET
    @Path(ONE + "/statement")
    @Operation(
            summary = "Where the money of a fund was at the end of a day",
            description = "sources = allotted + not allotted + moved otherwise; awarded = released + still to be"
                    + " released + fallen away. As CSV with Accept: text/csv.")
    public FundStatement statement(@PathParam("code") String code, @QueryParam("date") String date) {
        return funds.byCode(code, day(date)).statement();
    }

    /** The same as a file for spreadsheets. */
    @GET
    @Path(ONE + "/statement")
    // whoever names no type gets JSON
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response file(@PathParam("code") String code, @QueryParam("date") String date) {
        return FundSheet.statement(funds.byCode(code, day(date)));
    }

    /** Founds one. */
    @POST
    @Operation(summary = "Founds a fund", description = "Planners.")
    public Fund found(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.Charter charter) {
        return once.run(
                "fund.found",
                idempotencyKey,
                charter,
                Fund.class,
                () -> keeping.found(
                        charter.code().orElse(""), charter.organisation().orElse(""), charter.command()));
    }

    /** Changes it. */
    @PUT
    @Path(ONE)
    @Operation(summary = "Changes what a fund is for and its rules")
    public Fund change(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid FundRequests.Charter charter) {
        return once.run(
                "fund.change",
                idempotencyKey,
                List.of(code, charter),
                Fund.class,
                () -> keeping.change(code, charter.version().orElse(-1), charter.command()));
    }

    /** Sets a line aside. */
    @POST
    @Path(ONE + "/lines")
    @Operation(summary = "Sets a budget line of the fund's organisation aside for the fund")
    public EarmarkedLineView setAside(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid FundRequests.Line line) {
        return once.run(
                "fund.line",
                idempotencyKey,
                List.of(code, line),
                EarmarkedLineView.class,
                () -> keeping.setAside(code, line.fiscalYear(), line.line()));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(String::strip)
                    .filter(given -> !given.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("fund.date", text);
        }
    }
}

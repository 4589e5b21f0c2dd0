package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import mapae.ledger.CarryOverStatement;
import mapae.ledger.LedgerReports;
import mapae.ledger.VirementReport;
import mapae.ledger.domain.Quarter;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.page.PageFrame;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The reports about the books that law asks for, over REST. */
@Path(Api.ROOT + "/reports")
public class ReportResource {

    @Inject
    private LedgerReports reports;

    @Inject
    private PageFrame pageFrame;

    /** The virements of a quarter. */
    @GET
    @Path("/virements/{year}/{quarter}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The report of a quarter's virements between items and between programs",
            description = "currency may be left out where the year has one only; organisation, a code, keeps to what"
                    + " that organisation's lines gave. As CSV with Accept: text/csv.")
    public VirementReport virements(
            @PathParam("year") String year,
            @PathParam("quarter") String quarter,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation) {
        return reports.virements(quarter(year, quarter), Asked.text(currency), Asked.text(organisation));
    }

    /** The same as a file for spreadsheets. */
    @GET
    @Path("/virements/{year}/{quarter}")
    // whoever names no type gets JSON
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response virementsAsCsv(
            @PathParam("year") String year,
            @PathParam("quarter") String quarter,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation) {
        return ReportFile.of(
                virements(year, quarter, currency, organisation), UnaryOperator.identity(), pageFrame.locale());
    }

    /** What a year carried over. */
    @GET
    @Path("/carry-overs/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The statement of what a year carried over, by line and way, with reasons and decisions",
            description = "currency may be left out where the year has one only; organisation, a code, keeps to that"
                    + " organisation's lines. As CSV with Accept: text/csv.")
    public CarryOverStatement carryOvers(
            @PathParam("year") String year,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation) {
        FiscalYear of = FiscalYear.parse(year);
        return reports.carryOvers(of, Asked.text(currency), Asked.text(organisation));
    }

    /** The same as a file for spreadsheets. */
    @GET
    @Path("/carry-overs/{year}")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response carryOversAsCsv(
            @PathParam("year") String year,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation) {
        return ReportFile.of(carryOvers(year, currency, organisation), UnaryOperator.identity(), pageFrame.locale());
    }

    static Quarter quarter(String year, String number) {
        FiscalYear of = FiscalYear.parse(year);
        if (number.length() == 1 && Quarter.isOne(number.charAt(0) - '0')) {
            return new Quarter(of, number.charAt(0) - '0');
        }
        throw Refusal.invalid("report.quarter", number);
    }
}

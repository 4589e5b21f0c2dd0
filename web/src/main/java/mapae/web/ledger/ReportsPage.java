package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.ledger.BudgetBooks;
import mapae.ledger.CarryOverStatement;
import mapae.ledger.LedgerReports;
import mapae.ledger.VirementReport;
import mapae.ledger.domain.Quarter;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Csv;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** The reports about the books that law asks for: to be read, printed, and taken along as files. */
@Path("/reports")
public class ReportsPage {

    private static final String VIREMENTS = "virements";
    private static final String CARRY_OVERS = "carry-overs";
    private static final String FILE = "rows.csv";
    private static final int QUARTERS = 4;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetBooks books;

    @Inject
    private LedgerReports reports;

    /** The virements of a quarter. */
    @GET
    @Path("virements/{year}/{quarter}")
    @Produces(Html.TYPE)
    public Response virements(@PathParam("year") String year, @PathParam("quarter") String quarter) {
        Quarter asked = ReportResource.quarter(year, quarter);
        Chosen chosen = chosen(asked.year());
        String number = String.valueOf(asked.number());
        return Html.page(
                "ledger/virements.jte",
                below(pageFrame.titled("report.virements.title", asked.year().toString(), number), chosen),
                new ReportModel<>(
                        chosen,
                        links(chosen, Optional.of(asked.number())),
                        virements(chosen, asked),
                        file(chosen, VIREMENTS, number),
                        pageFrame.locale()));
    }

    /** The same as a file. */
    @GET
    @Path("virements/{year}/{quarter}/" + FILE)
    @Produces(Csv.TYPE)
    public Response virementsAsFile(@PathParam("year") String year, @PathParam("quarter") String quarter) {
        Quarter asked = ReportResource.quarter(year, quarter);
        return ReportFile.of(virements(chosen(asked.year()), asked), heads(), pageFrame.locale());
    }

    /** What a year carried over. */
    @GET
    @Path("carry-overs/{year}")
    @Produces(Html.TYPE)
    public Response carryOvers(@PathParam("year") String year) {
        Chosen chosen = chosen(FiscalYear.parse(year));
        return Html.page(
                "ledger/carryovers.jte",
                below(pageFrame.titled("report.carry-overs.title", chosen.year().toString()), chosen),
                new ReportModel<>(
                        chosen,
                        links(chosen, Optional.empty()),
                        carryOvers(chosen),
                        file(chosen, CARRY_OVERS),
                        pageFrame.locale()));
    }

    /** The same as a file. */
    @GET
    @Path("carry-overs/{year}/" + FILE)
    @Produces(Csv.TYPE)
    public Response carryOversAsFile(@PathParam("year") String year) {
        return ReportFile.of(carryOvers(chosen(FiscalYear.parse(year))), heads(), pageFrame.locale());
    }

    private VirementReport virements(Chosen chosen, Quarter quarter) {
        return reports.virements(quarter, Optional.of(chosen.currency()), chosen.organisation());
    }

    private CarryOverStatement carryOvers(Chosen chosen) {
        return reports.carryOvers(chosen.year(), Optional.of(chosen.currency()), chosen.organisation());
    }

    private Chosen chosen(FiscalYear year) {
        return Chosen.of(year, pageFrame.address(), books.all());
    }

    private UnaryOperator<String> heads() {
        return name -> pageFrame.texts().get("report.column." + name);
    }

    private List<Link> links(Chosen chosen, Optional<Integer> quarter) {
        Link carryOvers = new Link(
                pageFrame.texts().get("report.carry-overs"),
                chosen.report(CARRY_OVERS).toString(),
                quarter.isEmpty());
        return Stream.concat(
                        Stream.of(carryOvers),
                        IntStream.rangeClosed(1, QUARTERS)
                                .mapToObj(number -> new Link(
                                        pageFrame.texts().get("report.virements", String.valueOf(number)),
                                        chosen.report(VIREMENTS, String.valueOf(number))
                                                .toString(),
                                        quarter.filter(shown -> shown == number).isPresent())))
                .toList();
    }

    private static String file(Chosen chosen, String report, String... further) {
        Address page = chosen.report(
                Stream.concat(Stream.of(report), Stream.of(further)).toArray(String[]::new));
        return new Address(page.path() + "/" + FILE, page.parameters())
                .with(Chosen.CURRENCY, chosen.currency())
                .toString();
    }

    private Frame below(Frame frame, Chosen chosen) {
        String year = chosen.year().toString();
        return frame.below(pageFrame.texts().get("settlement.title", year), chosen.page());
    }
}

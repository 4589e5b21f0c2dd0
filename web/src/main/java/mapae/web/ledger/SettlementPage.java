package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.BookView;
import mapae.ledger.BudgetBooks;
import mapae.ledger.SettlementView;
import mapae.ledger.Settlements;
import mapae.ledger.YearEnd;
import mapae.ledger.YearView;
import mapae.ledger.domain.AsOf;
import mapae.ledger.domain.LineBalance;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Csv;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Xlsx;

/** The settlement of a year, by organisation or by line; to read, to print, to take away as a file. */
@Path("/settlements")
public class SettlementPage {

    private static final String AS_OF = "asOf";
    private static final String KNOWN_ON = "knownOn";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private BudgetBooks books;

    @Inject
    private Settlements settlements;

    @Inject
    private YearEnd yearEnd;

    @Inject
    private Clock clock;

    /** To the latest year that has books. */
    @GET
    @Produces(Html.TYPE)
    public Response latest() {
        FiscalYear year = books.all().stream()
                .map(BookView::year)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
        return Html.redirect(Address.of("settlements", year.toString()));
    }

    /** The settlement. */
    @GET
    @Path("{year}")
    @Produces(Html.TYPE)
    public Response show(@PathParam("year") String year) {
        Chosen chosen = chosen(year);
        Form days = days();
        Optional<AsOf> past = past(chosen, days);
        SettlementView found = found(chosen, past);
        YearView state = yearEnd.of(chosen.year());
        boolean mayClose = state.open() > 0
                && chosen.year().lastDay().isBefore(LocalDate.now(clock))
                && currentCaller.get().may(Operation.CLOSE_YEAR);
        SettlementModel model = new SettlementModel(
                chosen,
                chosen.organisation().isEmpty() ? byOrganisation(chosen, found) : byLine(found),
                found.total(),
                found.rows().size(),
                state,
                mayClose,
                days,
                past.isPresent());
        return Html.page("ledger/settlement.jte", frame(chosen), model);
    }

    /** Its lines as CSV, exact to the unit of the currency. */
    @GET
    @Path("{year}/lines.csv")
    @Produces(Csv.TYPE)
    public Response csv(@PathParam("year") String year) {
        Chosen chosen = chosen(year);
        SettlementView found = found(chosen, past(chosen, days()));
        StreamingOutput content = out -> {
            try (Csv csv = new Csv(out)) {
                SettlementFile.write(pageFrame.texts(), found, csv::row);
            }
        };
        return file(found, content, "csv");
    }

    /** The same as a workbook; its amounts are numbers. */
    @GET
    @Path("{year}/lines.xlsx")
    @Produces(Xlsx.TYPE)
    public Response xlsx(@PathParam("year") String year) {
        Chosen chosen = chosen(year);
        SettlementView found = found(chosen, past(chosen, days()));
        StreamingOutput content = out -> {
            try (Xlsx xlsx = new Xlsx(out, found.year().toString())) {
                SettlementFile.write(pageFrame.texts(), found, xlsx::row);
            }
        };
        return file(found, content, "xlsx");
    }

    private static Response file(SettlementView found, StreamingOutput content, String kind) {
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"settlement-" + found.year() + "." + kind + "\"")
                .build();
    }

    private Chosen chosen(String year) {
        return Chosen.of(FiscalYear.parse(year), pageFrame.address(), books.all());
    }

    private Form days() {
        Form days = Form.blank(pageFrame.texts());
        for (String field : List.of(AS_OF, KNOWN_ON)) {
            days.with(field, pageFrame.address().parameter(field).orElse(""));
        }
        return days;
    }

    private Optional<AsOf> past(Chosen chosen, Form days) {
        return SettlementResource.past(chosen.year(), days.date(AS_OF), days.date(KNOWN_ON), LocalDate.now(clock));
    }

    private SettlementView found(Chosen chosen, Optional<AsOf> past) {
        return settlements.of(chosen.year(), Optional.of(chosen.currency()), chosen.organisation(), past);
    }

    private Frame frame(Chosen chosen) {
        return chosen.organisationName(pageFrame.locale())
                .map(name -> pageFrame
                        .titled("settlement.title-of", chosen.year().toString(), name)
                        .below(
                                pageFrame
                                        .texts()
                                        .get("settlement.title", chosen.year().toString()),
                                chosen.page().without(Chosen.ORGANISATION)))
                .orElseGet(
                        () -> pageFrame.titled("settlement.title", chosen.year().toString()));
    }

    private List<SettlementModel.Row> byOrganisation(Chosen chosen, SettlementView found) {
        Locale locale = pageFrame.locale();
        Map<String, SettlementModel.Row> rows = new LinkedHashMap<>();
        for (SettlementView.Row line : found.rows()) {
            rows.merge(
                    line.organisation(),
                    new SettlementModel.Row(
                            line.organisationName().in(locale),
                            Optional.empty(),
                            chosen.page()
                                    .with(Chosen.ORGANISATION, line.organisation())
                                    .toString(),
                            line.isClosed(),
                            line.balance()),
                    SettlementPage::together);
        }
        return List.copyOf(rows.values());
    }

    private static SettlementModel.Row together(SettlementModel.Row one, SettlementModel.Row other) {
        LineBalance sum = one.balance().plus(other.balance());
        return new SettlementModel.Row(one.title(), one.code(), one.address(), one.isClosed(), sum);
    }

    private List<SettlementModel.Row> byLine(SettlementView found) {
        return found.rows().stream()
                .map(line -> new SettlementModel.Row(
                        line.title().in(pageFrame.locale()),
                        Optional.of(line.line()),
                        BookAddresses.journal(line.organisation(), found.year(), line.line())
                                .toString(),
                        line.isClosed(),
                        line.balance()))
                .toList();
    }
}

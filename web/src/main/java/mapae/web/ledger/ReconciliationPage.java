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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.ledger.BudgetBooks;
import mapae.ledger.DifferenceQuery;
import mapae.ledger.DifferenceView;
import mapae.ledger.ReconciliationView;
import mapae.ledger.Reconciliations;
import mapae.ledger.domain.DifferenceKind;
import mapae.shared.Bilingual;
import mapae.shared.Page;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Csv;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** In what the books and the finance system differ: the comparisons, and each with its differences. */
@Path("/reconciliations")
public class ReconciliationPage {

    private static final int ROWS = 50;
    private static final int ROWS_OF_FILE = 200;
    private static final String ORGANISATION = "organisation";
    private static final String KIND = "kind";
    private static final String SHOWN = "shown";
    private static final String OPEN = "open";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetBooks books;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Clock clock;

    /** The comparisons. */
    @GET
    @Produces(Html.TYPE)
    public Response list() {
        Chosen chosen = Chosen.latest(
                new Address("/reconciliations", pageFrame.address().parameters()), books.all(), LocalDate.now(clock));
        Page<ReconciliationView> found = reconciliations.all(pageFrame.address().parameter("after"), ROWS);
        return Html.page(
                "ledger/reconciliations.jte",
                pageFrame.titled("reconciliation.title").below(pageFrame.texts().get("nav.settlements"), chosen.page()),
                new ReconciliationsModel(chosen, found.rows(), found.next()));
    }

    /** One comparison with its differences. */
    @GET
    @Path("{id : \\d{1,18}}")
    @Produces(Html.TYPE)
    public Response show(@PathParam("id") long id) {
        Texts texts = pageFrame.texts();
        Address address = pageFrame.address();
        ReconciliationView found = reconciliations.byId(id);
        Page<DifferenceView> page = reconciliations.differences(id, query(address, address.parameter("after"), ROWS));
        boolean isOpen = isOpen(address);
        Address first = address.without("after");
        List<Link> shown = List.of(
                new Link(texts.get("reconciliation.all"), first.without(SHOWN).toString(), !isOpen),
                new Link(
                        texts.get("reconciliation.open"),
                        first.with(SHOWN, OPEN).toString(),
                        isOpen));
        Address file = new Address("/reconciliations/" + id + "/differences.csv", first.parameters());
        return Html.page(
                "ledger/reconciliation.jte",
                pageFrame
                        .titled("reconciliation.title-of", pageFrame.formats().date(found.asOf()))
                        .below(texts.get("reconciliation.title"), Address.of("reconciliations")),
                new ReconciliationModel(
                        found, organisations(id), kinds(), shown, page.rows(), page.next(), file.toString()));
    }

    /** All differences that meet the choice as CSV, exact to the unit of the currency. */
    @GET
    @Path("{id : \\d{1,18}}/differences.csv")
    @Produces(Csv.TYPE)
    public Response csv(@PathParam("id") long id) {
        ReconciliationView found = reconciliations.byId(id);
        Address address = pageFrame.address();
        List<DifferenceView> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<DifferenceView> page = reconciliations.differences(id, query(address, after, ROWS_OF_FILE));
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        Texts texts = pageFrame.texts();
        StreamingOutput content = out -> {
            try (Csv csv = new Csv(out)) {
                write(texts, csv, rows);
            }
        };
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"reconciliation-" + found.asOf() + ".csv\"")
                .build();
    }

    private static void write(Texts texts, Csv csv, List<DifferenceView> rows) {
        csv.row(
                texts.get("settlement.organisation-code"),
                texts.get("settlement.organisation"),
                texts.get("settlement.year"),
                texts.get("settlement.line-code"),
                texts.get("settlement.currency"),
                texts.get("reconciliation.kind"),
                texts.get("reconciliation.there"),
                texts.get("reconciliation.here"),
                texts.get("reconciliation.difference"),
                texts.get("reconciliation.reason"),
                texts.get("reconciliation.explanation"),
                texts.get("reconciliation.explained-by"));
        Locale locale = texts.locale();
        for (DifferenceView row : rows) {
            csv.row(
                    row.organisation(),
                    row.organisationName().in(locale),
                    row.fiscalYear(),
                    row.line(),
                    row.currency(),
                    row.title().in(locale),
                    row.there().map(amount -> amount.amount()),
                    row.here().map(amount -> amount.amount()),
                    row.difference().amount(),
                    row.reasonText().map(text -> text.in(locale)),
                    row.explanation().map(DifferenceView.Explanation::note),
                    row.explanation().map(DifferenceView.Explanation::by));
        }
    }

    private static DifferenceQuery query(Address address, Optional<String> after, int limit) {
        return new DifferenceQuery(
                address.parameter(ORGANISATION), address.parameter(KIND), isOpen(address), after, limit);
    }

    private static boolean isOpen(Address address) {
        return address.parameter(SHOWN).filter(OPEN::equals).isPresent();
    }

    private List<Choice> organisations(long id) {
        List<Choice> choices = new ArrayList<>();
        reconciliations.organisations(id).forEach((code, name) -> choices.add(new Choice(code, in(name))));
        return choices;
    }

    private List<Choice> kinds() {
        return Arrays.stream(DifferenceKind.values())
                .map(kind -> new Choice(kind.code(), in(kind.title())))
                .toList();
    }

    private String in(Bilingual name) {
        return name.in(pageFrame.locale());
    }
}

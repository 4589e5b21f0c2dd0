package mapae.web.investment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapae.investment.InvestmentQuery;
import mapae.investment.InvestmentRow;
import mapae.investment.Register;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.Stage;
import mapae.organisation.OrganisationDirectory;
import mapae.progress.ProgressReporting;
import mapae.progress.ReportView;
import mapae.shared.InvestmentId;
import mapae.shared.Page;
import mapae.web.page.Choice;
import mapae.web.page.Csv;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** The portfolio: filter, order, read on, take away as a file. */
@Path("/")
public class PortfolioPage {

    private static final int ROWS = 25;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Register register;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private ProgressReporting reporting;

    @Inject
    private Clock clock;

    /** A page of the list. */
    @GET
    @Path("investments")
    @Produces(Html.TYPE)
    public Response list() {
        PortfolioFilter filter = new PortfolioFilter(pageFrame.address());
        Texts texts = pageFrame.texts();
        InvestmentQuery query = filter.query(ROWS);
        Page<InvestmentRow> found = register.list(query);
        Map<InvestmentId, ReportView> latest =
                reporting.latest(found.rows().stream().map(InvestmentRow::id).toList());
        PortfolioModel model = new PortfolioModel(
                filter.form(texts),
                agencies(texts.locale()),
                choices(texts, InvestmentKind.values()),
                choices(texts, Stage.values()),
                query.order().toString(),
                register.count(query),
                found.rows().stream()
                        .map(row -> row(texts, row, Optional.ofNullable(latest.get(row.id()))))
                        .toList(),
                found.next(),
                filter.file().toString());
        return Html.page("investment/list.jte", pageFrame.titled("investments.title"), model);
    }

    /** The whole list under the same filter, exact to the unit of the currency. */
    @GET
    @Path("investments.csv")
    @Produces(Csv.TYPE)
    public Response file() {
        PortfolioFilter filter = new PortfolioFilter(pageFrame.address());
        Texts texts = pageFrame.texts();
        InvestmentQuery query = filter.query(InvestmentQuery.MOST);
        StreamingOutput content = out -> write(out, texts, query);
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"investments-" + LocalDate.now(clock) + ".csv\"")
                .build();
    }

    private void write(OutputStream out, Texts texts, InvestmentQuery query) throws IOException {
        try (Csv csv = new Csv(out)) {
            csv.row(
                    texts.get("investment.code"),
                    texts.get("investment.title-ko"),
                    texts.get("investment.title-en"),
                    texts.get("investment.owner"),
                    texts.get("investment.kind"),
                    texts.get("investment.stage"),
                    texts.get("investment.currency"),
                    texts.get("investment.total"),
                    texts.get("investment.starts-on"),
                    texts.get("investment.planned-finish"));
            Optional<String> next = query.after();
            do {
                Page<InvestmentRow> page = register.list(query.after(next));
                for (InvestmentRow row : page.rows()) {
                    csv.row(
                            row.code(),
                            row.title().ko(),
                            row.title().en(),
                            row.ownerName().in(texts.locale()),
                            texts.name(row.kind()),
                            texts.name(row.stage()),
                            row.currency(),
                            row.total().map(total -> total.amount()),
                            row.startsOn(),
                            row.plannedFinish());
                }
                next = page.next();
            } while (next.isPresent());
        }
    }

    private static PortfolioModel.Row row(Texts texts, InvestmentRow row, Optional<ReportView> latest) {
        return new PortfolioModel.Row(
                row.code(),
                row.title().in(texts.locale()),
                row.ownerName().in(texts.locale()),
                texts.name(row.kind()),
                Badges.of(texts, row.stage()),
                row.total(),
                row.currency(),
                row.plannedFinish(),
                latest.flatMap(ReportView::rating).map(rating -> Badges.of(texts, rating)));
    }

    private List<Choice> agencies(Locale locale) {
        return organisations.all().stream()
                .map(organisation ->
                        new Choice(organisation.code(), organisation.name().in(locale)))
                .toList();
    }

    private static List<Choice> choices(Texts texts, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> Choice.of(texts, value)).toList();
    }
}

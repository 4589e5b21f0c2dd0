package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.FundedLines;
import mapae.ledger.JournalQuery;
import mapae.ledger.JournalView;
import mapae.ledger.Journals;
import mapae.ledger.LineStanding;
import mapae.ledger.LineStandings;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The journal of a line: what happened on it, and what it held on a day, as was known on another. */
@Path("/ledger/{organisation}/{year}/journal")
@Produces(Html.TYPE)
public class JournalPage {

    private static final int ROWS = 50;
    private static final String AS_OF = "asOf";
    private static final String KNOWN_ON = "knownOn";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Journals journals;

    @Inject
    private LineStandings standings;

    @Inject
    private FundedLines fundedLines;

    /** A page of it, in the order of the books. */
    @GET
    public Response show(
            @PathParam("organisation") String organisation,
            @PathParam("year") String year,
            @QueryParam("line") String line) {
        Address address = pageFrame.address();
        FiscalYear of = FiscalYear.parse(year);
        String code = Asked.needed("line", line);
        Form filter = Form.blank(pageFrame.texts());
        for (String field : List.of(AS_OF, KNOWN_ON)) {
            filter.with(field, address.parameter(field).orElse(""));
        }
        Optional<LocalDate> asOf = filter.date(AS_OF);
        Optional<LocalDate> knownOn = filter.date(KNOWN_ON);
        JournalView journal =
                journals.of(new JournalQuery(organisation, of, code, asOf, knownOn, address.parameter("after"), ROWS));
        LineStanding standing = standings.of(organisation, of, code);
        JournalModel model = new JournalModel(
                journal,
                journal.rows().stream()
                        .map(row -> PostingRow.of(row, pageFrame.locale()))
                        .toList(),
                standing,
                fundedLines.byLine(standing.line().id()),
                filter);
        return Html.page("ledger/journal.jte", frame(standing), model);
    }

    private Frame frame(LineStanding standing) {
        String year = standing.line().year().toString();
        return pageFrame
                .titled("journal.title", standing.line().title().in(pageFrame.locale()), year)
                .below(pageFrame.texts().get("settlement.title", year), Address.of("settlements", year))
                .below(
                        standing.organisationName().in(pageFrame.locale()),
                        BookAddresses.settlement(
                                standing.line().organisation(), standing.line().year()));
    }
}

package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import mapae.access.CurrentCaller;
import mapae.ledger.BookView;
import mapae.ledger.BudgetBooks;
import mapae.ledger.CommitmentQuery;
import mapae.ledger.Commitments;
import mapae.permission.domain.Operation;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Commitments by organisation, year, line and investment, and what they come to. */
@Path("/commitments")
@Produces(Html.TYPE)
public class CommitmentsPage {

    private static final int ROWS = 50;
    private static final List<String> FILTERS = List.of("organisation", "year", "line", "investment", "open");

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private BudgetBooks books;

    @Inject
    private Commitments commitments;

    /** The latest first. */
    @GET
    public Response list() {
        Address address = pageFrame.address();
        Form filter = Form.blank(pageFrame.texts());
        FILTERS.forEach(name -> filter.with(name, address.parameter(name).orElse("")));
        CommitmentQuery query = new CommitmentQuery(
                filter.text("organisation"),
                Asked.year(filter.value("year")),
                filter.text("line"),
                filter.text("investment"),
                Boolean.parseBoolean(filter.value("open")));
        List<BookView> all = books.all();
        CommitmentsModel model = new CommitmentsModel(
                filter,
                all.stream()
                        .map(book -> new Choice(
                                book.organisation(), book.organisationName().in(pageFrame.locale())))
                        .distinct()
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                all.stream()
                        .map(BookView::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> new Choice(year.toString(), year.toString()))
                        .toList(),
                commitments.totals(query),
                commitments.of(query, address.parameter("after"), ROWS),
                currentCaller.get().may(Operation.COMMIT_BUDGET));
        return Html.page("ledger/commitments.jte", pageFrame.titled("commitments.title"), model);
    }
}

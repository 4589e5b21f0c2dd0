package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import mapae.ledger.BookView;
import mapae.ledger.BudgetBooks;
import mapae.ledger.Invariants;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Whether the books are in order: each identity, and where it does not hold. */
@Path("/invariants")
@Produces(Html.TYPE)
public class InvariantsPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetBooks books;

    @Inject
    private Invariants invariants;

    @Inject
    private Clock clock;

    /** Checks the books as they stand. */
    @GET
    public Response check() {
        List<BookView> all = books.all();
        FiscalYear latest = all.stream()
                .map(BookView::year)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
        Chosen chosen =
                Chosen.of(latest, new Address("/invariants", pageFrame.address().parameters()), all);
        return Html.page(
                "ledger/invariants.jte",
                pageFrame.titled("invariants.title").below(pageFrame.texts().get("nav.settlements"), chosen.page()),
                new InvariantsModel(chosen, invariants.check(), invariants.lastProof()));
    }
}

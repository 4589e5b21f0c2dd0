package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import mapae.ledger.BudgetBooks;
import mapae.ledger.Invariants;
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
        Chosen chosen = Chosen.latest(
                new Address("/invariants", pageFrame.address().parameters()), books.all(), LocalDate.now(clock));
        return Html.page(
                "ledger/invariants.jte",
                pageFrame.titled("invariants.title").below(pageFrame.texts().get("nav.settlements"), chosen.page()),
                new InvariantsModel(chosen, invariants.check(), invariants.lastProof()));
    }
}

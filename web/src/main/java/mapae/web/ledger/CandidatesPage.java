package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import mapae.ledger.BudgetBooks;
import mapae.ledger.ClosingCandidates;
import mapae.shared.FiscalYear;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What is left on the lines of a year, and what its close would do with it as it is decided now. */
@Path("/settlements/{year}/candidates")
@Produces(Html.TYPE)
public class CandidatesPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetBooks books;

    @Inject
    private ClosingCandidates candidates;

    /** The lines on which something is left. */
    @GET
    public Response show(@PathParam("year") String year) {
        Chosen chosen = Chosen.of(FiscalYear.parse(year), pageFrame.address(), books.all());
        CandidatesModel model = new CandidatesModel(
                chosen,
                candidates.of(chosen.year(), chosen.currency(), chosen.organisation()),
                candidates.mayAsk(chosen.organisation()));
        String told = chosen.year().toString();
        return Html.page(
                "ledger/candidates.jte",
                pageFrame
                        .titled("candidates.title", told)
                        .below(pageFrame.texts().get("settlement.title", told), chosen.page()),
                model);
    }
}

package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mapae.ledger.BudgetBooks;
import mapae.ledger.Settlements;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Where the money of a year came from and where it went, as a chart and as a table. */
@Path("/settlements/{year}/flow")
@Produces(Html.TYPE)
public class FlowPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetBooks books;

    @Inject
    private Settlements settlements;

    /** The flow of all organisations, or of one. */
    @GET
    public Response show(@PathParam("year") String year) {
        Chosen chosen = Chosen.of(FiscalYear.parse(year), pageFrame.address(), books.all());
        LineBalance total = settlements
                .of(chosen.year(), Optional.of(chosen.currency()), chosen.organisation())
                .total();
        String inWords = pageFrame
                .texts()
                .get(
                        "flow.in-words",
                        chosen.year().toString(),
                        money(total.current(), chosen),
                        money(total.amount(Account.SPENT), chosen),
                        money(total.amount(Account.CARRIED_OUT), chosen));
        return Html.page("ledger/flow.jte", frame(chosen), new FlowModel(chosen, Flow.of(total), total, inWords));
    }

    private String money(Won amount, Chosen chosen) {
        return pageFrame.formats().money(amount, chosen.currency());
    }

    private Frame frame(Chosen chosen) {
        String year = chosen.year().toString();
        return chosen.organisationName(pageFrame.locale())
                .map(name -> pageFrame.titled("flow.title-of", year, name))
                .orElseGet(() -> pageFrame.titled("flow.title", year))
                .below(pageFrame.texts().get("settlement.title", year), chosen.page());
    }
}

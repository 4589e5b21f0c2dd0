package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.ledger.BudgetBooks;
import mapae.ledger.CarryInRow;
import mapae.ledger.Settlements;
import mapae.ledger.domain.CarryInComparison.Reason;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** What was carried into a year, beside what its settlement implies. */
@Path("/settlements/{year}/carried-in")
@Produces(Html.TYPE)
public class CarriedInPage {

    private static final String SHOWN = "shown";
    private static final String ALL = "all";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetBooks books;

    @Inject
    private Settlements settlements;

    /** The lines that differ, or all of them. */
    @GET
    public Response show(@PathParam("year") String year) {
        Address address = pageFrame.address();
        Chosen chosen = Chosen.of(FiscalYear.parse(year), address, books.all());
        List<CarryInRow> all =
                settlements.carriedIn(chosen.year(), Optional.of(chosen.currency()), chosen.organisation());
        List<CarryInRow> differing =
                all.stream().filter(row -> row.reason() != Reason.AGREES).toList();
        boolean isAll = address.parameter(SHOWN).filter(ALL::equals).isPresent();
        List<Link> shown = List.of(
                link("carried-in.differing", differing.size(), address.without(SHOWN), !isAll),
                link("carried-in.all", all.size(), address.with(SHOWN, ALL), isAll));
        CarriedInModel model =
                new CarriedInModel(chosen, shown, all.size(), all.size() - differing.size(), isAll ? all : differing);
        return Html.page("ledger/carriedin.jte", frame(chosen), model);
    }

    private Link link(String key, int count, Address to, boolean isCurrent) {
        return new Link(pageFrame.texts().get(key, pageFrame.formats().count(count)), to.toString(), isCurrent);
    }

    private Frame frame(Chosen chosen) {
        String year = chosen.year().toString();
        return pageFrame
                .titled("carried-in.title", year)
                .below(pageFrame.texts().get("settlement.title", year), chosen.page());
    }
}

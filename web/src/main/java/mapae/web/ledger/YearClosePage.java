package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.BookView;
import mapae.ledger.BudgetBooks;
import mapae.ledger.SettlementView;
import mapae.ledger.Settlements;
import mapae.ledger.YearEnd;
import mapae.ledger.YearView;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Asks a planner whether a year is to be closed, and has it closed. */
@Path("/settlements/{year}/close")
@Produces(Html.TYPE)
public class YearClosePage {

    private static final String TEMPLATE = "ledger/close.jte";

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
    private Once once;

    /** The question. */
    @GET
    public Response ask(@PathParam("year") String year) {
        if (!currentCaller.get().may(Operation.CLOSE_YEAR)) {
            throw Refusal.forbidden("access.forbidden");
        }
        FiscalYear asked = FiscalYear.parse(year);
        return Html.page(TEMPLATE, frame(asked), model(asked, Form.blank(pageFrame.texts())));
    }

    /** The answer: close it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("year") String year, MultivaluedMap<String, String> fields) {
        FiscalYear asked = FiscalYear.parse(year);
        Form form = Form.sent(pageFrame.texts(), fields);
        try {
            once.run("ledger.close-year", form.idempotencyKey(), asked, YearView.class, () -> yearEnd.close(asked));
        } catch (Refusal refusal) {
            form.refuse("", refusal);
            return Html.page(Form.status(refusal), TEMPLATE, frame(asked), model(asked, form));
        }
        pageFrame.announce("settlement.close.ordered", asked.toString());
        return Html.redirect(Address.of("settlements", asked.toString()));
    }

    private Frame frame(FiscalYear year) {
        return pageFrame
                .titled("settlement.close.title", year.toString())
                .below(
                        pageFrame.texts().get("settlement.title", year.toString()),
                        Address.of("settlements", year.toString()));
    }

    private YearCloseModel model(FiscalYear year, Form form) {
        List<String> open = books.all().stream()
                .filter(book -> book.year().equals(year))
                .map(BookView::currency)
                .distinct()
                .map(currency -> settlements.of(year, Optional.of(currency), Optional.empty()))
                .flatMap(found -> found.rows().stream())
                .filter(line -> !line.isClosed())
                .map(SettlementView.Row::organisationName)
                .map(name -> name.in(pageFrame.locale()))
                .distinct()
                .toList();
        return new YearCloseModel(year, open, form);
    }
}

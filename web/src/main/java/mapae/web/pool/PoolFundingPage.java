package mapae.web.pool;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.EarmarkedLineView;
import mapae.permission.domain.Operation;
import mapae.pool.PoolCommand;
import mapae.pool.PoolFunding;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What planners do with a pool's money: set lines aside and allot them. */
@Path("/pools/{code}/funding")
@Produces(Html.TYPE)
public class PoolFundingPage {

    private static final String YEAR = "line-year";
    private static final String LINE = "allot-code";
    private static final int YEAR_DIGITS = 4;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private PoolScreen screen;

    @Inject
    private PoolFunding funding;

    @Inject
    private CurrentCaller currentCaller;

    /** Sets a line aside. */
    @POST
    @Path("/lines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setAside(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<Integer> year = form.required(YEAR).flatMap(given -> form.whole(YEAR));
        if (year.isPresent() && !FiscalYear.isOne(year.get())) {
            form.refuse(YEAR, "form.not-whole");
        }
        Optional<String> line = form.required("line-code");
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        return screen.run(
                "pool.line",
                code,
                form,
                "line-",
                List.of(code, year.orElseThrow(), line.orElseThrow()),
                EarmarkedLineView.class,
                () -> funding.setAside(code, FiscalYear.of(year.orElseThrow()), line.orElseThrow()));
    }

    /** Allots what is set aside. */
    @POST
    @Path("/allotments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response allot(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<String> line = form.required(LINE)
                .filter(given -> given.matches("[0-9]{4} .+")
                        && FiscalYear.isOne(Integer.parseInt(given.substring(0, YEAR_DIGITS))));
        if (line.isEmpty() && form.fault(LINE).isEmpty()) {
            form.refuse(LINE, "form.not-choice");
        }
        Optional<Won> amount = form.required("allot-amount").flatMap(given -> form.won("allot-amount"));
        Optional<LocalDate> on = form.date("allot-on");
        Optional<String> reason = form.text("allot-reason");
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        PoolCommand.Allot allot = new PoolCommand.Allot(
                FiscalYear.of(Integer.parseInt(line.orElseThrow().substring(0, YEAR_DIGITS))),
                line.orElseThrow().substring(YEAR_DIGITS + 1),
                amount.orElseThrow(),
                on,
                reason);
        return screen.run(
                "pool.allot",
                code,
                form,
                "allot-",
                List.of(code, allot),
                EarmarkedLineView.class,
                () -> funding.allot(code, allot));
    }

    private Form sent(MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.DECIDE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }
}

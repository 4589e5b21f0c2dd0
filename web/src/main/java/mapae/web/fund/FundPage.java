package mapae.web.fund;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.fund.FundBook;
import mapae.fund.FundKeeping;
import mapae.fund.Funds;
import mapae.ledger.EarmarkedLineView;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A fund: its rules, its statement at a day, its lines and its calls. */
@Path("/funds/{code}")
@Produces(Html.TYPE)
public class FundPage {

    private static final String YEAR = "lineYear";
    private static final String DATE = "date";

    /**
     * The page.
     *
     * @param book the fund
     * @param form what is typed
     * @param address of this page
     */
    public record Model(FundBook book, Form form, String address) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundScreen screen;

    @Inject
    private Funds funds;

    @Inject
    private FundKeeping keeping;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** The fund. */
    @GET
    public Response show(@PathParam("code") String code, @QueryParam(DATE) String date) {
        Form form = Form.blank(pageFrame.texts()).with(DATE, date == null ? "" : date);
        form.date(DATE);
        return page(form.isFaulty() ? 400 : 200, code, form);
    }

    /** Its statement as a file. */
    @GET
    @Path("/statement.csv")
    @Produces("text/csv")
    public Response file(@PathParam("code") String code, @QueryParam(DATE) String date) {
        return FundSheet.statement(funds.byCode(code, FundResource.day(date)));
    }

    /** Sets a line aside. */
    @POST
    @Path("/lines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setAside(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.DECIDE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Integer> year = form.required(YEAR).flatMap(given -> form.whole(YEAR));
        if (year.isPresent() && !FiscalYear.isOne(year.get())) {
            form.refuse(YEAR, "form.not-whole");
        }
        Optional<String> line = form.required("lineCode");
        return screen.run(
                "fund.line",
                form,
                List.of(code, year, line),
                EarmarkedLineView.class,
                status -> page(status, code, form),
                refusal -> "lineCode",
                () -> keeping.setAside(code, FiscalYear.of(year.orElseThrow()), line.orElseThrow()),
                done -> Address.of("funds", code));
    }

    private Response page(int status, String code, Form form) {
        Optional<LocalDate> date = form.fault(DATE).isPresent() ? Optional.empty() : form.date(DATE);
        Form shown = form.value(YEAR).isEmpty()
                ? form.with(YEAR, LocalDate.now(clock).getYear())
                : form;
        FundBook book;
        try {
            book = funds.byCode(code, date);
        } catch (Refusal refusal) {
            if (!refusal.code().equals("fund.day")) {
                throw refusal;
            }
            shown.refuse(DATE, refusal);
            book = funds.byCode(code, Optional.empty());
        }
        return Html.page(
                shown.isFaulty() && status == 200 ? 400 : status,
                "fund/detail.jte",
                pageFrame
                        .named(book.fund().name().in(pageFrame.locale()))
                        .below(pageFrame.texts().get("funds.title"), Address.of("funds")),
                new Model(
                        book,
                        shown.with(DATE, book.statement().date()),
                        Address.of("funds", code).toString()));
    }
}

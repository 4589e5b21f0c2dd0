package mapae.web.fund;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.access.CurrentCaller;
import mapae.fund.FundBook;
import mapae.fund.FundCommand;
import mapae.fund.FundKeeping;
import mapae.fund.Funds;
import mapae.fund.domain.Call;
import mapae.permission.domain.Operation;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Announces a call. */
@Path("/funds/{code}/calls/new")
@Produces(Html.TYPE)
public class FundCallFormPage {

    private static final int PLACES = 5;
    private static final String YEAR = "fiscalYear";
    private static final String ASSESSORS = "assessors";
    private static final String LEAST = "leastScore";
    private static final String BUDGET = "budget";

    /**
     * The form.
     *
     * @param book the fund
     * @param form what is typed
     * @param places how many criteria it has room for
     * @param address where it is sent
     */
    public record Model(FundBook book, Form form, List<Integer> places, String address) {}

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

    /** The form. */
    @GET
    public Response blank(@PathParam("code") String code) {
        require();
        return page(200, code, Form.blank(pageFrame.texts()));
    }

    /** Announces it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response announce(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        require();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> titleKo = form.required("titleKo");
        Optional<String> titleEn = form.required("titleEn");
        Optional<Integer> year = form.required(YEAR).flatMap(given -> form.whole(YEAR));
        if (year.isPresent() && !FiscalYear.isOne(year.get())) {
            form.refuse(YEAR, "form.not-whole");
        }
        Optional<LocalDate> on = form.date("on");
        Optional<LocalDate> opensOn = form.required("opensOn").flatMap(given -> form.date("opensOn"));
        Optional<LocalDate> closesOn = form.required("closesOn").flatMap(given -> form.date("closesOn"));
        Optional<LocalDate> decidedByOn = form.required("decidedByOn").flatMap(given -> form.date("decidedByOn"));
        Optional<Won> budget = form.required(BUDGET).flatMap(given -> form.won(BUDGET));
        List<Call.Criterion> criteria = criteria(form);
        Optional<BigDecimal> least = form.required(LEAST).flatMap(given -> form.decimal(LEAST));
        Optional<Integer> assessors = form.required(ASSESSORS).flatMap(given -> form.whole(ASSESSORS));
        boolean parts = !form.value("parts").isEmpty();
        return screen.run(
                "fund.announce",
                form,
                List.of(code, fields.toString()),
                Call.class,
                status -> page(status, code, form),
                FundCallFormPage::field,
                () -> keeping.announce(
                        code,
                        new FundCommand.NewCall(
                                new Bilingual(titleKo.orElseThrow(), titleEn.orElseThrow()),
                                FiscalYear.of(year.orElseThrow()),
                                on,
                                opensOn.orElseThrow(),
                                closesOn.orElseThrow(),
                                decidedByOn.orElseThrow(),
                                budget.orElseThrow(),
                                criteria,
                                least.orElseThrow(),
                                assessors.orElseThrow(),
                                parts)),
                made -> Address.of("funds", code, "calls", String.valueOf(made.number())));
    }

    /** Those that have a name or a weight; a name without a weight, or the other way round, is refused. */
    private static List<Call.Criterion> criteria(Form form) {
        List<Call.Criterion> criteria = new ArrayList<>();
        for (int i = 1; i <= PLACES; i++) {
            String name = "criterion-" + i;
            String weight = "weight-" + i;
            if (i == 1 || form.text(name).isPresent() || form.text(weight).isPresent()) {
                Optional<String> given = form.required(name);
                Optional<Percent> weighs = form.required(weight).flatMap(text -> form.percent(weight));
                if (given.isPresent() && weighs.isPresent()) {
                    criteria.add(new Call.Criterion(given.get(), weighs.get()));
                }
            }
        }
        return criteria;
    }

    private static String field(String refusal) {
        return switch (refusal) {
            case "fund.call-days", "fund.term", "fund.day" -> "closesOn";
            case "fund.later", "fund.day-order" -> "on";
            case "fund.call-budget", "fund.amount" -> BUDGET;
            case "fund.weights" -> "weight-1";
            case "fund.least-score" -> LEAST;
            case "fund.assessors" -> ASSESSORS;
            default -> "";
        };
    }

    private void require() {
        if (!currentCaller.get().may(Operation.DECIDE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, String code, Form form) {
        FundBook book = funds.byCode(code, Optional.empty());
        return Html.page(
                status,
                "fund/callform.jte",
                screen.frame(pageFrame.texts().get("fund.call.new"), book.fund()),
                new Model(
                        book,
                        form,
                        IntStream.rangeClosed(1, PLACES).boxed().toList(),
                        Address.of("funds", code, "calls", "new").toString()));
    }
}

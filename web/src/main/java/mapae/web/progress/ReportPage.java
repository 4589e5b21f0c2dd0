package mapae.web.progress;

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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Operation;
import mapae.progress.ProgressReporting;
import mapae.progress.ReportCommand;
import mapae.progress.ReportView;
import mapae.progress.domain.Rating;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Reports a month of an investment, or corrects what was reported. */
@Path("/investments/{code}/report")
@Produces(Html.TYPE)
public class ReportPage {

    private static final String TEMPLATE = "progress/report.jte";
    private static final String MONTH = "month";
    private static final String PROGRESS = "physicalProgress";
    private static final String COST = "actualCost";
    private static final String FORECAST = "yearForecast";
    private static final String FINISH = "forecastFinish";
    private static final String RATING = "rating";
    private static final String NOTE = "note";
    private static final String VERSION = "version";

    /** Which field a refusal speaks of; others concern the form as a whole. */
    private static final Map<String, String> FIELDS = Map.of(
            "progress.month-in-future", MONTH,
            "progress.month-before-start", MONTH,
            "progress.already-reported", MONTH,
            "progress.percent", PROGRESS,
            "progress.percent-decimals", PROGRESS,
            "progress.cost-negative", COST,
            "progress.fell-without-note", NOTE,
            "progress.cost-fell-without-note", NOTE);

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Register register;

    @Inject
    private ProgressReporting reporting;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /**
     * The form of a month: what was reported of it, or else nothing. The month before it stands beside it.
     *
     * @param asked the month; the last whole month where none is named
     */
    @GET
    public Response form(@PathParam("code") String code, @QueryParam(MONTH) String asked) {
        InvestmentView investment = own(code);
        YearMonth month = month(asked);
        List<ReportView> reports = reporting.ofInvestment(investment.id());
        Form form = Form.blank(pageFrame.texts()).with(MONTH, month);
        reports.stream()
                .filter(report -> report.month().equals(month))
                .findFirst()
                .ifPresent(report -> fill(form, report));
        return Html.page(TEMPLATE, frame(investment), model(investment, form, month, reports));
    }

    private YearMonth month(String asked) {
        try {
            return asked == null ? YearMonth.now(clock).minusMonths(1) : YearMonth.parse(asked);
        } catch (DateTimeException unreadable) {
            return YearMonth.now(clock).minusMonths(1);
        }
    }

    private static void fill(Form form, ReportView report) {
        report.physicalProgress().ifPresent(value -> form.with(PROGRESS, value.toPlainString()));
        report.actualCost().ifPresent(value -> form.with(COST, value));
        report.yearForecast().ifPresent(value -> form.with(FORECAST, value));
        report.forecastFinish().ifPresent(value -> form.with(FINISH, value));
        report.rating().ifPresent(value -> form.with(RATING, value.name()));
        report.note().ifPresent(value -> form.with(NOTE, value));
        form.with(VERSION, report.version());
    }

    /** Takes the report. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = own(code);
        Form form = Form.sent(pageFrame.texts(), fields);
        form.required(MONTH);
        Optional<YearMonth> month = form.month(MONTH);
        Optional<BigDecimal> progress = form.percent(PROGRESS).map(Percent::value);
        Optional<Won> cost = form.won(COST);
        Optional<Won> forecast = form.won(FORECAST);
        Optional<LocalDate> finish = form.date(FINISH);
        Optional<Rating> rating = form.choice(RATING, Rating.class);
        Optional<Integer> version = form.whole(VERSION);
        if (form.isFaulty() || month.isEmpty()) {
            return again(400, investment, form);
        }
        ReportCommand command =
                new ReportCommand(month.get(), progress, cost, forecast, finish, rating, form.text(NOTE), version);
        try {
            once.run(
                    "progress.report",
                    form.idempotencyKey(),
                    List.of(code, command),
                    ReportView.class,
                    () -> reporting.report(code, command));
        } catch (Refusal refusal) {
            form.refuse(FIELDS.getOrDefault(refusal.code(), ""), refusal);
            return again(Form.status(refusal), investment, form);
        }
        pageFrame.announce("report.saved", pageFrame.formats().month(month.get()));
        return Html.redirect(Address.of("investments", code));
    }

    private Response again(int status, InvestmentView investment, Form form) {
        YearMonth month = form.month(MONTH).orElseGet(() -> month(null));
        return Html.page(
                status,
                TEMPLATE,
                frame(investment),
                model(investment, form, month, reporting.ofInvestment(investment.id())));
    }

    private InvestmentView own(String code) {
        InvestmentView investment = register.byCode(code);
        if (!currentCaller.get().may(Operation.REPORT_MONTH, investment.owner())) {
            throw Refusal.forbidden("progress.not-own-investment", code);
        }
        return investment;
    }

    private Frame frame(InvestmentView investment) {
        return pageFrame
                .titled("report.title")
                .below(pageFrame.texts().get("investments.title"), Address.of("investments"))
                .below(investment.title().in(pageFrame.locale()), Address.of("investments", investment.code()));
    }

    private ReportModel model(InvestmentView investment, Form form, YearMonth month, List<ReportView> reports) {
        Optional<ReportView> before = reports.stream()
                .filter(report -> report.month().isBefore(month))
                .findFirst();
        return new ReportModel(
                investment.code(),
                investment.title().in(pageFrame.locale()),
                investment.currency(),
                form,
                Arrays.stream(Rating.values())
                        .map(rating -> Choice.of(pageFrame.texts(), rating))
                        .toList(),
                before);
    }
}

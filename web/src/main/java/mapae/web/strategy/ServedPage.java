package mapae.web.strategy;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.strategy.ContributionView;
import mapae.strategy.Contributions;
import mapae.strategy.ContributionsView;
import mapae.strategy.Strategies;
import mapae.strategy.domain.ContributionCheck;
import mapae.strategy.domain.ContributionRow;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What an investment serves, as a whole: rows that are left blank are taken away. */
@Path("/investments/{code}/objectives")
@Produces(Html.TYPE)
public class ServedPage {

    private static final String VERSION = "version";
    private static final int SPARE = 3;
    private static final List<String> FIELDS = List.of(
            ContributionCheck.OBJECTIVE,
            ContributionCheck.SHARE,
            ContributionCheck.FROM,
            ContributionCheck.UNTIL,
            ContributionCheck.REASON);

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Register register;

    @Inject
    private Strategies strategies;

    @Inject
    private Contributions contributions;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** As it stands, with blank rows. */
    @GET
    public Response stands(@PathParam("code") String code) {
        InvestmentView investment = own(code);
        ContributionsView stands = strategies.ofInvestment(code, investment.id());
        Form form = Form.blank(pageFrame.texts()).with(VERSION, stands.version());
        int row = 1;
        for (ContributionView one : stands.contributions()) {
            form.with(field(ContributionCheck.OBJECTIVE, row), one.objective())
                    .with(
                            field(ContributionCheck.SHARE, row),
                            one.share().value().toPlainString())
                    .with(field(ContributionCheck.FROM, row), one.from())
                    .with(
                            field(ContributionCheck.UNTIL, row),
                            one.until().map(FiscalYear::toString).orElse(""))
                    .with(field(ContributionCheck.REASON, row), one.reason());
            row++;
        }
        return page(200, investment, form, Math.min(row - 1 + SPARE, ContributionCheck.MOST));
    }

    /** Stores the whole. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = own(code);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = form.whole(VERSION).orElse(-1);
        int shown = shown(form);
        List<Integer> used = new ArrayList<>();
        List<ContributionRow> rows = new ArrayList<>();
        for (int row = 1; row <= shown; row++) {
            int number = row;
            if (FIELDS.stream().anyMatch(name -> form.text(field(name, number)).isPresent())) {
                used.add(row);
                rows.add(row(form, row));
            }
        }
        try {
            if (!form.isFaulty()) {
                for (RowFault fault : contributions.check(code, rows).faults()) {
                    form.refuse(field(fault.field(), used.get(fault.row() - 1)), fault.text(pageFrame.locale()));
                }
            }
            if (form.isFaulty()) {
                return page(400, investment, form, shown);
            }
            once.run(
                    "strategy.contribute",
                    form.idempotencyKey(),
                    List.of(code, version, rows),
                    ContributionsView.class,
                    () -> contributions.replace(code, version, rows));
        } catch (Refusal refusal) {
            form.refuse("", refusal);
            return page(Form.status(refusal), investment, form, shown);
        }
        pageFrame.announce("served.stored");
        return Html.redirect(Address.of("investments", code));
    }

    private static int shown(Form form) {
        int last = SPARE;
        for (int row = 1; row <= ContributionCheck.MOST; row++) {
            if (!form.value(field(ContributionCheck.OBJECTIVE, row)).isEmpty()
                    || !form.value(field(ContributionCheck.SHARE, row)).isEmpty()) {
                last = Math.max(last, row);
            }
        }
        return last;
    }

    private static ContributionRow row(Form form, int row) {
        return new ContributionRow(
                form.value(field(ContributionCheck.OBJECTIVE, row)).strip(),
                form.percent(field(ContributionCheck.SHARE, row)),
                year(form, field(ContributionCheck.FROM, row)),
                year(form, field(ContributionCheck.UNTIL, row)),
                form.value(field(ContributionCheck.REASON, row)).strip());
    }

    private static Optional<FiscalYear> year(Form form, String field) {
        Optional<Integer> given = form.whole(field);
        if (given.filter(number -> !FiscalYear.isOne(number)).isPresent()) {
            form.refuse(field, "propose.year.range");
            return Optional.empty();
        }
        return given.map(FiscalYear::of);
    }

    static String field(String name, int row) {
        return name + "-" + row;
    }

    private InvestmentView own(String code) {
        InvestmentView investment = register.byCode(code);
        if (!currentCaller.get().may(Operation.KEEP_CASE, investment.owner())) {
            throw Refusal.forbidden("strategy.not-own", code);
        }
        return investment;
    }

    private Response page(int status, InvestmentView investment, Form form, int rows) {
        LocalDate today = LocalDate.now(clock);
        Set<String> named = Stream.iterate(1, row -> row + 1)
                .limit(rows)
                .map(row -> form.value(field(ContributionCheck.OBJECTIVE, row)))
                .collect(Collectors.toSet());
        List<Choice> objectives = strategies.objectives().stream()
                .filter(one -> named.contains(one.code())
                        || one.validTo().filter(last -> last.isBefore(today)).isEmpty())
                .map(one ->
                        new Choice(one.code(), one.code() + " " + one.title().in(pageFrame.locale())))
                .toList();
        return Html.page(
                status,
                "strategy/served.jte",
                pageFrame
                        .titled("served.title")
                        .below(pageFrame.texts().get("investments.title"), Address.of("investments"))
                        .below(investment.title().in(pageFrame.locale()), Address.of("investments", investment.code())),
                new ServedModel(investment.code(), objectives, rows, form));
    }
}

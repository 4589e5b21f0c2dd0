package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.MultiYearPlanCommand;
import mapae.ledger.MultiYearPlanView;
import mapae.ledger.MultiYearPlans;
import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.domain.PlannedYear;
import mapae.ledger.domain.YearStatus;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Enters a plan of a budget line over several years. */
@Path("/multi-year-plans/new")
@Produces(Html.TYPE)
public class NewMultiYearPlanPage {

    private static final String TEMPLATE = "ledger/plan/new.jte";
    private static final String FIRST = "firstYear";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private MultiYearPlans plans;

    @Inject
    private PlanChoices choices;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The form. */
    @GET
    public Response form() {
        if (!currentCaller.get().may(Operation.POST_LEDGER)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.blank(pageFrame.texts())
                .with(FIRST, FiscalYear.containing(LocalDate.now(clock)))
                .with("currency", "KRW");
        return page(200, form);
    }

    /** Takes the plan. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.POST_LEDGER)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> organisation = form.required("organisation");
        Optional<String> line = form.required("line");
        Optional<MultiYearBasis> basis =
                form.required("basis").flatMap(given -> form.choice("basis", MultiYearBasis.class));
        Optional<String> title = form.required("title");
        Optional<FiscalYear> first = form.required(FIRST).flatMap(given -> choices.year(form, FIRST));
        List<PlannedYear> years = first.map(year -> years(form, year)).orElse(List.of());
        if (first.isPresent() && years.isEmpty()) {
            form.refuse("amount-1", "form.required");
        }
        if (form.isFaulty()) {
            return page(400, form);
        }
        MultiYearPlanCommand command = new MultiYearPlanCommand(
                organisation.orElseThrow(),
                line.orElseThrow(),
                basis.orElseThrow(),
                title.orElseThrow(),
                form.text("exception"),
                form.text("currency"),
                years);
        try {
            MultiYearPlanView plan = once.run(
                    "ledger.plan", form.idempotencyKey(), command, MultiYearPlanView.class, () -> plans.enter(command));
            pageFrame.announce("plans.multi.entered");
            return Html.redirect(Address.of("multi-year-plans", String.valueOf(plan.id())));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return page(Form.status(refusal), form);
        }
    }

    private static List<PlannedYear> years(Form form, FiscalYear first) {
        List<PlannedYear> years = new ArrayList<>();
        for (int place = 1; place <= NewMultiYearPlanModel.YEARS; place++) {
            int year = first.value() + place - 1;
            String field = "amount-" + place;
            if (form.text(field).isPresent() && !FiscalYear.isOne(year)) {
                form.refuse(field, "propose.year.range");
            } else {
                form.won(field)
                        .ifPresent(
                                amount -> years.add(new PlannedYear(FiscalYear.of(year), amount, YearStatus.PLANNED)));
            }
        }
        return years;
    }

    private static String field(String code) {
        return switch (code) {
            case "organisation.unknown", "ledger.not-own" -> "organisation";
            case "ledger.line-code" -> "line";
            case "ledger.currency", "ledger.currency-code" -> "currency";
            case "ledger.plan-exception", "ledger.years-too-many" -> "exception";
            case "ledger.years-gap", "ledger.years-annual", "ledger.plan-amount", "amount.too-large" -> "amount-1";
            case "ledger.text-too-long" -> "title";
            default -> "";
        };
    }

    private Response page(int status, Form form) {
        return Html.page(
                status,
                TEMPLATE,
                pageFrame
                        .titled("plans.multi.new")
                        .below(pageFrame.texts().get("plans.multi"), Address.of("multi-year-plans")),
                new NewMultiYearPlanModel(form, choices.own(), choices.bases()));
    }
}

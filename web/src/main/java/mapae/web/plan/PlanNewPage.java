package mapae.web.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.plan.PlanCommand;
import mapae.plan.PlanDrafts;
import mapae.plan.PlanView;
import mapae.plan.Plans;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Begins a medium-term plan, from nothing or from another version. */
@Path("/plans/new")
@Produces(Html.TYPE)
public class PlanNewPage {

    private static final String TEMPLATE = "plan/new.jte";
    private static final String SOURCE = "source";
    private static final String ROLL = "roll";
    private static final String COPY = "copy";
    private static final String NOTHING = "nothing";
    private static final String FROM = "from";
    private static final String ORGANISATION = "organisation";
    private static final String FIRST_YEAR = "firstYear";
    private static final String YEARS = "years";
    private static final int USUAL_YEARS = 5;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Plans plans;

    @Inject
    private PlanDrafts drafts;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The form: from that version if the address names one, else from nothing for the year to come. */
    @GET
    public Response form(@QueryParam(FROM) String from) {
        requireKeeper();
        Form form = Form.blank(pageFrame.texts())
                .with(SOURCE, from == null ? NOTHING : ROLL)
                .with(FROM, from == null ? "" : from)
                .with(FIRST_YEAR, LocalDate.now(clock).getYear() + 1)
                .with(YEARS, USUAL_YEARS);
        return Html.page(TEMPLATE, frame(), model(form));
    }

    /** Begins it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<PlanCommand> command = form.oneOf(SOURCE, List.of(ROLL, COPY, NOTHING))
                .flatMap(source -> source.equals(NOTHING) ? fromNothing(form) : fromVersion(form));
        if (form.isFaulty() || command.isEmpty()) {
            return Html.page(400, TEMPLATE, frame(), model(form));
        }
        try {
            PlanView begun = once.run(
                    "plan.begin",
                    form.idempotencyKey(),
                    List.of(command.get().toString()),
                    PlanView.class,
                    () -> drafts.begin(command.get()));
            pageFrame.announce("plan.begun");
            return Html.redirect(PlanTitles.address(begun.id()));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return Html.page(Form.status(refusal), TEMPLATE, frame(), model(form));
        }
    }

    private Optional<PlanCommand> fromNothing(Form form) {
        Optional<String> organisation = form.required(ORGANISATION);
        Optional<FiscalYear> first = form.required(FIRST_YEAR)
                .flatMap(given -> form.whole(FIRST_YEAR))
                .flatMap(number -> {
                    if (FiscalYear.isOne(number)) {
                        return Optional.of(FiscalYear.of(number));
                    }
                    form.refuse(FIRST_YEAR, "propose.year.range");
                    return Optional.empty();
                });
        Optional<Integer> years = form.required(YEARS).flatMap(given -> form.whole(YEARS));
        return organisation.flatMap(
                code -> first.flatMap(year -> years.map(count -> new PlanCommand.FromNothing(code, year, count))));
    }

    private static Optional<PlanCommand> fromVersion(Form form) {
        boolean rolls = !form.value(SOURCE).equals(COPY);
        return form.required(FROM)
                .filter(given -> !form.isFaulty())
                .flatMap(given -> given.matches("\\d{1,18}")
                        ? Optional.<PlanCommand>of(new PlanCommand.FromVersion(Long.parseLong(given), rolls))
                        : Optional.empty());
    }

    private void requireKeeper() {
        if (!currentCaller.get().may(Operation.KEEP_PLAN)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "plan.years-too-few", "plan.years-too-many" -> YEARS;
            case "plan.unknown" -> FROM;
            case "plan.not-own", "organisation.unknown" -> ORGANISATION;
            default -> "";
        };
    }

    private Frame frame() {
        return PlanTitles.below(pageFrame, pageFrame.titled("plan.new"));
    }

    private PlanNewModel model(Form form) {
        Caller caller = currentCaller.get();
        List<Choice> sources = List.of(
                new Choice(ROLL, pageFrame.texts().get("plan.source-roll")),
                new Choice(COPY, pageFrame.texts().get("plan.source-copy")),
                new Choice(NOTHING, pageFrame.texts().get("plan.source-nothing")));
        List<Choice> versions = plans.all().stream()
                .filter(plan -> caller.may(Operation.KEEP_PLAN, plan.owner()))
                .map(plan -> new Choice(String.valueOf(plan.id()), PlanTitles.full(pageFrame.texts(), plan)))
                .toList();
        List<Choice> own = organisations.all().stream()
                .filter(one -> may(caller, one.id()) && one.validTo().isEmpty())
                .sorted(Comparator.comparing(OrganisationView::code))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
        return new PlanNewModel(sources, versions, own, form);
    }

    private static boolean may(Caller caller, OrganisationId organisation) {
        return caller.may(Operation.KEEP_PLAN, organisation);
    }

    /** The year that an address names. */
    static FiscalYear year(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.invalid("year.out-of-range", text, FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return PlanResource.year(Integer.parseInt(text));
    }
}

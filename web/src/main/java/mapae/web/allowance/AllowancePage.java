package mapae.web.allowance;

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
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import mapae.access.CurrentCaller;
import mapae.allowance.AllowanceBook;
import mapae.allowance.AllowanceCommand;
import mapae.allowance.AllowanceDecisions;
import mapae.allowance.AllowanceDraws;
import mapae.allowance.AllowanceRequests;
import mapae.allowance.OverspendAllowances;
import mapae.allowance.domain.Allowance;
import mapae.permission.domain.Operation;
import mapae.shared.Figure;
import mapae.shared.Refusal;
import mapae.shared.RefusalTexts;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** An overspend allowance: its case, what is decided, its conditions, and what became of its money. */
@Path("/allowances/{id:[0-9]{1,18}}")
@Produces(Html.TYPE)
public class AllowancePage {

    private static final int PLACES = 3;
    private static final String GRANTED = "granted";

    /**
     * An allowance.
     *
     * @param book everything that bears on it
     * @param outcomes what may be decided
     * @param places how many conditions the form has room for
     * @param form what is typed
     * @param address of this page
     */
    public record Model(AllowanceBook book, List<Choice> outcomes, List<Integer> places, Form form, String address) {

        /** A ratio or percentage as it is shown, or why there is none. */
        public String figure(Frame frame, Figure<BigDecimal> figure, int decimals, String unit) {
            return figure.value()
                    .map(value ->
                            frame.formats().decimal(value.setScale(decimals, RoundingMode.HALF_UP), decimals) + unit)
                    .orElseGet(() -> RefusalTexts.text(
                            figure.reason().orElseThrow(),
                            List.of(),
                            frame.texts().locale()));
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private OverspendAllowances allowances;

    @Inject
    private AllowanceRequests requests;

    @Inject
    private AllowanceDecisions decisions;

    @Inject
    private AllowanceDraws draws;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** It. */
    @GET
    public Response show(@PathParam("id") long id) {
        return page(200, id, Form.blank(pageFrame.texts()));
    }

    /** Takes the request back. */
    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.KEEP_CASE, fields);
        int seen = form.whole("version").orElse(-1);
        return run("withdraw", id, form, List.of(id, seen), "", () -> requests.withdraw(id, seen));
    }

    /** Decides. */
    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.DECIDE_BUDGET, fields);
        int seen = form.whole("version").orElse(-1);
        Optional<String> granted = form.required(GRANTED).flatMap(given -> form.oneOf(GRANTED, List.of("YES", "NO")));
        Optional<String> reason = form.required("decisionReason");
        List<AllowanceCommand.Condition> conditions = new ArrayList<>();
        for (int place = 1; place <= PLACES; place++) {
            String says = "says-" + place;
            String due = "due-" + place;
            if (form.text(says).isPresent() || form.text(due).isPresent()) {
                Optional<String> condition = form.required(says);
                Optional<LocalDate> day = form.required(due).flatMap(given -> form.date(due));
                condition.ifPresent(
                        text -> day.ifPresent(last -> conditions.add(new AllowanceCommand.Condition(text, last))));
            }
        }
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        AllowanceCommand.Decide decide = new AllowanceCommand.Decide(
                id, seen, granted.orElseThrow().equals("YES"), reason.orElseThrow(), conditions);
        return run("decide", id, form, List.of(decide.toString()), GRANTED, () -> decisions.decide(decide));
    }

    /** Says that a condition is fulfilled. */
    @POST
    @Path("/conditions/{position:[0-9]{1,9}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fulfil(
            @PathParam("id") long id, @PathParam("position") int position, MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.KEEP_CASE, fields);
        String field = "evidence-" + position;
        Optional<String> evidence = form.required(field);
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        return run(
                "fulfil",
                id,
                form,
                List.of(id, position, evidence.orElseThrow()),
                field,
                () -> requests.fulfil(id, position, evidence.orElseThrow()));
    }

    /** Draws a part. */
    @POST
    @Path("/draws")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draw(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.POST_LEDGER, fields);
        Optional<Won> amount = form.required("amount").flatMap(given -> form.won("amount"));
        Optional<String> reason = form.required("drawReason");
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        AllowanceCommand.Draw draw = new AllowanceCommand.Draw(id, amount.orElseThrow(), reason.orElseThrow());
        return run("draw", id, form, List.of(draw.toString()), "amount", () -> draws.draw(draw));
    }

    private Form sent(Operation operation, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(operation)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }

    private Response run(String done, long id, Form form, List<?> asked, String field, Supplier<Allowance> command) {
        try {
            once.run("allowance." + done, form.idempotencyKey(), asked, Allowance.class, command);
        } catch (Refusal refusal) {
            if (refusal.code().equals("allowance.unknown") || refusal.code().equals("allowance.not-own")) {
                throw refusal;
            }
            form.refuse(field, refusal);
            return page(Form.status(refusal), id, form);
        }
        pageFrame.announce("allowance.done." + done);
        return Html.redirect(Address.of("allowances", String.valueOf(id)));
    }

    private Response page(int status, long id, Form form) {
        AllowanceBook book = allowances.byId(id);
        return Html.page(
                status,
                "allowance/detail.jte",
                pageFrame
                        .named(pageFrame
                                .texts()
                                .get(
                                        "allowance.of",
                                        id,
                                        book.allowance().beneficiary().name().in(pageFrame.locale())))
                        .below(pageFrame.texts().get("allowances.title"), Address.of("allowances")),
                new Model(
                        book,
                        List.of(
                                new Choice("YES", pageFrame.texts().get("allowance.agree")),
                                new Choice("NO", pageFrame.texts().get("allowance.refuse"))),
                        IntStream.rangeClosed(1, PLACES).boxed().toList(),
                        form,
                        Address.of("allowances", String.valueOf(id)).toString()));
    }
}

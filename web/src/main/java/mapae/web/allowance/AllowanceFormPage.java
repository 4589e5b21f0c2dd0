package mapae.web.allowance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.allowance.AllowanceCommand;
import mapae.allowance.AllowanceRequests;
import mapae.allowance.OverspendAllowances;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.IncrementalCase;
import mapae.allowance.domain.RequestLimit;
import mapae.allowance.domain.Source;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Asks for an overspend allowance. */
@Path("/allowances/new")
@Produces(Html.TYPE)
public class AllowanceFormPage {

    private static final String LINE = "line";
    private static final String FROM_LINE = "fromLine";
    private static final String AMOUNT = "amount";
    private static final String EXPIRES = "expiresOn";
    private static final String YEAR = "fiscalYear";

    /** At which field a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("investment.unknown", "code"),
            Map.entry("team.unknown", "code"),
            Map.entry("allowance.not-own", "code"),
            Map.entry("allowance.currency", "code"),
            Map.entry("allowance.line", LINE),
            Map.entry("allowance.expiry", EXPIRES),
            Map.entry("allowance.study-due", "study"),
            Map.entry("allowance.split", AMOUNT),
            Map.entry("allowance.above-limit", AMOUNT),
            Map.entry("allowance.same-line", FROM_LINE),
            Map.entry("allowance.no-such-source", "source"),
            Map.entry("ledger.nothing-free", AMOUNT),
            Map.entry("ledger.line-unknown", FROM_LINE),
            Map.entry("ledger.earmark-currency", FROM_LINE),
            Map.entry("ledger.line-code", FROM_LINE),
            Map.entry("ledger.year-closed", YEAR),
            Map.entry("organisation.unknown", "fromOrganisation"));

    /**
     * The form.
     *
     * @param form what is typed
     * @param kinds for what
     * @param sources where money may come from
     * @param options whose present values are asked for
     * @param limits how much a request may be for
     */
    public record Model(
            Form form, List<Choice> kinds, List<Choice> sources, List<String> options, List<RequestLimit> limits) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private AllowanceRequests requests;

    @Inject
    private OverspendAllowances allowances;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response blank() {
        require();
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Asks. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> fields) {
        require();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<AllowanceCommand.Request> request = request(form);
        if (request.isEmpty()) {
            return page(400, form);
        }
        try {
            Allowance asked = once.run(
                    "allowance.request",
                    form.idempotencyKey(),
                    List.of(request.get().toString()),
                    Allowance.class,
                    () -> requests.ask(request.get()));
            pageFrame.announce("allowance.done.request");
            return Html.redirect(Address.of("allowances", String.valueOf(asked.id())));
        } catch (Refusal refusal) {
            form.refuse(field(refusal), refusal);
            return page(Form.status(refusal), form);
        }
    }

    private static String field(Refusal refusal) {
        return refusal.code().startsWith("allowance.text-") || refusal.code().equals("allowance.amount")
                ? refusal.arguments().get(0)
                : FIELDS.getOrDefault(refusal.code(), "");
    }

    private static Optional<AllowanceCommand.Request> request(Form form) {
        Optional<AllowanceBodies.Kind> kind =
                form.required("kind").flatMap(given -> form.choice("kind", AllowanceBodies.Kind.class));
        Optional<String> code = form.required("code");
        Optional<Source> source = form.required("source").flatMap(given -> form.choice("source", Source.class));
        Optional<String> organisation = form.required("organisation");
        Optional<Integer> year = form.required(YEAR).flatMap(given -> form.whole(YEAR));
        if (year.isPresent() && !FiscalYear.isOne(year.get())) {
            form.refuse(YEAR, "form.not-whole");
        }
        Optional<String> line = form.required(LINE);
        Optional<Won> amount = won(form, AMOUNT);
        Optional<String> cause = form.required("cause");
        Optional<String> effects = form.required("effects");
        Optional<Won> estimate = won(form, "estimate");
        Optional<IncrementalCase.Values> raised = values(form, "raised");
        Optional<IncrementalCase.Values> stopped = values(form, "stopped");
        Optional<IncrementalCase.Values> reduced = values(form, "reduced");
        Optional<LocalDate> expiresOn = form.required(EXPIRES).flatMap(given -> form.date(EXPIRES));
        if (form.isFaulty()) {
            return Optional.empty();
        }
        AllowanceCommand.Place to = new AllowanceCommand.Place(
                organisation.orElseThrow(), FiscalYear.of(year.orElseThrow()), line.orElseThrow());
        AllowanceCommand.Place from = new AllowanceCommand.Place(
                form.text("fromOrganisation").orElse(to.organisation()),
                to.year(),
                form.text(FROM_LINE).orElse(to.line()));
        return Optional.of(new AllowanceCommand.Request(
                kind.orElseThrow() == AllowanceBodies.Kind.TEAM,
                code.orElseThrow(),
                from,
                to,
                new Allowance.Wish(
                        source.orElseThrow(),
                        amount.orElseThrow(),
                        form.text("document"),
                        cause.orElseThrow(),
                        effects.orElseThrow(),
                        estimate.orElseThrow(),
                        new IncrementalCase(raised.orElseThrow(), stopped.orElseThrow(), reduced.orElseThrow()),
                        form.text("study"),
                        expiresOn.orElseThrow())));
    }

    private static Optional<IncrementalCase.Values> values(Form form, String option) {
        Optional<Won> costs = won(form, option + "Costs");
        Optional<Won> benefits = won(form, option + "Benefits");
        return costs.flatMap(known -> benefits.map(other -> new IncrementalCase.Values(known, other)));
    }

    private static Optional<Won> won(Form form, String field) {
        return form.required(field).flatMap(given -> form.won(field));
    }

    private void require() {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, Form form) {
        return Html.page(
                status,
                "allowance/form.jte",
                pageFrame
                        .titled("allowance.new")
                        .below(pageFrame.texts().get("allowances.title"), Address.of("allowances")),
                new Model(
                        form,
                        Arrays.stream(AllowanceBodies.Kind.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        Arrays.stream(Source.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        Stream.of("raised", "stopped", "reduced").toList(),
                        allowances.limits()));
    }
}

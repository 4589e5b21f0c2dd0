package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.gate.EvidenceFile;
import mapae.gate.GateConditions;
import mapae.gate.domain.Bar;
import mapae.gate.domain.Condition;
import mapae.gate.domain.ConditionState;
import mapae.permission.domain.Operation;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A condition: reported by its owner, accepted, opened again or waived by a planner. */
@Path("/conditions/{id:[0-9]{1,18}}")
@Produces(Html.TYPE)
public class ConditionPage {

    private static final String TEXT = "text";

    /**
     * A condition.
     *
     * @param condition which one
     * @param isOverdue whether its day has passed
     * @param mayReport whether the reader may report it
     * @param mayEnd whether the reader may accept or waive it
     * @param bar what keeps a reader from that who could else
     * @param form what is typed
     */
    public record Model(
            Condition condition, boolean isOverdue, boolean mayReport, boolean mayEnd, Optional<Bar> bar, Form form) {

        /** Whether there is a report to accept. */
        public boolean isReported() {
            return condition.state() == ConditionState.REPORTED;
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private GateConditions conditions;

    @Inject
    private GateFiles files;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The condition. */
    @GET
    public Response show(@PathParam("id") long id) {
        return page(200, id, Form.blank(pageFrame.texts()));
    }

    /** The file that shows it. */
    @GET
    @Path("/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id) {
        return GateFiles.answer(conditions.file(id));
    }

    /** Its owner reports it. */
    @POST
    @Path("/report")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response report(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        require(Operation.KEEP_CASE);
        Form form = Form.sent(pageFrame.texts(), GateFiles.fields(parts));
        int version = GateScreen.version(form);
        Optional<String> text = form.required(TEXT);
        Optional<EvidenceFile> file = files.chosen(parts);
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        return run(
                "gate.report",
                id,
                form,
                List.of(
                        id,
                        version,
                        text.orElseThrow(),
                        file.map(EvidenceFile::name).orElse("")),
                "condition.reported-now",
                () -> conditions.report(id, version, text.orElseThrow(), file));
    }

    /** A planner accepts it, opens it again, or waives it. */
    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        require(Operation.DECIDE_GATE);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = GateScreen.version(form);
        String action = form.value("action");
        if (action.equals("accept")) {
            return run(
                    "gate.accept",
                    id,
                    form,
                    List.of(id, version),
                    "condition.accepted-now",
                    () -> conditions.accept(id, version));
        }
        Optional<String> reason = form.required("reason");
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        if (action.equals("reopen")) {
            return run(
                    "gate.reopen",
                    id,
                    form,
                    List.of(id, version, reason.orElseThrow()),
                    "condition.reopened-now",
                    () -> conditions.reopen(id, version, reason.orElseThrow()));
        }
        if (!action.equals("waive")) {
            form.refuse("", "form.not-choice");
            return page(400, id, form);
        }
        return run(
                "gate.waive",
                id,
                form,
                List.of(id, version, reason.orElseThrow()),
                "condition.waived-now",
                () -> conditions.waive(id, version, reason.orElseThrow()));
    }

    private void require(Operation operation) {
        if (!currentCaller.get().may(operation)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response run(
            String operation, long id, Form form, List<?> asked, String said, Supplier<Condition> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, Condition.class, command);
            pageFrame.announce(said);
            return Html.redirect(Address.of("conditions", String.valueOf(id)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse("", refusal);
            return page(Form.status(refusal), id, form);
        }
    }

    private Response page(int status, long id, Form form) {
        Condition condition = conditions.byId(id);
        form.with(GateScreen.VERSION, condition.version());
        Caller caller = currentCaller.get();
        boolean isOpen = !condition.state().isOver();
        boolean mayReport = isOpen
                && caller.hands(Operation.KEEP_CASE, condition.organisation()).stream()
                        .anyMatch(hand -> hand.sharesAnybodyWith(Hand.own(condition.owner())));
        boolean decides = isOpen && caller.may(Operation.DECIDE_GATE, condition.organisation()) && !mayReport;
        Optional<Bar> bar = decides ? conditions.bar(condition) : Optional.empty();
        Frame frame = pageFrame
                .titled(
                        "condition.title-of",
                        condition.number(),
                        condition.title().in(pageFrame.locale()))
                .below(pageFrame.texts().get("conditions.title"), Address.of("conditions"));
        return Html.page(
                status,
                "gate/condition.jte",
                frame,
                new Model(
                        condition,
                        condition.isOverdue(LocalDate.now(clock)),
                        mayReport,
                        decides && bar.isEmpty(),
                        bar,
                        form));
    }
}

package mapae.web.gate;

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
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.gate.ConsultationExemptions;
import mapae.gate.ExemptionView;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.ExemptionState;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Claims of exemption from prior consultation: all that wait, those that were answered, and the answer to one. */
@Path("/exemptions")
@Produces(Html.TYPE)
public class ExemptionsPage {

    private static final String ANSWER = "answer";
    private static final String REASON = "reason";
    private static final List<ExemptionState> ANSWERS = List.of(ExemptionState.CONFIRMED, ExemptionState.REFUSED);

    /**
     * All claims.
     *
     * @param waiting those that wait
     * @param answered those that were answered
     */
    public record All(List<Exemption> waiting, List<Exemption> answered) {}

    /**
     * A claim.
     *
     * @param view the claim, and what the reader may do with it
     * @param answers what can be said to it
     * @param form what is typed
     */
    public record One(ExemptionView view, List<Choice> answers, Form form) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ConsultationExemptions exemptions;

    @Inject
    private Once once;

    /** All. */
    @GET
    public Response list() {
        return Html.page(
                "gate/exemptions.jte",
                pageFrame.titled("exemptions.title"),
                new All(exemptions.waiting(), exemptions.answered()));
    }

    /** One. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    public Response show(@PathParam("id") long id) {
        return page(200, id, Form.blank(pageFrame.texts()));
    }

    /** A file. */
    @GET
    @Path("/files/{file:[0-9]{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("file") long file) {
        return GateFiles.answer(exemptions.file(file));
    }

    /** Answers. */
    @POST
    @Path("/{id:[0-9]{1,18}}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.DECIDE_GATE)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = GateScreen.version(form);
        Optional<String> given = form.required(ANSWER)
                .flatMap(sent ->
                        form.oneOf(ANSWER, ANSWERS.stream().map(Enum::name).toList()));
        Optional<String> reason = form.required(REASON);
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        boolean confirmed = given.orElseThrow().equals(ExemptionState.CONFIRMED.name());
        try {
            once.run(
                    "gate.exemption-answer",
                    form.idempotencyKey(),
                    List.of(id, version, confirmed, reason.orElseThrow()),
                    Exemption.class,
                    () -> exemptions.answer(id, version, confirmed, reason.orElseThrow()));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse("", refusal);
            return page(Form.status(refusal), id, form);
        }
        pageFrame.announce("exemptions.answered-now");
        return Html.redirect(Address.of("exemptions", String.valueOf(id)));
    }

    private Response page(int status, long id, Form form) {
        ExemptionView view = exemptions.byId(id);
        form.with(GateScreen.VERSION, view.exemption().version());
        Frame frame = pageFrame
                .titled("exemptions.of", view.exemption().title().in(pageFrame.locale()))
                .below(pageFrame.texts().get("exemptions.title"), Address.of("exemptions"));
        List<Choice> answers =
                ANSWERS.stream().map(one -> Choice.of(pageFrame.texts(), one)).toList();
        return Html.page(status, "gate/exemption.jte", frame, new One(view, answers, form));
    }
}

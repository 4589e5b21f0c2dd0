package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import mapae.gate.Consultations;
import mapae.gate.domain.Objection;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.page.Form;
import mapae.web.page.Html;

/** On the page of a prior consultation: the objection to its result, and the reply to that. */
@Path("/gates/{id:[0-9]{1,18}}/objection")
@Produces(Html.TYPE)
public class ConsultationPage {

    private static final String WHY = "objection";
    private static final String VERDICT = "verdict";
    private static final String REPLY = "reply";

    @Inject
    private GateScreen screen;

    @Inject
    private Consultations consultations;

    @Inject
    private CurrentCaller currentCaller;

    /** Objects. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response object(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        require(Operation.KEEP_CASE);
        Form form = screen.sent(fields);
        Optional<String> why = form.required(WHY);
        if (form.isFaulty()) {
            return screen.page(400, id, form);
        }
        return screen.run(
                "gate.object",
                id,
                form,
                List.of(id, why.orElseThrow()),
                "consultation.objected-now",
                () -> consultations.object(id, why.orElseThrow()));
    }

    /** Replies. */
    @POST
    @Path("/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        require(Operation.DECIDE_GATE);
        Form form = screen.sent(fields);
        Optional<Objection.Verdict> verdict =
                form.required(VERDICT).flatMap(given -> form.choice(VERDICT, Objection.Verdict.class));
        Optional<String> reason = form.required(REPLY);
        if (form.isFaulty()) {
            return screen.page(400, id, form);
        }
        return screen.run(
                "gate.reply",
                id,
                form,
                List.of(id, verdict.orElseThrow(), reason.orElseThrow()),
                "consultation.replied-now",
                () -> consultations.reply(id, verdict.orElseThrow(), reason.orElseThrow()));
    }

    private void require(Operation operation) {
        if (!currentCaller.get().may(operation)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }
}

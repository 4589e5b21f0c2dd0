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
import mapae.gate.ConditionCommand;
import mapae.gate.DecisionCommand;
import mapae.gate.GateDecisions;
import mapae.gate.GateReviews;
import mapae.gate.domain.Outcome;
import mapae.web.page.Form;
import mapae.web.page.Html;

/** A review with everything that bears on it, and the decision on it. */
@Path("/gates/{id:[0-9]{1,18}}")
@Produces(Html.TYPE)
public class GatePage {

    private static final String OUTCOME = "outcome";
    private static final String REASONS = "reasons";

    @Inject
    private GateScreen screen;

    @Inject
    private GateReviews reviews;

    @Inject
    private GateDecisions decisions;

    /** The review. */
    @GET
    public Response show(@PathParam("id") long id) {
        return screen.show(id);
    }

    /** A file of its evidence. */
    @GET
    @Path("/files/{evidence:[0-9]{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id, @PathParam("evidence") long evidence) {
        return GateFiles.answer(reviews.file(evidence));
    }

    /** Records what a planner recommends. */
    @POST
    @Path("/recommendation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recommend(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        screen.requireDecider();
        Form form = screen.sent(fields);
        int version = GateScreen.version(form);
        Optional<Outcome> outcome =
                form.required("recommended").flatMap(given -> form.choice("recommended", Outcome.class));
        Optional<String> reason = form.required("recommendedReason");
        if (form.isFaulty()) {
            return screen.page(400, id, form);
        }
        return screen.run(
                "gate.recommend",
                id,
                form,
                List.of(id, version, outcome.orElseThrow(), reason.orElseThrow()),
                "gate.recommended",
                () -> decisions.recommend(id, version, outcome.orElseThrow(), reason.orElseThrow()));
    }

    /** Decides. */
    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        screen.requireDecider();
        Form form = screen.sent(fields);
        int version = GateScreen.version(form);
        Optional<Outcome> outcome = form.required(OUTCOME).flatMap(given -> form.choice(OUTCOME, Outcome.class));
        Optional<String> reasons = form.required(REASONS);
        List<ConditionCommand> conditions = ConditionFields.read(form);
        if (form.isFaulty()) {
            return screen.page(400, id, form);
        }
        DecisionCommand command = new DecisionCommand(
                version, outcome.orElseThrow(), reasons.orElseThrow(), form.text("continuityReason"), conditions);
        return screen.run(
                "gate.decide",
                id,
                form,
                List.of(id, command.toString()),
                "gate.decided",
                () -> decisions.decide(id, command));
    }
}

package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.gate.EvidenceFile;
import mapae.gate.GatePreparation;
import mapae.gate.GateReviews;
import mapae.gate.domain.Answer;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Requirement;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.page.Form;
import mapae.web.page.Html;

/** Prepares a review: evidence, answers, and handing it over for decision. */
@Path("/gates/{id:[0-9]{1,18}}")
@Produces(Html.TYPE)
public class GatePreparationPage {

    private static final String FILE = "file";

    @Inject
    private GateScreen screen;

    @Inject
    private GateReviews reviews;

    @Inject
    private GatePreparation preparation;

    @Inject
    private GateFiles files;

    @Inject
    private CurrentCaller currentCaller;

    /** Adds a file. */
    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        requireKeeper();
        Form form = screen.sent(GateFiles.fields(parts));
        int version = GateScreen.version(form);
        Optional<String> kind = form.required("kind");
        Optional<EvidenceFile> file = files.chosen(parts);
        if (file.isEmpty()) {
            form.refuse(FILE, "imports.file.needed");
        }
        if (form.isFaulty()) {
            return screen.page(400, id, form);
        }
        return screen.run(
                "gate.evidence",
                id,
                form,
                List.of(
                        id,
                        version,
                        kind.orElseThrow(),
                        file.orElseThrow().name(),
                        Arrays.hashCode(file.orElseThrow().content())),
                "gate.evidence-added",
                () -> preparation.add(id, version, kind.orElseThrow(), file.orElseThrow()));
    }

    /** Takes a file out. */
    @POST
    @Path("/evidence/{evidence:[0-9]{1,18}}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("id") long id, @PathParam("evidence") long evidence, MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = screen.sent(fields);
        int version = GateScreen.version(form);
        return screen.run(
                "gate.evidence-out",
                id,
                form,
                List.of(id, version, evidence),
                "gate.evidence-removed",
                () -> preparation.remove(id, version, evidence));
    }

    /** Stores the answers given so far. */
    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = screen.sent(fields);
        int version = GateScreen.version(form);
        List<Answered> answers = new ArrayList<>();
        for (Requirement.Part item : reviews.byId(id).requirement().items()) {
            String reason = "r-" + item.code();
            form.choice("a-" + item.code(), Answer.class)
                    .ifPresentOrElse(
                            given -> {
                                try {
                                    answers.add(new Answered(item.code(), given, form.text(reason)));
                                } catch (Refusal incomplete) {
                                    form.refuse(reason, incomplete);
                                }
                            },
                            // a reason for nothing would be lost
                            () -> form.text(reason).ifPresent(said -> form.refuse(reason, "gate.answer-missing")));
        }
        if (form.isFaulty()) {
            return screen.page(400, id, form);
        }
        return screen.run(
                "gate.answer",
                id,
                form,
                List.of(id, version, answers.toString()),
                "gate.answered",
                () -> preparation.answer(id, version, answers));
    }

    /** Submits it. */
    @POST
    @Path("/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = screen.sent(fields);
        int version = GateScreen.version(form);
        return screen.run(
                "gate.submit",
                id,
                form,
                List.of(id, version),
                "gate.submitted-now",
                () -> preparation.submit(id, version));
    }

    private void requireKeeper() {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }
}

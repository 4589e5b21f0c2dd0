package mapae.web.experiment;

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
import mapae.experiment.ExperimentCommand;
import mapae.experiment.ExperimentKeeping;
import mapae.experiment.Experiments;
import mapae.experiment.domain.Experiment;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Changes a proposal of an experiment. */
@Path("/experiments/{id:[0-9]{1,18}}/edit")
@Produces(Html.TYPE)
public class ExperimentEditPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Experiments experiments;

    @Inject
    private ExperimentKeeping keeping;

    @Inject
    private ExperimentSheet sheet;

    @Inject
    private Once once;

    /** The form for a proposal that stands. */
    @GET
    public Response edit(@PathParam("id") long id) {
        sheet.require();
        Experiment one = experiments.byId(id).experiment();
        Form form = Form.blank(pageFrame.texts());
        ExperimentForm.fill(form, one, true);
        return sheet.page(200, form, Optional.of(one));
    }

    /** Changes it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        sheet.require();
        Experiment one = experiments.byId(id).experiment();
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = ExperimentForm.version(form);
        Optional<ExperimentCommand.Propose> command = ExperimentForm.command(form);
        if (form.isFaulty()) {
            return sheet.page(400, form, Optional.of(one));
        }
        try {
            once.run(
                    "experiment.change",
                    form.idempotencyKey(),
                    List.of(id, version, command.orElseThrow()),
                    Experiment.class,
                    () -> keeping.change(id, version, command.orElseThrow()));
            pageFrame.announce("experiment.changed-now");
            return Html.redirect(Address.of("experiments", String.valueOf(id)));
        } catch (Refusal refusal) {
            return sheet.refused(form, refusal, Optional.of(one));
        }
    }
}

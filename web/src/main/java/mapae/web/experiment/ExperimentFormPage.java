package mapae.web.experiment;

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

/** Proposes an experiment. */
@Path("/experiments/new")
@Produces(Html.TYPE)
public class ExperimentFormPage {

    private static final String INVESTMENT = ExperimentForm.INVESTMENT;

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

    /** The form for a new one; for a further one of an investment with what the last one said. */
    @GET
    public Response blank(@QueryParam(INVESTMENT) String investment) {
        sheet.require();
        Form form = Form.blank(pageFrame.texts());
        if (investment != null && !investment.isBlank()) {
            experiments.ofInvestment(investment).stream()
                    .findFirst()
                    .ifPresent(last -> ExperimentForm.fill(form, last, false));
            form.with(INVESTMENT, investment);
        }
        return sheet.page(200, form, Optional.empty());
    }

    /** Proposes. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> fields) {
        sheet.require();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> investment = form.required(INVESTMENT);
        Optional<ExperimentCommand.Propose> command = ExperimentForm.command(form);
        if (form.isFaulty()) {
            return sheet.page(400, form, Optional.empty());
        }
        try {
            Experiment made = once.run(
                    "experiment.propose",
                    form.idempotencyKey(),
                    List.of(investment.orElseThrow(), command.orElseThrow()),
                    Experiment.class,
                    () -> keeping.propose(investment.orElseThrow(), command.orElseThrow()));
            pageFrame.announce("experiment.proposed-now");
            return Html.redirect(Address.of("experiments", String.valueOf(made.id())));
        } catch (Refusal refusal) {
            return sheet.refused(form, refusal, Optional.empty());
        }
    }
}

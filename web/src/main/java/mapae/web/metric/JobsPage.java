package mapae.web.metric;

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
import java.util.function.Supplier;
import mapae.access.CurrentCaller;
import mapae.metric.ExecutionView;
import mapae.metric.JobDesk;
import mapae.metric.JobView;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The nightly jobs: how far they are, what became of them, and the buttons to start, stop and restart them. */
@Path("/jobs")
@Produces(Html.TYPE)
public class JobsPage {

    private static final int ROWS = 10;
    private static final String TEMPLATE = "metric/jobs.jte";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private JobDesk desk;

    /** All jobs with their latest executions. */
    @GET
    public Response list() {
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Starts a job. */
    @POST
    @Path("{job}/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("job") String job, MultivaluedMap<String, String> fields) {
        return act(fields, "jobs.started", () -> desk.start(job, Optional.empty()));
    }

    /** Stops an execution. */
    @POST
    @Path("{job}/executions/{id : \\d{1,18}}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(
            @PathParam("job") String job, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return act(fields, "jobs.stopped", () -> desk.stop(job, id));
    }

    /** Goes on with an execution that stopped or failed. */
    @POST
    @Path("{job}/executions/{id : \\d{1,18}}/restart")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restart(
            @PathParam("job") String job, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return act(fields, "jobs.restarted", () -> desk.restart(job, id));
    }

    private Response act(MultivaluedMap<String, String> fields, String done, Supplier<ExecutionView> command) {
        Form form = Form.sent(pageFrame.texts(), fields);
        try {
            command.get();
        } catch (Refusal refusal) {
            form.refuse("", refusal);
            return page(Form.status(refusal), form);
        }
        pageFrame.announce(done);
        return Html.redirect(Address.of("jobs"));
    }

    private Response page(int status, Form form) {
        List<JobsModel.Job> jobs = desk.jobs().stream().map(this::job).toList();
        boolean mayRun = currentCaller.get().may(Operation.RUN_JOBS);
        boolean underWay = jobs.stream().anyMatch(JobsModel.Job::underWay);
        return Html.page(status, TEMPLATE, pageFrame.titled("nav.jobs"), new JobsModel(form, jobs, mayRun, underWay));
    }

    private JobsModel.Job job(JobView view) {
        Page<ExecutionView> executions = desk.executions(view.job(), Optional.empty(), ROWS);
        boolean underWay =
                executions.rows().stream().anyMatch(one -> one.state().isUnderWay());
        return new JobsModel.Job(view, executions.rows(), underWay);
    }
}

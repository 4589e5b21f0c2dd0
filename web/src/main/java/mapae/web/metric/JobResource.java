package mapae.web.metric;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.metric.ExecutionView;
import mapae.metric.JobDesk;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Languages;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The nightly jobs over REST. */
@Path(Api.ROOT + "/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    @Inject
    private JobDesk desk;

    @Inject
    private Once once;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private String language;

    /** All jobs, each with its newest execution. */
    @GET
    @Operation(summary = "All nightly jobs, each with its newest execution")
    public List<JobAnswer> jobs() {
        return desk.jobs().stream().map(job -> JobAnswer.of(job, locale())).toList();
    }

    /** Executions of a job, newest first. */
    @GET
    @Path("/{job}/executions")
    @Operation(summary = "Executions of a job, newest first")
    public Page<ExecutionAnswer> executions(
            @PathParam("job") String job,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<ExecutionView> page =
                desk.executions(job, Optional.ofNullable(after).filter(place -> !place.isBlank()), limit);
        return new Page<>(page.rows().stream().map(this::answer).toList(), page.next());
    }

    /** One execution. */
    @GET
    @Path("/{job}/executions/{id:[0-9]{1,18}}")
    @Operation(summary = "One execution of a job")
    public ExecutionAnswer execution(@PathParam("job") String job, @PathParam("id") long id) {
        return answer(desk.execution(job, id));
    }

    /** Starts a run; answers as soon as it is accepted. */
    @POST
    @Path("/{job}/executions")
    @Operation(
            summary = "Starts a job",
            description = "Planners and administrators. asOf is the day for which to compute, today unless given."
                    + " A job runs once at a time.")
    public Response start(
            @PathParam("job") String job,
            @QueryParam("asOf") String asOf,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        Optional<LocalDate> day =
                Optional.ofNullable(asOf).filter(text -> !text.isBlank()).map(JobResource::day);
        return accepted(idempotencyKey, "job.start", List.of(job, day), () -> desk.start(job, day));
    }

    /** Goes on with an execution that stopped or failed. */
    @POST
    @Path("/{job}/executions/{id:[0-9]{1,18}}/restart")
    @Operation(
            summary = "Goes on with an execution that stopped or failed, where it was; the answer is the new execution")
    public Response restart(
            @PathParam("job") String job,
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        return accepted(idempotencyKey, "job.restart", List.of(job, id), () -> desk.restart(job, id));
    }

    /** Asks an execution to stop. */
    @POST
    @Path("/{job}/executions/{id:[0-9]{1,18}}/stop")
    @Operation(summary = "Asks an execution to stop after the page that it computes")
    public Response stop(
            @PathParam("job") String job,
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        return accepted(idempotencyKey, "job.stop", List.of(job, id), () -> desk.stop(job, id));
    }

    private Response accepted(String key, String operation, Object request, Supplier<ExecutionView> command) {
        ExecutionAnswer answer = once.run(operation, key, request, ExecutionAnswer.class, () -> answer(command.get()));
        return Response.accepted(answer)
                .location(URI.create(Api.ROOT + "/jobs/" + answer.job() + "/executions/" + answer.id()))
                .build();
    }

    private ExecutionAnswer answer(ExecutionView view) {
        return ExecutionAnswer.of(view, locale());
    }

    private Locale locale() {
        return Languages.best(language);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("job.as-of-malformed", text);
        }
    }
}

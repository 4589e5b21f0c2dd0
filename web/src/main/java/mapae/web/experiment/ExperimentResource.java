package mapae.web.experiment;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import mapae.experiment.ExperimentBook;
import mapae.experiment.ExperimentCommand;
import mapae.experiment.ExperimentDecisions;
import mapae.experiment.ExperimentKeeping;
import mapae.experiment.ExperimentQuery;
import mapae.experiment.ExperimentShown;
import mapae.experiment.Experiments;
import mapae.experiment.domain.Experiment;
import mapae.shared.Page;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Experiments over REST. */
@Path(Api.ROOT + "/experiments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExperimentResource {

    private static final String ONE = "/{id:[0-9]{1,18}}";

    @Inject
    private Experiments experiments;

    @Inject
    private ExperimentKeeping keeping;

    @Inject
    private ExperimentDecisions decisions;

    @Inject
    private Once once;

    /** Some of them. */
    @GET
    @Operation(summary = "Experiments, the first to end first")
    public Page<Experiment> list(
            @QueryParam("shown") @DefaultValue("ALL") ExperimentShown shown,
            @QueryParam("organisation") String organisation,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return experiments.list(
                new ExperimentQuery(shown, Optional.ofNullable(organisation), Optional.ofNullable(after), limit));
    }

    /** One. */
    @GET
    @Path(ONE)
    @Operation(summary = "An experiment with results, money and all experiments of its investment")
    public ExperimentBook get(@PathParam("id") long id) {
        return experiments.byId(id);
    }

    /** Proposes one. */
    @POST
    @Operation(
            summary = "Proposes an experiment with its ceiling, end, hypothesis and measures",
            description = "Planners, and project managers for their own organisation.")
    public Experiment propose(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid ExperimentRequests.Proposed proposed) {
        return once.run(
                "experiment.propose",
                idempotencyKey,
                proposed,
                Experiment.class,
                () -> keeping.propose(proposed.investment().orElse(""), proposed.command()));
    }

    /** Changes a proposal. */
    @PUT
    @Path(ONE)
    @Operation(summary = "Changes a proposal that nobody has approved")
    public Experiment change(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid ExperimentRequests.Proposed proposed) {
        return once.run(
                "experiment.change",
                idempotencyKey,
                List.of(id, proposed),
                Experiment.class,
                () -> keeping.change(id, proposed.version().orElse(-1), proposed.command()));
    }

    /** Approves it. */
    @POST
    @Path(ONE + "/approval")
    @Operation(summary = "Approves a proposal of somebody else: its ceiling holds in the books")
    public Experiment approve(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid ExperimentRequests.Seen seen) {
        return once.run(
                "experiment.approve",
                idempotencyKey,
                List.of(id, seen),
                Experiment.class,
                () -> decisions.approve(id, seen.version()));
    }

    /** Measures. */
    @PUT
    @Path(ONE + "/measures")
    @Operation(summary = "Writes down what was measured")
    public Experiment measure(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid ExperimentRequests.Values values) {
        return once.run(
                "experiment.measure",
                idempotencyKey,
                List.of(id, values),
                Experiment.class,
                () -> keeping.measure(
                        id,
                        values.version(),
                        values.values().stream()
                                .map(one -> new ExperimentCommand.Measured(
                                        one.position(), one.value(), one.on(), one.source()))
                                .toList()));
    }

    /** Evaluates. */
    @PUT
    @Path(ONE + "/evaluation")
    @Operation(summary = "Evaluates what came out")
    public Experiment evaluate(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid ExperimentRequests.Evaluated given) {
        return once.run(
                "experiment.evaluate",
                idempotencyKey,
                List.of(id, given),
                Experiment.class,
                () -> keeping.evaluate(
                        id,
                        given.version(),
                        new ExperimentCommand.Evaluate(
                                given.findings(), given.learnt(), given.userEvidence(), given.recommendation())));
    }

    /** Decides. */
    @POST
    @Path(ONE + "/decision")
    @Operation(
            summary = "Decides to stop, iterate or scale",
            description =
                    "A planner who neither proposed nor evaluated it. Only what is evaluated is iterated or scaled.")
    public Experiment decide(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid ExperimentRequests.Decided decided) {
        return once.run(
                "experiment.decide",
                idempotencyKey,
                List.of(id, decided),
                Experiment.class,
                () -> decisions.decide(
                        id,
                        decided.version(),
                        new ExperimentCommand.Decide(decided.verdict(), decided.reason(), decided.rollout())));
    }
}

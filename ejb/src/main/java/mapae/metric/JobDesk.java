package mapae.metric;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.metric.domain.ExecutionState;
import mapae.metric.domain.JobFailure;
import mapae.metric.domain.NightlyJob;
import mapae.metric.model.JobExecutions;
import mapae.metric.model.JobExecutions.Execution;
import mapae.metric.model.JobExecutions.Publication;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Where the nightly jobs are watched and run. Auditors watch; planners and administrators run. */
@Stateless
@Does(Operation.READ_JOBS)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER, Roles.AUDITOR})
// a transaction would go on showing the repository as it was before a job was started
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobDesk {

    private static final int MOST_ROWS = 200;

    @Inject
    private JobExecutions executions;

    @Inject
    private JobLauncher launcher;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** All jobs, each with its newest execution. */
    public List<JobView> jobs() {
        return Stream.of(NightlyJob.values()).map(this::job).toList();
    }

    /**
     * Executions of a job, newest first.
     *
     * @param after {@code next} of the page before
     * @param limit rows a page, 1 to 200
     * @throws Refusal {@code job.unknown}, {@code list.limit}, {@code list.after}
     */
    public Page<ExecutionView> executions(String job, Optional<String> after, int limit) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw Refusal.invalid("list.limit", MOST_ROWS);
        }
        NightlyJob named = named(job);
        try {
            List<Execution> found = executions.page(named, after.map(JobDesk::position), limit + 1);
            Page<Execution> page = Page.of(found, limit, Execution::id);
            return page.with(views(named, page.rows()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * One execution.
     *
     * @throws Refusal {@code job.unknown}, {@code job.execution-unknown}
     */
    public ExecutionView execution(String job, long id) {
        NightlyJob named = named(job);
        try {
            return executions
                    .find(named, id)
                    .map(found -> views(named, List.of(found)).get(0))
                    .orElseThrow(() -> Refusal.notFound("job.execution-unknown", id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Starts a run.
     *
     * @param asOf the day for which to compute; today if empty
     * @throws Refusal {@code job.unknown}, {@code job.as-of-out-of-range}, {@code job.under-way}
     */
    @Does(Operation.RUN_JOBS)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER})
    public ExecutionView start(String job, Optional<LocalDate> asOf) {
        NightlyJob named = named(job);
        asOf.filter(day -> !FiscalYear.isOne(day.getYear())).ifPresent(day -> {
            throw Refusal.invalid("job.as-of-out-of-range", day, FiscalYear.EARLIEST, FiscalYear.LATEST);
        });
        return execution(job, launcher.start(named, asOf, username()));
    }

    /**
     * Asks an execution to stop.
     *
     * @throws Refusal {@code job.unknown}, {@code job.execution-unknown}, {@code job.not-under-way}
     */
    @Does(Operation.RUN_JOBS)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER})
    public ExecutionView stop(String job, long id) {
        launcher.stop(named(job), id, caller.get().username());
        return execution(job, id);
    }

    /**
     * Goes on with an execution that stopped or failed.
     *
     * @return the new execution
     * @throws Refusal {@code job.unknown}, {@code job.execution-unknown}, {@code job.under-way},
     *     {@code job.cannot-restart}
     */
    @Does(Operation.RUN_JOBS)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PLANNER})
    public ExecutionView restart(String job, long id) {
        return execution(job, launcher.restart(named(job), id, username()));
    }

    private Optional<String> username() {
        return Optional.of(caller.get().username());
    }

    private JobView job(NightlyJob job) {
        try {
            Optional<Publication> published = executions.published(job);
            return new JobView(
                    job.code(),
                    job.title(),
                    job.purpose(),
                    views(job, executions.page(job, Optional.empty(), 1)).stream()
                            .findFirst(),
                    published.map(Publication::asOf),
                    published.map(Publication::at));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private List<ExecutionView> views(NightlyJob job, List<Execution> found) {
        boolean anyCanGoOn = found.stream().anyMatch(e -> e.state().canGoOn());
        try {
            boolean idle = anyCanGoOn && executions.underWay(job).isEmpty();
            return found.stream().map(execution -> view(execution, idle)).toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private ExecutionView view(Execution e, boolean idle) {
        // the repository keeps the machine's time, which the injected clock need not follow
        Duration duration = e.state().isUnderWay()
                ? e.opened()
                        .map(opened -> Duration.between(opened, clock.instant()))
                        .orElse(Duration.ZERO)
                : Duration.between(e.started().orElse(e.created()), e.ended().orElse(e.created()));
        return new ExecutionView(
                e.id(),
                e.run(),
                e.job(),
                e.state(),
                e.asOf(),
                e.startedBy(),
                e.subjects(),
                e.done(),
                e.written(),
                e.incomplete(),
                e.created(),
                e.started(),
                e.ended(),
                duration.isNegative() ? Duration.ZERO : duration,
                e.state() == ExecutionState.FAILED ? Optional.of(JobFailure.of(e.failure())) : Optional.empty(),
                e.published() && e.state() == ExecutionState.COMPLETED,
                e.state() == ExecutionState.STARTING || e.state() == ExecutionState.STARTED,
                idle && e.newest() && e.state().canGoOn());
    }

    private static NightlyJob named(String job) {
        return NightlyJob.named(job).orElseThrow(() -> Refusal.notFound("job.unknown", job));
    }

    private static long position(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("list.after");
        }
    }
}

package mapae.metric;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import mapae.metric.domain.ExecutionState;
import mapae.metric.domain.NightlyJob;
import mapae.metric.model.JobExecutions;
import mapae.metric.model.JobExecutions.Execution;
import mapae.metric.model.RunStore;
import mapae.shared.Refusal;

/**
 * Starts, stops and restarts the nightly jobs, one call at a time, so that a job never runs twice at once. For the
 * schedule, for recovery and for the {@link JobDesk}, which asks who the caller is.
 *
 * <p>Assumes one server: an execution that the repository calls under way when the server starts was cut off by the end
 * of the one before.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobLauncher {

    private static final Logger LOG = System.getLogger(JobLauncher.class.getName());
    private static final String AS_OF = "asOf";
    private static final String STARTED_BY = "startedBy";
    private static final String RESTART_MODE = "jberet.restart.mode";

    @Inject
    private JobExecutions executions;

    @Inject
    private RunStore runs;

    @Inject
    private JobOrders orders;

    @Inject
    private Clock clock;

    /**
     * Starts a new run of a job.
     *
     * @param asOf the day for which to compute; today if empty
     * @param startedBy username of whoever asks; empty for the schedule
     * @return identifies the execution
     * @throws Refusal {@code job.under-way}
     */
    public long start(NightlyJob job, Optional<LocalDate> asOf, Optional<String> startedBy) {
        refuseIfUnderWay(job);
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        orders.record(JobAudited.started(job, day));
        Properties parameters = new Properties();
        parameters.setProperty(AS_OF, day.toString());
        startedBy.ifPresent(username -> parameters.setProperty(STARTED_BY, username));
        return BatchRuntime.getJobOperator().start(job.code(), parameters);
    }

    /**
     * Goes on with an execution that stopped or failed, where it was.
     *
     * @return identifies the new execution
     * @throws Refusal {@code job.execution-unknown}, {@code job.under-way} or {@code job.cannot-restart}
     */
    public long restart(NightlyJob job, long id, Optional<String> startedBy) {
        refuseIfUnderWay(job);
        Execution execution = find(job, id);
        if (!execution.state().canGoOn() || !execution.newest()) {
            throw Refusal.conflict("job.cannot-restart", id);
        }
        return goOn(job, execution, startedBy);
    }

    /**
     * Asks an execution to stop; it ends its present page first.
     *
     * @throws Refusal {@code job.execution-unknown} or {@code job.not-under-way}
     */
    public void stop(NightlyJob job, long id, String username) {
        Execution execution = find(job, id);
        if (!execution.state().isUnderWay()) {
            throw Refusal.conflict("job.not-under-way", id);
        }
        orders.record(JobAudited.ordered("metric.stop", job, id));
        try {
            runs.requestStop(execution.run(), username, clock.instant());
            BatchRuntime.getJobOperator().stop(id);
        } catch (JobExecutionNotRunningException ended) {
            throw Refusal.conflict("job.not-under-way", id);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Goes on with whatever the end of the server before this one cut off. To be called once, when the server starts. */
    public void recover() {
        for (NightlyJob job : NightlyJob.values()) {
            try {
                cutOff(job).ifPresent(execution -> {
                    LOG.log(Level.INFO, "Going on with execution {0} of {1}", execution.id(), job.code());
                    goOn(job, execution, Optional.empty());
                });
            } catch (SQLException | BatchRuntimeException e) {
                LOG.log(Level.ERROR, "Could not go on with " + job.code(), e);
            }
        }
    }

    private Optional<Execution> cutOff(NightlyJob job) throws SQLException {
        Optional<Execution> crashed = executions.underWay(job).stream().findFirst();
        // a server that ends in order stops its jobs itself; nobody asked for that stop
        return crashed.isPresent()
                ? crashed
                : executions.page(job, Optional.empty(), 1).stream()
                        .filter(e -> e.state() == ExecutionState.STOPPED && e.newest() && !e.stopRequested())
                        .findFirst();
    }

    private long goOn(NightlyJob job, Execution execution, Optional<String> startedBy) {
        orders.record(JobAudited.ordered("metric.restart", job, execution.id()));
        try {
            runs.forgetStop(execution.run());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        Properties parameters = new Properties();
        parameters.setProperty(RESTART_MODE, "force");
        startedBy.ifPresent(username -> parameters.setProperty(STARTED_BY, username));
        return BatchRuntime.getJobOperator().restart(execution.id(), parameters);
    }

    private void refuseIfUnderWay(NightlyJob job) {
        try {
            if (!executions.underWay(job).isEmpty()) {
                throw Refusal.conflict("job.under-way", job.code());
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Execution find(NightlyJob job, long id) {
        try {
            return executions.find(job, id).orElseThrow(() -> Refusal.notFound("job.execution-unknown", id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}

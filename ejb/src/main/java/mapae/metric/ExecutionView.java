package mapae.metric;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mapae.metric.domain.ExecutionState;
import mapae.metric.domain.JobFailure;

/**
 * One execution of a nightly job. A restarted execution is a new one of the same run.
 *
 * @param id identifies the execution
 * @param run identifies the run that it computes; the same for an execution and its restarts
 * @param job name of the job
 * @param state how far it is
 * @param asOf the day for which it computes, once it has begun
 * @param startedBy username of whoever started it; empty for the schedule
 * @param total investments to compute, of the whole run
 * @param done investments computed so far, of the whole run
 * @param written result rows stored so far, of the whole run
 * @param skipped investments so far of which nothing could be computed, of the whole run
 * @param createdAt when it was asked for
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param duration how long it took; while it is under way, how long its run has taken until now
 * @param failure why it failed, if it did
 * @param published whether readers see the results of its run
 * @param canStop whether it can be stopped
 * @param canRestart whether it can be restarted: it stopped or failed and is the newest of its run, and no other
 *     execution of the job is under way
 */
public record ExecutionView(
        long id,
        long run,
        String job,
        ExecutionState state,
        Optional<LocalDate> asOf,
        Optional<String> startedBy,
        Optional<Long> total,
        long done,
        long written,
        long skipped,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Duration duration,
        Optional<JobFailure> failure,
        boolean published,
        boolean canStop,
        boolean canRestart) {}

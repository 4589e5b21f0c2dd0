package mapae.web.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import mapae.metric.ExecutionView;
import mapae.metric.domain.ExecutionState;
import mapae.metric.domain.JobFailure;

/**
 * An execution of a nightly job as the REST interface tells it.
 *
 * @param id identifies the execution
 * @param state how far it is
 * @param job name of the job
 * @param run identifies the run that it computes; the same for an execution and its restarts
 * @param asOf the day for which it computes, once it has begun
 * @param startedBy username of whoever started it; null for the schedule
 * @param total investments to compute, once it has begun
 * @param done investments computed so far, of the whole run
 * @param written result rows stored so far, of the whole run
 * @param skipped investments so far of which nothing could be computed
 * @param createdAt when it was asked for
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param durationMillis how long it took, or has taken until now
 * @param errorCode why it failed, as a stable code
 * @param error why it failed, in the reader's language
 * @param published whether readers see its results
 * @param canStop whether it can be stopped
 * @param canRestart whether it can be restarted
 */
public record ExecutionAnswer(
        long id,
        ExecutionState state,
        String job,
        long run,
        Optional<LocalDate> asOf,
        Optional<String> startedBy,
        Optional<Long> total,
        long done,
        long written,
        long skipped,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        long durationMillis,
        Optional<String> errorCode,
        Optional<String> error,
        boolean published,
        boolean canStop,
        boolean canRestart) {

    static ExecutionAnswer of(ExecutionView view, Locale locale) {
        return new ExecutionAnswer(
                view.id(),
                view.state(),
                view.job(),
                view.run(),
                view.asOf(),
                view.startedBy(),
                view.total(),
                view.done(),
                view.written(),
                view.skipped(),
                view.createdAt(),
                view.startedAt(),
                view.endedAt(),
                view.duration().toMillis(),
                view.failure().map(JobFailure::code),
                view.failure().map(failure -> failure.text().in(locale)),
                view.published(),
                view.canStop(),
                view.canRestart());
    }
}

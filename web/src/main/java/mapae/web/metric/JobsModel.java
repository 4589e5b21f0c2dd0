package mapae.web.metric;

import java.util.List;
import mapae.metric.ExecutionView;
import mapae.metric.JobView;
import mapae.metric.domain.ExecutionState;
import mapae.web.page.Form;

/**
 * The nightly jobs.
 *
 * @param form carries the key of the next command, and what was refused
 * @param jobs the jobs
 * @param mayRun whether the caller may start, stop and restart
 * @param underWay whether any job is under way
 */
public record JobsModel(Form form, List<Job> jobs, boolean mayRun, boolean underWay) {

    /**
     * A job with its latest executions.
     *
     * @param view the job
     * @param executions its latest executions, newest first
     * @param underWay whether one of them is under way
     */
    public record Job(JobView view, List<ExecutionView> executions, boolean underWay) {}

    /** The tone of a state's badge. */
    public static String tone(ExecutionState state) {
        return switch (state) {
            case STARTING, STARTED, STOPPING -> "primary";
            case COMPLETED -> "success";
            case FAILED -> "danger";
            case STOPPED -> "warning";
            case ABANDONED -> "gray";
        };
    }
}

package mapae.metric.domain;

/** How far an execution of a job is. */
public enum ExecutionState {
    /** Accepted, not yet begun. */
    STARTING,
    /** Computing. */
    STARTED,
    /** Asked to stop, ending its present page. */
    STOPPING,
    /** Stopped; can be restarted where it was. */
    STOPPED,
    /** Ended by an error or with the server; can be restarted where it was. */
    FAILED,
    /** Done, results published. */
    COMPLETED,
    /** Given up for good. */
    ABANDONED;

    /** Whether it has not ended. */
    public boolean isUnderWay() {
        return this == STARTING || this == STARTED || this == STOPPING;
    }

    /** Whether it ended before its work was done and may go on. */
    public boolean canGoOn() {
        return this == STOPPED || this == FAILED;
    }
}

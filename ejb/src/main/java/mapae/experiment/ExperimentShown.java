package mapae.experiment;

/** Which experiments are listed. */
public enum ExperimentShown {
    /** All. */
    ALL,
    /** Proposed, and waiting for approval. */
    PROPOSED,
    /** Approved, their last day not passed. */
    RUNNING,
    /** Of these, the ones that end within 30 days. */
    ENDING,
    /** Ended or evaluated, and waiting for a decision. */
    WAITING,
    /** Decided. */
    DECIDED
}

package mapae.experiment.domain;

/** Where an experiment stands. */
public enum ExperimentState {
    /** Proposed, and not approved yet. */
    PROPOSED,
    /** Approved; its last day has not passed. */
    RUNNING,
    /** Its last day has passed; nothing is decided yet. */
    ENDED,
    /** Decided. */
    DECIDED
}

package mapae.experiment.domain;

/** What becomes of an experiment. */
public enum ExperimentVerdict {
    /** It is given up. */
    STOP,
    /** It is tried again, in another way, under another ceiling. */
    ITERATE,
    /** It is rolled out. */
    SCALE
}

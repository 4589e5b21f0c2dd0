package mapae.businesscase.domain;

/** Who may use a data asset. */
public enum Openness {
    /** Everybody. */
    OPEN,
    /** Other parts of government. */
    SHARED,
    /** Its owner alone. */
    CLOSED
}

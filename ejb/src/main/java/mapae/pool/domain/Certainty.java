package mapae.pool.domain;

/** How sure a datum is. */
public enum Certainty {
    /** It stands in law or in a contract. */
    LAW,
    /** A source about that says so. */
    SECONDARY,
    /** Known in the field, to be verified. */
    FIELD
}

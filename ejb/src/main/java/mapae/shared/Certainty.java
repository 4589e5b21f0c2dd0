package mapae.shared;

/** How sure we are of a rule. */
public enum Certainty {
    /** Read in a statute's text. */
    LAW,
    /** Read in a source about it. */
    SECONDARY,
    /** Known in the field, to be verified. */
    FIELD
}

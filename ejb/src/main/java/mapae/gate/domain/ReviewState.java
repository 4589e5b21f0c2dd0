package mapae.gate.domain;

/** Where a review stands. */
public enum ReviewState {
    /** Evidence and answers are gathered. */
    PREPARING,
    /** It waits for a decision. */
    SUBMITTED,
    /** It was decided on. */
    DECIDED
}

package mapae.ledger.domain;

/** What became of a request. */
public enum RequestState {
    /** Waits for a decision. */
    PROPOSED,
    /** Granted. */
    APPROVED,
    /** Sent back. */
    RETURNED
}

package mapae.ledger.domain;

/** What became of a request. */
public enum RequestState {
    /** Waits for a decision. */
    PROPOSED,
    /** Granted. */
    APPROVED,
    /** Sent back. */
    RETURNED,
    /** Taken back by whoever asked, before anybody decided. */
    WITHDRAWN,
    /** Granted, and taken back before it was carried out. */
    REVOKED
}

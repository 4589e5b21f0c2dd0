package mapae.allowance.domain;

/** Where a request stands. */
public enum AllowanceState {
    /** Waits for a decision; its money is kept. */
    REQUESTED,
    /** May be drawn. */
    GRANTED,
    /** Was not granted; its money is free again. */
    REFUSED,
    /** Was taken back by whoever asked. */
    WITHDRAWN,
    /** Is over: drawn, expired or failed. */
    ENDED;

    /** Whether money is kept for it, or may be. */
    public boolean isOpen() {
        return this == REQUESTED || this == GRANTED;
    }
}

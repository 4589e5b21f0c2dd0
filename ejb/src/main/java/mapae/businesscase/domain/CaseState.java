package mapae.businesscase.domain;

/** Where a version of a business case stands. */
public enum CaseState {
    /** It is being written. */
    DRAFT,
    /** It waits for a decision and stays as it is. */
    SUBMITTED,
    /** It was sent back, with a reason. */
    RETURNED,
    /** It was accepted. */
    ACCEPTED,
    /** Its writers took it back. */
    WITHDRAWN;

    /** Whether it is written or waited for: an investment has at most one such version. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }
}

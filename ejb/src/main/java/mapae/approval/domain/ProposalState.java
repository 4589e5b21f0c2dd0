package mapae.approval.domain;

/** What became of a proposal. */
public enum ProposalState {
    /** Waits for a decision. */
    PROPOSED,
    /** Granted. */
    APPROVED,
    /** Sent back, with a reason. */
    RETURNED
}

package mapae.gate.domain;

/** Who decides at a gate. */
public enum Approver {
    /** One planner who took no part in preparing it. */
    FOUR_EYES,
    /** A committee with a quorum. */
    COMMITTEE
}

package mapae.gate.domain;

/** Where the claim of an exemption stands. */
public enum ExemptionState {
    /** It waits for an answer. */
    CLAIMED,
    /** The investment is spared the prior consultation. */
    CONFIRMED,
    /** The consultation is due as ever. */
    REFUSED
}

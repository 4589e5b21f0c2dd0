package mapae.gate.domain;

/** Where a condition stands. Whether it is overdue follows from its day. */
public enum ConditionState {
    /** To be fulfilled. */
    OPEN,
    /** Its owner says that it is fulfilled. */
    REPORTED,
    /** Somebody else has accepted that. */
    FULFILLED,
    /** It is not asked for any more. */
    WAIVED;

    /** Whether nothing is to be done any more. */
    public boolean isOver() {
        return this == FULFILLED || this == WAIVED;
    }
}

package mapae.gate.domain;

/** What is decided at a gate. */
public enum Outcome {
    /** It passes. */
    GO,
    /** It passes, under conditions. */
    CONDITIONAL_GO,
    /** It waits. */
    HOLD,
    /** It goes back to those who prepared it. */
    RETURN;

    /** Whether the gate is passed. */
    public boolean passes() {
        return this == GO || this == CONDITIONAL_GO;
    }
}

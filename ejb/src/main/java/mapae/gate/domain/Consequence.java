package mapae.gate.domain;

/** What follows if a condition is overdue. */
public enum Consequence {
    /** It is told to those whom it concerns. */
    NONE,
    /** No more money is allotted to the investment until it is fulfilled. */
    FREEZE_ALLOTMENT
}

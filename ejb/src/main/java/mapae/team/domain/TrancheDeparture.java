package mapae.team.domain;

/** In what a decision departs from the plan, each of which asks for a reason. */
public enum TrancheDeparture {
    /** Before the day for which it was planned. */
    EARLY,
    /** After it. */
    LATE,
    /** Not all of it. */
    PARTIAL,
    /** Nothing of it. */
    WITHHELD,
    /** Though an outcome was not reached, or nobody measured it. */
    OUTCOME_OPEN
}

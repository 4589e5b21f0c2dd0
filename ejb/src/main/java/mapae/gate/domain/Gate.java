package mapae.gate.domain;

/** The gates, in the order in which an investment passes them. */
public enum Gate {
    /** Whether it serves a strategy. */
    STRATEGY_FIT,
    /** Whether other organisations were consulted beforehand. */
    PRIOR_CONSULTATION,
    /** Whether it is worth its cost. */
    FEASIBILITY,
    /** Whether it may be put out to tender. */
    PROCUREMENT,
    /** Whether an auditor found it well built. */
    SYSTEM_AUDIT,
    /** Whether people may use it. */
    GO_LIVE,
    /** Whether it brought what was promised. */
    POST_IMPLEMENTATION,
    /** Whether it may end. */
    CLOSE
}

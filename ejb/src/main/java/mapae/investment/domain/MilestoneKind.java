package mapae.investment.domain;

/** What a milestone marks. */
public enum MilestoneKind {
    /** The contract is signed. */
    CONTRACT,
    /** The design is accepted. */
    DESIGN,
    /** A part is delivered. */
    DELIVERY,
    /** People use it. */
    GO_LIVE,
    /** The weeks of stabilisation are over. */
    STABLE,
    /** The books are closed. */
    CLOSE
}

package mapae.investment.domain;

/** What is invested in. */
public enum InvestmentKind {
    /** An undertaking with a beginning and an end. */
    PROJECT,
    /** A service that is run and improved. */
    SERVICE,
    /** A base that several services stand on. */
    PLATFORM,
    /** A trial whose result decides what follows. */
    EXPERIMENT
}

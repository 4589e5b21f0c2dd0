package mapae.pool.domain;

/** What a unit is priced at. */
public enum RateKind {
    /** What the pool reckons for a unit. */
    COST,
    /** For what a unit is had on the market. */
    MARKET
}

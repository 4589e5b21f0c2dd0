package mapae.strategy.domain;

/** Whose a strategy is. */
public enum StrategyLevel {
    /** The nation's: it belongs to no single organisation. */
    NATIONAL,
    /** That of a ministry or another organisation. */
    MINISTRY
}

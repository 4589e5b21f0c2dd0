package mapae.config.demo;

/** What the figures should expose. Where each is to be found stands in docs/demonstration.md. */
enum Scandal {
    /** Rated green every month while a won of work costs 1.67 won (cost index 0.6). */
    ALWAYS_GREEN,
    /** Ninety percent done for fourteen months. */
    STUCK_AT_NINETY,
    /** Each year's money is spent in December. */
    YEAR_END_RUSH,
    /** Six changes of leader in two years. */
    REVOLVING_LEAD,
    /** One undertaking bought in five parts, each just under the 500 million won from which a build is audited. */
    SPLIT_ORDERS,
    /** Most of the money spent, one part in twenty done. */
    COST_WITHOUT_PROGRESS,
    /** The finish is three months away, every quarter anew. */
    EVER_POSTPONED,
    /** Reported progress falls back by a third after a check. */
    PROGRESS_WITHDRAWN
}

package mapae.metric.domain;

/** In what a quantity is measured. */
public enum MetricUnit {
    /** Whole units of the investment's currency. */
    MONEY,
    /** A plain ratio; 1 is as planned. */
    RATIO,
    /** Percent. */
    PERCENT,
    /** Days. */
    DAYS,
    /** Months. */
    MONTHS,
    /** A count of things or people. */
    COUNT,
    /** A calendar day. */
    DATE,
    /** One of the five ratings, by name. */
    RATING,
    /** A code of data, for example of a rule. */
    CODE
}

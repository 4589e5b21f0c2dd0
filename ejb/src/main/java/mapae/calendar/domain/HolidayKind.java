package mapae.calendar.domain;

/** Why a day is a holiday. */
public enum HolidayKind {
    /** Named by the regulation itself. */
    STATUTORY,
    /** In place of one that fell on a weekend or on another holiday. */
    SUBSTITUTE,
    /** Named by the government for that one time. */
    TEMPORARY,
    /** Polling day of an election at the end of a term. */
    ELECTION
}

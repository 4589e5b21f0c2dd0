package mapae.fund.domain;

/** Where an award stands. */
public enum AwardState {
    /** It is decided. */
    AWARDED,
    /** It is agreed. */
    AGREED,
    /** It came to its end: granted is released less returned. */
    CLOSED,
    /** It was withdrawn by decision. */
    WITHDRAWN,
    /** It was given up by whoever got it. */
    WAIVED
}

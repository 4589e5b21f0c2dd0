package mapae.fund.domain;

/** Where a call stands. */
public enum CallState {
    /** It is announced and not yet applied for. */
    ANNOUNCED,
    /** Applications are taken. */
    OPEN,
    /** Applications are assessed and awarded. */
    ASSESSED,
    /** Nothing more is awarded. */
    ENDED
}

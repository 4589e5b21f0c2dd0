package mapae.gate.domain;

/** An answer to an item of a checklist. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not, with a reason. */
    NO,
    /** It does not concern this investment, with a reason. */
    NOT_APPLICABLE
}

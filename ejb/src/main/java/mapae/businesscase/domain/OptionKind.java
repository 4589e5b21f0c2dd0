package mapae.businesscase.domain;

/** How much an option does. */
public enum OptionKind {
    /** Everything stays as it is: what the others are measured against. */
    DO_NOTHING,
    /** No more than must be done. */
    MINIMUM,
    /** What the case was begun for. */
    PREFERRED,
    /** More than that. */
    MORE
}

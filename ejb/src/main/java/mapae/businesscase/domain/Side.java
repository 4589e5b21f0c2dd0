package mapae.businesscase.domain;

/** Whether money is given or gained. */
public enum Side {
    /** What an option takes. */
    COST,
    /** What it brings. */
    BENEFIT
}

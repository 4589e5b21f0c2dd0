package mapae.allowance.domain;

/** What happened to the money of an allowance. */
public enum EntryKind {
    /** A part was drawn. */
    DRAW,
    /** A part that was drawn went back to its source, since a condition was not kept. */
    CLAWBACK,
    /** A part that was not drawn is free again at its source. */
    RELEASE
}

package mapae.audit.domain;

/** What can be wrong with an entry. */
public enum Fault {
    /** It is not there, though a later one or an anchor shows that it was. */
    MISSING,
    /** It stands where another should: twice, or out of order. */
    OUT_OF_ORDER,
    /** It is not what its hash says, or does not follow on the one before. */
    CHANGED,
    /** Its content is not the one that it was bound to. */
    CONTENT_CHANGED,
    /** Its content is gone, and no later entry tells of a redaction. */
    CONTENT_GONE,
    /** The anchors outside of the database know another entry under its number. */
    ANCHORED_OTHERWISE,
    /** The anchors themselves are out of order: the trail was cut back and written on, or their file was touched. */
    ANCHORS_OUT_OF_ORDER
}

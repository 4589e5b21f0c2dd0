package mapae.interchange.domain;

/** How far an import is. */
public enum ImportState {
    /** Received; another import runs first. */
    WAITING,
    /** Every row is read and checked; nothing is stored yet. */
    CHECKING,
    /** Good rows are being stored, in one transaction. */
    STORING,
    /** Stored. */
    DONE,
    /** Nothing was stored, because of the file. */
    REFUSED,
    /** Nothing was stored, because the system stopped or failed meanwhile; the file can be sent again. */
    INTERRUPTED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == DONE || this == REFUSED || this == INTERRUPTED;
    }
}

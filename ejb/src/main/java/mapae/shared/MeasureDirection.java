package mapae.shared;

/** Which way is better. */
public enum MeasureDirection {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN
}

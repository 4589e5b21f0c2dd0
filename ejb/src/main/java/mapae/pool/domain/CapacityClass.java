package mapae.pool.domain;

/** How much an institution can do by itself: the less, the more a formula may weigh its need. */
public enum CapacityClass {
    /** Runs facilities of its own. */
    LARGE,
    /** Runs some. */
    MEDIUM,
    /** Runs none. */
    SMALL
}

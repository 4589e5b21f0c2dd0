package mapae.team.domain;

/** Where a tranche stands. */
public enum TrancheState {
    /** Nothing was decided. */
    PLANNED,
    /** Some of it was released. */
    PARTLY_RELEASED,
    /** All of it was released. */
    RELEASED,
    /** It was decided to release nothing more for now. */
    WITHHELD
}

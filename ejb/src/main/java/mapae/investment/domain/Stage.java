package mapae.investment.domain;

import java.util.Set;

/** Where an investment stands in its life. */
public enum Stage {
    /** Asked for. */
    PROPOSED,
    /** Decided, not begun. */
    APPROVED,
    /** Being made. */
    DELIVERY,
    /** In use. */
    OPERATION,
    /** Ended before its aim. */
    STOPPED,
    /** Ended. */
    CLOSED;

    /** The stages that may follow this one. */
    public Set<Stage> next() {
        return switch (this) {
            case PROPOSED -> Set.of(APPROVED, STOPPED);
            case APPROVED -> Set.of(DELIVERY, STOPPED);
            case DELIVERY -> Set.of(OPERATION, STOPPED, CLOSED);
            case OPERATION -> Set.of(DELIVERY, CLOSED, STOPPED);
            case STOPPED, CLOSED -> Set.of();
        };
    }

    /** Whether going on to it, or ending there, is for planners to decide: money is granted or taken back with it. */
    public boolean isForPlanners() {
        return this == APPROVED || this == STOPPED;
    }

    /** Whether that stage comes later in a life that reaches its end. */
    public boolean isBefore(Stage other) {
        return this != STOPPED && other != STOPPED && compareTo(other) < 0;
    }

    /** Whether nothing may follow. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /** Whether a change to that stage is a step of the life cycle. */
    public boolean mayBecome(Stage other) {
        return next().contains(other);
    }
}

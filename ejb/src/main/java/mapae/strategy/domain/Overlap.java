package mapae.strategy.domain;

import java.util.Optional;

/**
 * Two strategies that lie over one another, or one that hangs in the air.
 *
 * @param reason why it is listed
 * @param first the one
 * @param second the other; for {@link Reason#PARENT_ENDED} the one that has ended
 * @param investments how many investments serve objectives of both
 */
public record Overlap(Reason reason, Strategy first, Optional<Strategy> second, int investments) {

    /** Why strategies are listed. */
    public enum Reason {
        /** A strategy carries out one that has ended. */
        PARENT_ENDED,
        /** An organisation has two at one level, and neither carries out the other. */
        SAME_ORGANISATION,
        /** The same investments serve objectives of both, and neither carries out the other. */
        SAME_INVESTMENTS
    }
}

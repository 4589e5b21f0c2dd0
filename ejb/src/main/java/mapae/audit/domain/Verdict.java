package mapae.audit.domain;

import java.util.Optional;

/**
 * What a check of the trail came to.
 *
 * @param entries how many entries were read
 * @param anchors how many anchors were held against them
 * @param head the last entry that was found good
 * @param anchored number of the last entry that an anchor vouches for; 0 if none does
 * @param broken the first broken entry, if any is
 */
public record Verdict(long entries, long anchors, Link head, long anchored, Optional<Break> broken) {

    /**
     * A broken place.
     *
     * @param number number of the entry
     * @param fault what is wrong with it
     */
    public record Break(long number, Fault fault) {}

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return broken.isEmpty();
    }

    /**
     * How many good entries came after the last anchor: those of a moment, or of a crash between a commit and its anchor.
     * Nothing outside of the database vouches for them yet.
     */
    public long notYetAnchored() {
        return Math.max(0, head.number() - anchored);
    }
}

package mapae.tiering;

import java.time.Instant;
import mapae.tiering.domain.TierRules;

/**
 * A set of rules as shown.
 *
 * @param rules the rules
 * @param standing whether they hold today, are over, or are to come
 * @param enteredBy sign-in name of who entered them
 * @param enteredAt when
 * @param version for the next change
 */
public record RuleSetView(TierRules rules, Standing standing, String enteredBy, Instant enteredAt, int version) {

    /** Where a set stands today. */
    public enum Standing {
        /** It has not begun. */
        TO_COME,
        /** It holds. */
        IN_FORCE,
        /** Another one holds in its place. */
        OVER
    }
}

package mapae.gate;

import java.util.Optional;
import mapae.shared.Refusal;

/**
 * Which conditions are wanted.
 *
 * @param shown which ones
 * @param after where the page before ended
 * @param limit rows a page, 1 to 200
 */
public record ConditionQuery(Shown shown, Optional<String> after, int limit) {

    private static final int MOST = 200;

    /** Which ones. */
    public enum Shown {
        /** All that are not over. */
        OPEN,
        /** Those whose day has passed. */
        OVERDUE,
        /** Those of the caller that are not over. */
        MINE,
        /** All of them. */
        ALL
    }

    public ConditionQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
    }
}

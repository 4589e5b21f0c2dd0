package mapae.pool;

import java.util.Optional;
import mapae.pool.domain.PoolKind;
import mapae.shared.Refusal;

/**
 * Which pools to list.
 *
 * @param kind what they hold, if that is named
 * @param after where to read on, as the page before said
 * @param limit rows a page, 1 to 200
 */
public record PoolQuery(Optional<PoolKind> kind, Optional<String> after, int limit) {

    private static final int MOST = 200;

    public PoolQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        after = after.filter(place -> !place.isBlank());
    }
}

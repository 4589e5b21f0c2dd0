package mapae.team;

import java.util.Optional;
import mapae.shared.Refusal;

/**
 * Which teams to list.
 *
 * @param organisation code of the organisation that they belong to, if one is named
 * @param after where to read on, as the page before said
 * @param limit rows a page, 1 to 200
 */
public record TeamQuery(Optional<String> organisation, Optional<String> after, int limit) {

    private static final int MOST = 200;

    public TeamQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        organisation = organisation.filter(code -> !code.isBlank());
        after = after.filter(place -> !place.isBlank());
    }
}

package mapae.fund;

import java.util.Optional;
import mapae.shared.Refusal;

/**
 * Which funds to list.
 *
 * @param organisation code of the organisation that holds them, if one is named
 * @param after where to read on, as the page before said
 * @param limit rows a page, 1 to 200
 */
public record FundQuery(Optional<String> organisation, Optional<String> after, int limit) {

    /** Most rows a page. */
    static final int MOST = 200;

    public FundQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        organisation = organisation.filter(code -> !code.isBlank());
        after = after.filter(place -> !place.isBlank());
    }
}

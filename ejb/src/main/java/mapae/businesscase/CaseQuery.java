package mapae.businesscase;

import java.util.Optional;
import mapae.businesscase.domain.CaseState;
import mapae.shared.Refusal;

/**
 * Which versions of cases are asked for; the latest first.
 *
 * @param state only those
 * @param organisation code; only those of its investments
 * @param after where to read on, as the page before said
 * @param limit at most so many, 1 to {@value #MOST}
 */
public record CaseQuery(Optional<CaseState> state, Optional<String> organisation, Optional<String> after, int limit) {

    /** Most rows that a page may have. */
    public static final int MOST = 200;

    private static final int KEY_DIGITS = 18;

    public CaseQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        organisation = organisation.map(String::strip).filter(code -> !code.isEmpty());
        after = after.filter(place -> !place.isBlank());
        if (after.filter(place -> !place.matches("\\d{1," + KEY_DIGITS + "}")).isPresent()) {
            throw Refusal.invalid("list.after");
        }
    }

    Optional<Long> before() {
        return after.map(Long::valueOf);
    }
}

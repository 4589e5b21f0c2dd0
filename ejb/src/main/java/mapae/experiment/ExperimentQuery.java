package mapae.experiment;

import java.util.Optional;
import mapae.shared.Refusal;

/**
 * Which experiments to list.
 *
 * @param shown which ones
 * @param organisation code of the organisation that answers for them, if one is named
 * @param after where to read on, as the page before said
 * @param limit rows a page, 1 to 200
 */
public record ExperimentQuery(ExperimentShown shown, Optional<String> organisation, Optional<String> after, int limit) {

    private static final int MOST = 200;

    public ExperimentQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        organisation = organisation.filter(code -> !code.isBlank());
        after = after.filter(place -> !place.isBlank());
    }

    /** Key of the last one of the page before; 0 to begin. */
    long key() {
        try {
            return after.map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("list.after");
        }
    }
}

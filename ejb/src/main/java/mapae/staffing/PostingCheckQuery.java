package mapae.staffing;

import java.util.Optional;
import mapae.shared.Refusal;

/**
 * Which postings to check.
 *
 * @param organisation code of an organisation: its posts and those of all below it; empty for all that the caller may see
 * @param onlyShort only postings that end before the milestone that they carry
 * @param after where the previous page ended; an opaque text from {@code Page.next}
 * @param limit rows a page, 1 to 200
 */
public record PostingCheckQuery(Optional<String> organisation, boolean onlyShort, Optional<String> after, int limit) {

    /** Most rows that a page may have. */
    public static final int MOST = 200;

    public PostingCheckQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        organisation = organisation.map(String::strip).filter(code -> !code.isEmpty());
        after = after.filter(place -> !place.isBlank());
    }
}

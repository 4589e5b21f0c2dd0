package mapae.gate;

import java.util.Optional;
import mapae.gate.domain.Gate;
import mapae.shared.Refusal;

/**
 * Which waiting reviews are wanted.
 *
 * @param gate at that gate, if one is named
 * @param organisation code of the organisation, if one is named
 * @param after where the page before ended
 * @param limit rows a page, 1 to 200
 */
public record GateQueue(Optional<Gate> gate, Optional<String> organisation, Optional<String> after, int limit) {

    private static final int MOST = 200;

    public GateQueue {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        organisation = organisation.filter(code -> !code.isBlank());
    }

    /** Key after which a page begins; 0 for the first page. */
    static long key(Optional<String> after) {
        return after.filter(text -> !text.isBlank())
                .map(text -> {
                    if (!text.matches("\\d{1,18}")) {
                        throw Refusal.invalid("list.after");
                    }
                    return Long.parseLong(text);
                })
                .orElse(0L);
    }
}

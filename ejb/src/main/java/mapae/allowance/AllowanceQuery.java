package mapae.allowance;

import java.util.Optional;
import mapae.allowance.domain.AllowanceState;
import mapae.shared.Refusal;

/**
 * Which allowances to list, the newest first.
 *
 * @param state only those that stand there
 * @param organisation only those of the organisation of that code
 * @param before only those with a smaller key; empty for the first page
 * @param limit at most so many, 1 to 200
 */
public record AllowanceQuery(
        Optional<AllowanceState> state, Optional<String> organisation, Optional<Long> before, int limit) {

    private static final int MOST = 200;

    public AllowanceQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        organisation = organisation.filter(code -> !code.isBlank());
    }
}

package mapae.businesscase.domain;

import java.util.List;
import java.util.Optional;

/**
 * What may go wrong.
 *
 * @param title what
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 * @param response what is done about it
 * @param owner name or post of who answers for it
 */
public record CaseRisk(String title, int likelihood, int impact, Optional<String> response, Optional<String> owner)
        implements CaseRow {

    /** The highest likelihood and impact. */
    public static final int MOST = 5;

    static CaseRisk of(Values cells) {
        return new CaseRisk(
                cells.given("title"),
                cells.count("likelihood").orElseThrow(),
                cells.count("impact").orElseThrow(),
                cells.text("response"),
                cells.text("owner"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(title, likelihood, impact, response, owner);
    }
}

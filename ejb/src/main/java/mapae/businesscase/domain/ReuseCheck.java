package mapae.businesscase.domain;

import java.util.List;
import java.util.Optional;

/**
 * An existing service or shared platform that was looked at before anything new is built.
 *
 * @param title what
 * @param foundWhere where it was found
 * @param reusable whether it serves the purpose
 * @param reason why, or why not
 */
public record ReuseCheck(String title, Optional<String> foundWhere, Reusable reusable, Optional<String> reason)
        implements CaseRow {

    static ReuseCheck of(Values cells) {
        return new ReuseCheck(
                cells.given("title"),
                cells.text("foundWhere"),
                cells.choice("reusable", Reusable.class),
                cells.text("reason"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(title, foundWhere, reusable.name(), reason);
    }
}

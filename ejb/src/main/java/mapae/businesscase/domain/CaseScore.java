package mapae.businesscase.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How an option does by a criterion.
 *
 * @param option code of the option
 * @param criterion code of the criterion
 * @param score 0 to 100; higher is better
 * @param reason why as many points
 */
public record CaseScore(String option, String criterion, BigDecimal score, Optional<String> reason) implements CaseRow {

    static CaseScore of(Values cells) {
        return new CaseScore(
                cells.given("option"),
                cells.given("criterion"),
                cells.number("score").orElseThrow(),
                cells.text("reason"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(option, criterion, score, reason);
    }
}

package mapae.businesscase.domain;

import java.util.List;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Money of an option in a year, real, in prices of the case's price year.
 *
 * @param option code of the option
 * @param year fiscal year
 * @param side given or gained
 * @param nature once or going on
 * @param title for what
 * @param amount won, not negative
 * @param party who bears the cost, or who has the benefit
 */
public record Flow(
        String option, FiscalYear year, Side side, Nature nature, String title, Won amount, Optional<String> party)
        implements CaseRow {

    static Flow of(Values cells) {
        return new Flow(
                cells.given("option"),
                cells.year("year"),
                cells.choice("side", Side.class),
                cells.choice("nature", Nature.class),
                cells.given("title"),
                cells.won("amount"),
                cells.text("party"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(option, year, side.name(), nature.name(), title, amount, party);
    }
}

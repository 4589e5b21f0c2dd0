package mapae.businesscase.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.shared.CriteriaScale;

/**
 * What counts beside money.
 *
 * @param code short name, by which scores refer to it
 * @param title what it is called
 * @param weight percent; those of all criteria of a case are 100 % together
 * @param description what is looked at, and how points are given
 */
public record CaseCriterion(String code, String title, BigDecimal weight, Optional<String> description)
        implements CaseRow {

    /** One alone would be no choice between several. */
    public static final int FEWEST = 2;

    /** As many as weights can be derived for. */
    public static final int MOST = CriteriaScale.MOST_CRITERIA;

    static CaseCriterion of(Values cells) {
        return new CaseCriterion(
                cells.given("code"),
                cells.given("title"),
                cells.number("weight").orElseThrow(),
                cells.text("description"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(code, title, weight, description);
    }
}

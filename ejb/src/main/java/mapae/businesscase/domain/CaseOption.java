package mapae.businesscase.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A way to go.
 *
 * @param code short name, by which flows refer to it
 * @param kind how much it does
 * @param title what it is called
 * @param description what would be done
 * @param uplift optimism bias: percent by which costs are raised before mitigation; none where unknown
 * @param mitigation percent of the uplift that is taken off again
 */
public record CaseOption(
        String code,
        OptionKind kind,
        String title,
        Optional<String> description,
        Optional<BigDecimal> uplift,
        Optional<BigDecimal> mitigation)
        implements CaseRow {

    static CaseOption of(Values cells) {
        return new CaseOption(
                cells.given("code"),
                cells.choice("kind", OptionKind.class),
                cells.given("title"),
                cells.text("description"),
                cells.number("uplift"),
                cells.number("mitigation"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(code, kind.name(), title, description, uplift, mitigation);
    }
}

package mapae.investment;

import java.util.Optional;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.InvestmentOrder;
import mapae.investment.domain.Stage;
import mapae.shared.Refusal;

/**
 * What to list.
 *
 * @param agency code of the owning organisation
 * @param kind what is invested in
 * @param stage where it stands
 * @param text part of a title or code
 * @param order the order
 * @param after where the previous page ended; an opaque text from {@code Page.next}
 * @param limit rows a page, 1 to 200
 */
public record InvestmentQuery(
        Optional<String> agency,
        Optional<InvestmentKind> kind,
        Optional<Stage> stage,
        Optional<String> text,
        InvestmentOrder order,
        Optional<String> after,
        int limit) {

    /** Most rows that a page may have. */
    public static final int MOST = 200;

    public InvestmentQuery {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        agency = agency.filter(value -> !value.isBlank());
        text = text.map(String::strip).filter(value -> !value.isEmpty());
        after = after.filter(value -> !value.isBlank());
    }

    /** The same from another place on. */
    public InvestmentQuery after(Optional<String> cursor) {
        return new InvestmentQuery(agency, kind, stage, text, order, cursor, limit);
    }
}

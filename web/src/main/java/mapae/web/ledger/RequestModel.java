package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mapae.ledger.RequestSheet;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Won;
import mapae.web.page.Badge;
import mapae.web.page.Form;

/**
 * A request to carry money over or to move it.
 *
 * @param sheet the request, with all that is needed to decide on it
 * @param state what became of it
 * @param holdings what its lines hold, and would hold
 * @param form the decision as typed
 */
public record RequestModel(RequestSheet sheet, Badge state, List<Holding> holdings, Form form) {

    public RequestModel {
        holdings = List.copyOf(holdings);
    }

    /** Whether the approval can be taken back now. */
    public boolean mayRevoke() {
        return sheet.request().mayRevoke() && sheet.ground().isOpen();
    }

    /**
     * One amount of the lines.
     *
     * @param key key of its name
     * @param from of the line that gives
     * @param fromAfter of the same once the request is carried out
     * @param to of the line that receives
     * @param toAfter of the same once the request is carried out
     */
    public record Holding(String key, Won from, Optional<Won> fromAfter, Optional<Won> to, Optional<Won> toAfter) {

        static Holding of(String key, RequestSheet sheet, Function<LineBalance, Won> amount) {
            return new Holding(
                    key,
                    amount.apply(sheet.before()),
                    sheet.after().map(amount),
                    sheet.to().map(RequestSheet.Side::before).map(amount),
                    sheet.to().flatMap(RequestSheet.Side::after).map(amount));
        }
    }
}

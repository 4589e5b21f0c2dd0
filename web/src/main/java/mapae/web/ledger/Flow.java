package mapae.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Won;

/**
 * Where the money of a year came from and where it went, all of it through the current budget.
 *
 * @param from key of what it comes from
 * @param to key of where it goes
 * @param amount how much; above zero
 */
public record Flow(String from, String to, Won amount) {

    private static final String CURRENT = "CURRENT";
    private static final String AWAY = ".away";

    /** What comes in first, then what goes out; what is nothing is left out. */
    static List<Flow> of(LineBalance total) {
        List<Flow> flows = new ArrayList<>();
        Account.sources().forEach(source -> add(flows, source.name(), total.amount(source), true));
        Stream.of(Account.SPENT, Account.CARRIED_OUT, Account.LAPSED)
                .forEach(use -> add(flows, use.name(), total.amount(use), false));
        add(flows, "LEFT", total.left(), false);
        return Stream.concat(
                        flows.stream().filter(Flow::isIncoming), flows.stream().filter(flow -> !flow.isIncoming()))
                .toList();
    }

    /** Whether it comes into the current budget. */
    public boolean isIncoming() {
        return to.equals(CURRENT);
    }

    /** A source that took more than it gave is a use, and the other way round. */
    private static void add(List<Flow> flows, String key, Won amount, boolean isIncoming) {
        if (amount.isZero()) {
            return;
        }
        String end = amount.isNegative() ? key + AWAY : key;
        Won size = amount.isNegative() ? amount.negated() : amount;
        flows.add(isIncoming != amount.isNegative() ? new Flow(end, CURRENT, size) : new Flow(CURRENT, end, size));
    }
}

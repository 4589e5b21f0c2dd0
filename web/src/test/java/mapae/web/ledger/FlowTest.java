package mapae.web.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static Flow flow(String from, String to, long amount) {
        return new Flow(from, to, Won.of(amount));
    }

    @Test
    void leadsEveryAmountThroughTheCurrentBudget() {
        LineBalance total = LineBalance.of(Map.of(
                Account.INITIAL, Won.of(-100),
                Account.CARRIED_IN, Won.of(-20),
                Account.AVAILABLE, Won.of(30),
                Account.COMMITTED, Won.of(10),
                Account.SPENT, Won.of(80)));
        assertEquals(
                List.of(
                        flow("INITIAL", "CURRENT", 100),
                        flow("CARRIED_IN", "CURRENT", 20),
                        flow("CURRENT", "SPENT", 80),
                        flow("CURRENT", "LEFT", 40)),
                Flow.of(total));
    }

    @Test
    void leadsWhatASourceTookAwayTheOtherWay() {
        LineBalance total = LineBalance.of(
                Map.of(Account.INITIAL, Won.of(-100), Account.VIREMENT, Won.of(15), Account.AVAILABLE, Won.of(85)));
        assertEquals(
                List.of(
                        flow("INITIAL", "CURRENT", 100),
                        flow("CURRENT", "VIREMENT.away", 15),
                        flow("CURRENT", "LEFT", 85)),
                Flow.of(total));
    }
}

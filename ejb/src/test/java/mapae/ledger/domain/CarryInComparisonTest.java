package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import mapae.ledger.domain.CarryInComparison.Reason;
import org.junit.jupiter.api.Test;

class CarryInComparisonTest {

    /** Budget 100, carried in 20, reserve 5, virement 7: current 132, so 32 are implied, 12 more than carried in. */
    @Test
    void comparesWhatWasCarriedInWithWhatTheSettlementImplies() {
        CarryInComparison comparison = CarryInComparison.of(
                Lines.with(Account.INITIAL, 100, Account.CARRIED_IN, 20, Account.RESERVE, 5, Account.VIREMENT, 7));
        assertEquals(new CarryInComparison(won(20), won(32), won(5)), comparison);
        assertEquals(won(12), comparison.difference());
    }

    @Test
    void tellsWhyTheyDiffer() {
        assertEquals(Reason.AGREES, reason(20, 20, 0, true));
        assertEquals(Reason.AGREES, reason(20, 20, 0, false));
        assertEquals(Reason.GONE, reason(20, 0, 0, false));
        assertEquals(Reason.LESS, reason(20, 19, 0, true));
        assertEquals(Reason.RESERVE, reason(20, 25, 5, true));
        assertEquals(Reason.MORE, reason(20, 26, 5, true));
        assertEquals("agrees", Reason.AGREES.code());
        assertEquals("They agree.", Reason.AGREES.text().en());
    }

    private static Reason reason(long carriedIn, long implied, long reserve, boolean isSettled) {
        return new CarryInComparison(won(carriedIn), won(implied), won(reserve)).reason(isSettled);
    }
}

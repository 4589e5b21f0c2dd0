package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

/** How much of a current budget is used, to the last unit. */
class UsageTest {

    private static final List<Integer> PERCENTAGES = List.of(80, 90, 100);

    private static Usage of(long used, long current) {
        return new Usage(Won.of(used), Won.of(current));
    }

    @Test
    void countsWhatIsCommittedPaidAndCarriedOut() {
        LineBalance line = LineBalance.of(Map.of(
                Account.INITIAL, Won.of(-100),
                Account.UNALLOTTED, Won.of(10),
                Account.AVAILABLE, Won.of(20),
                Account.COMMITTED, Won.of(30),
                Account.SPENT, Won.of(25),
                Account.CARRIED_OUT, Won.of(15)));
        assertEquals(of(70, 100), Usage.of(line));
    }

    @Test
    void reachesAPercentageWithItsLastUnit() {
        assertEquals(List.of(), of(799, 1_000).reached(PERCENTAGES));
        assertEquals(List.of(80), of(800, 1_000).reached(PERCENTAGES));
        assertEquals(List.of(90, 80), of(999, 1_000).reached(PERCENTAGES));
        assertEquals(List.of(100, 90, 80), of(1_000, 1_000).reached(PERCENTAGES));
    }

    @Test
    void isExactWhereAmountsAreLarge() {
        long budget = 9_000_000_000_000_000_001L;
        assertFalse(of(budget - 1, budget).reaches(100));
        assertTrue(of(budget, budget).reaches(100));
    }

    @Test
    void ofNoBudgetNothingIsUsed() {
        assertEquals(List.of(), of(0, 0).reached(PERCENTAGES));
        assertEquals(List.of(), of(5, -5).reached(PERCENTAGES));
    }
}

package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.LINE;
import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class LineBalanceTest {

    /** Granted 100 + 30 − 10 + 20 + 5 + 7 = 152; of it 2 unallotted, 10 free, 30 committed, 60 spent, 40 out, 10 lapsed. */
    private static final LineBalance FULL = Lines.with(
            Account.INITIAL, 100,
            Account.SUPPLEMENTARY, 30,
            Account.TRANSFERRED, -10,
            Account.CARRIED_IN, 20,
            Account.RESERVE, 5,
            Account.VIREMENT, 7,
            Account.UNALLOTTED, 2,
            Account.AVAILABLE, 10,
            Account.COMMITTED, 30,
            Account.SPENT, 60,
            Account.CARRIED_OUT, 40,
            Account.LAPSED, 10);

    @Test
    void addsUpTheBudgetAndTheCurrentBudget() {
        assertEquals(won(120), FULL.budget(), "100 + 30 - 10");
        assertEquals(won(-3), FULL.virement(), "-10 + 7");
        assertEquals(won(152), FULL.current(), "100 + 30 - 10 + 20 + 5 + 7");
    }

    @Test
    void tellsWhatIsLeftAndWhatWouldLapse() {
        assertEquals(won(42), FULL.left(), "2 + 10 + 30");
        assertEquals(won(52), FULL.lapse(), "152 - 60 - 40");
        assertEquals(Won.ZERO, FULL.sum());
    }

    /** 60 ÷ 152 = 0.39473…, and 7 ÷ 13 = 0.53846…, which is 53.8 % and would be 53.9 % had it been rounded before. */
    @Test
    void leavesTheExecutionRateToBeRoundedOnce() {
        assertEquals("0.3947", rounded(FULL, 4));
        LineBalance line = Lines.with(Account.INITIAL, 13, Account.SPENT, 7);
        assertEquals("0.538", rounded(line, 3));
        assertEquals("0.5385", rounded(line, 4));
        assertEquals(Optional.empty(), Lines.with(Account.SPENT, 2).executionRate());
    }

    @Test
    void showsSourcesAsCreditsInTheBooksAndAsGrantsInASettlement() {
        assertEquals(won(-100), FULL.signed(Account.INITIAL));
        assertEquals(won(100), FULL.amount(Account.INITIAL));
        assertEquals(won(60), FULL.signed(Account.SPENT));
        assertEquals(won(60), FULL.amount(Account.SPENT));
        assertEquals(Won.ZERO, LineBalance.EMPTY.amount(Account.SPENT));
    }

    @Test
    void addsEntriesAndOtherLines() {
        LineBalance after = FULL.plus(
                Movement.of(LINE, Account.AVAILABLE, Account.COMMITTED, won(10)).entries());
        assertEquals(Won.ZERO, after.amount(Account.AVAILABLE));
        assertEquals(won(40), after.amount(Account.COMMITTED));
        assertEquals(won(304), FULL.plus(FULL).current());
        assertEquals(Won.ZERO, FULL.plus(FULL).sum());
    }

    @Test
    void isEmptyOnceNothingIsHeld() {
        assertTrue(LineBalance.EMPTY.isEmpty());
        assertTrue(LineBalance.of(Map.of(Account.SPENT, Won.ZERO)).isEmpty());
        assertFalse(FULL.isEmpty());
        assertEquals(LineBalance.EMPTY, LineBalance.of(Map.of(Account.SPENT, Won.ZERO)));
    }

    @Test
    void findsTheUseThatIsOverdrawnMoreThanBefore() {
        LineBalance overdrawn = Lines.with(Account.AVAILABLE, -5, Account.COMMITTED, 5);
        assertEquals(Optional.of(Account.AVAILABLE), overdrawn.overdrawnSince(LineBalance.EMPTY));
        assertEquals(Optional.empty(), overdrawn.overdrawnSince(overdrawn), "it is no worse than before");
        assertEquals(Optional.empty(), overdrawn.overdrawnSince(Lines.with(Account.AVAILABLE, -6)));
        assertEquals(Optional.empty(), Lines.with(Account.INITIAL, -5).overdrawnSince(LineBalance.EMPTY));
        assertEquals(
                Optional.empty(),
                Lines.with(Account.SPENT, 1).overdrawnSince(Lines.with(Account.SPENT, 2)),
                "1 is left");
    }

    @Test
    void equalsWhatHoldsTheSame() {
        assertEquals(FULL, FULL.plus(List.of()));
        assertEquals(FULL.hashCode(), FULL.plus(List.of()).hashCode());
        assertNotEquals(FULL, LineBalance.EMPTY);
        assertNotEquals(FULL.hashCode(), LineBalance.EMPTY.hashCode());
        assertNotEquals(FULL, new Object());
        assertEquals("{SPENT=2}", Lines.with(Account.SPENT, 2).toString());
    }

    private static String rounded(LineBalance line, int decimals) {
        return line.executionRate()
                .orElseThrow()
                .setScale(decimals, RoundingMode.HALF_UP)
                .toString();
    }
}

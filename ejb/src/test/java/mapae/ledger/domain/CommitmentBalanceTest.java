package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

/** A commitment holds what its postings come to, and never less than nothing. */
class CommitmentBalanceTest {

    private static final LineId LINE = new LineId(1);

    private static CommitmentBalance after(CommitmentBalance before, Account from, Account to, long amount) {
        return before.plus(Movement.of(LINE, from, to, Won.of(amount)).entries());
    }

    private static CommitmentBalance of(long committed, long spent) {
        return new CommitmentBalance(Won.of(committed), Won.of(spent));
    }

    @Test
    void followsItsPostings() {
        CommitmentBalance made = after(CommitmentBalance.EMPTY, Account.AVAILABLE, Account.COMMITTED, 100);
        assertEquals(of(100, 0), made);
        CommitmentBalance paid = after(made, Account.COMMITTED, Account.SPENT, 60);
        assertEquals(of(40, 60), paid);
        assertEquals(of(0, 60), after(paid, Account.COMMITTED, Account.AVAILABLE, 40));
        assertEquals(of(40, 50), after(paid, Account.SPENT, Account.AVAILABLE, 10));
    }

    @Test
    void tellsWhatThereIsWhereMoreIsAsked() {
        Refusal open = assertThrows(Refusal.class, () -> after(of(40, 60), Account.COMMITTED, Account.SPENT, 41));
        assertEquals("commitment.not-open", open.code());
        assertEquals(List.of("40"), open.arguments());
        Refusal paid = assertThrows(Refusal.class, () -> after(of(40, 60), Account.SPENT, Account.AVAILABLE, 61));
        assertEquals("commitment.not-paid", paid.code());
        assertEquals(List.of("60"), paid.arguments());
    }
}

package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.LINE;
import static mapae.ledger.domain.Lines.OTHER;
import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTest {

    private static final Movement COMMIT = Movement.of(LINE, Account.AVAILABLE, Account.COMMITTED, won(60));

    @Test
    void hasBothSidesOfEachMovement() {
        Posting posting = Posting.of(PostingKind.COMMITMENT, List.of(COMMIT));
        assertEquals(
                List.of(new Entry(LINE, Account.AVAILABLE, won(-60)), new Entry(LINE, Account.COMMITTED, won(60))),
                posting.entries());
        assertEquals(Won.ZERO, posting.sum());
        assertEquals(won(60), posting.sum(Account.COMMITTED));
    }

    @Test
    void leavesOutWhatMovesNothing() {
        Movement nothing = Movement.of(OTHER, Account.AVAILABLE, Account.COMMITTED, Won.ZERO);
        assertEquals(
                List.of(LINE),
                List.copyOf(Posting.of(PostingKind.COMMITMENT, List.of(nothing, COMMIT))
                        .byLine()
                        .keySet()));
        refused("ledger.nothing", PostingKind.COMMITMENT, List.of(nothing));
    }

    @Test
    void goesOnlyWaysThatItsKindAllows() {
        Refusal refusal = refused("ledger.flow", PostingKind.EXPENDITURE, List.of(COMMIT));
        assertEquals(List.of("expenditure", "AVAILABLE", "COMMITTED"), refusal.arguments());
    }

    /** 50 leave one line, 49 arrive at the other: 1 is open. */
    @Test
    void letsNothingGetLostBetweenLines() {
        Movement leaves = Movement.of(LINE, Account.AVAILABLE, Account.VIREMENT, won(50));
        Refusal refusal = refused(
                "ledger.virement-open",
                PostingKind.VIREMENT_OF_ITEMS,
                List.of(leaves, Movement.of(OTHER, Account.VIREMENT, Account.AVAILABLE, won(49))));
        assertEquals(List.of("1"), refusal.arguments());
        Posting whole = Posting.of(
                PostingKind.VIREMENT_OF_ITEMS,
                List.of(leaves, Movement.of(OTHER, Account.VIREMENT, Account.AVAILABLE, won(50))));
        assertEquals(Won.ZERO, whole.sum(Account.VIREMENT));
        refused(
                "ledger.virement-open",
                PostingKind.TRANSFER_OF_DUTIES,
                List.of(Movement.of(LINE, Account.AVAILABLE, Account.TRANSFERRED, won(50))));
    }

    /** What others state need not say where it went. */
    @Test
    void letsSettlementsSayOneSideOfAVirement() {
        Movement came = Movement.of(LINE, Account.VIREMENT, Account.AVAILABLE, won(50));
        assertEquals(
                won(-50),
                Posting.of(PostingKind.SETTLEMENT_AS_STATED, List.of(came)).sum(Account.VIREMENT));
    }

    @ParameterizedTest
    @ValueSource(longs = {10_000_000_000_000_001L, -10_000_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE})
    void takesNoAmountsThatCannotBeSummed(long amount) {
        Movement large = Movement.of(LINE, Account.INITIAL, Account.UNALLOTTED, won(amount));
        refused("ledger.too-large", PostingKind.INITIAL_BUDGET, List.of(large));
    }

    @Test
    void takesTheLargestAmountAndRefusesALineThatHoldsTooManyOfThem() {
        Posting large = Posting.of(
                PostingKind.INITIAL_BUDGET,
                List.of(
                        Movement.of(LINE, Account.INITIAL, Account.UNALLOTTED, won(10_000_000_000_000_000L)),
                        Movement.of(OTHER, Account.INITIAL, Account.UNALLOTTED, won(-10_000_000_000_000_000L))));
        LineBalance balance = LineBalance.EMPTY;
        for (int times = 0; times < 922; times++) {
            balance = large.applied(LINE, balance);
        }
        LineBalance full = balance;
        assertEquals(won(9_220_000_000_000_000_000L), full.current());
        assertEquals(
                "ledger.too-large",
                assertThrows(Refusal.class, () -> large.applied(LINE, full)).code());
    }

    /** The accounts fit where what they come to does not. */
    @Test
    void refusesALineWhoseAccountsTogetherAreTooLarge() {
        Posting posting = new Posting(
                PostingKind.RESERVE_GRANT,
                List.of(
                        new Entry(LINE, Account.RESERVE, won(-9_000_000_000_000_000_000L)),
                        new Entry(LINE, Account.AVAILABLE, won(9_000_000_000_000_000_000L))));
        LineBalance before = LineBalance.of(Map.of(
                Account.INITIAL, won(-9_000_000_000_000_000_000L), Account.SPENT, won(9_000_000_000_000_000_000L)));
        assertEquals(
                "ledger.too-large",
                assertThrows(Refusal.class, () -> posting.applied(LINE, before)).code());
    }

    @Test
    void isTakenBackByItsReversal() {
        Posting posting = Posting.of(PostingKind.COMMITMENT, List.of(COMMIT));
        LineBalance before = Lines.with(Account.INITIAL, 100, Account.AVAILABLE, 100);
        LineBalance after = posting.applied(LINE, before);
        assertEquals(won(40), after.amount(Account.AVAILABLE));
        assertEquals(before, posting.reversal().applied(LINE, after));
        assertEquals(PostingKind.COMMITMENT, posting.reversal().kind());
        assertEquals(before, posting.applied(OTHER, before), "another line stays as it is");
    }

    @ParameterizedTest
    @CsvSource({
        "ALLOTMENT, UNALLOTTED, AVAILABLE, ledger.not-allotted",
        "COMMITMENT, AVAILABLE, COMMITTED, ledger.not-available",
        "EXPENDITURE, COMMITTED, SPENT, ledger.not-committed",
        "REFUND, SPENT, AVAILABLE, ledger.not-spent"
    })
    void takesNoMoreThanIsThere(PostingKind kind, Account from, Account to, String code) {
        Posting posting = Posting.of(kind, List.of(Movement.of(LINE, from, to, won(61))));
        LineBalance before = Lines.with(from, 60);
        Refusal refusal = assertThrows(Refusal.class, () -> posting.applied(LINE, before));
        assertEquals(code, refusal.code());
        assertEquals(List.of("60"), refusal.arguments());
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(won(61), posting.applied(LINE, Lines.with(from, 61)).amount(to));
    }

    @Test
    void writesDownWhatASettlementStatesEvenWhereItIsUnsound() {
        Posting posting = Posting.of(
                PostingKind.SETTLEMENT_AS_STATED, List.of(Movement.of(LINE, Account.AVAILABLE, Account.SPENT, won(5))));
        assertEquals(won(-5), posting.applied(LINE, LineBalance.EMPTY).amount(Account.AVAILABLE));
    }

    @Test
    void ordersLinesAsTheyAreLocked() {
        Posting posting = Posting.of(
                PostingKind.COMMITMENT,
                List.of(Movement.of(OTHER, Account.AVAILABLE, Account.COMMITTED, won(1)), COMMIT));
        assertEquals(List.of(LINE, OTHER), List.copyOf(posting.byLine().keySet()));
        assertTrue(LINE.compareTo(OTHER) < 0);
        assertEquals(2, posting.byLine().get(LINE).size());
    }

    private static Refusal refused(String code, PostingKind kind, List<Movement> movements) {
        Refusal refusal = assertThrows(Refusal.class, () -> Posting.of(kind, movements));
        assertEquals(code, refusal.code());
        return refusal;
    }
}

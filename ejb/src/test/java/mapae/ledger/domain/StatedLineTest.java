package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.LINE;
import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.StatedLine.StatedSettlement;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class StatedLineTest {

    private static final Map<BudgetDocument, Won> GRANTS = Map.of(
            BudgetDocument.INITIAL, won(100),
            BudgetDocument.SUPPLEMENTARY_1, won(50),
            BudgetDocument.SUPPLEMENTARY_2, won(-20));

    private static final StatedSettlement SETTLED = new StatedSettlement(won(120), won(150), won(90), won(40));

    /**
     * Initial 100, supplementary 50 − 20 = +30, so 130 are granted; the settlement's budget of 120 says that 10 went with
     * duties. Current 150 = 120 + 20 carried in + 10 virement. Lapse = 150 − 90 − 40 = 20.
     */
    @Test
    void postsWhatTheSettlementSays() {
        StatedLine stated = new StatedLine(LINE, GRANTS, Optional.of(SETTLED), true);
        LineBalance balance = Lines.with(Account.CARRIED_IN, 20, Account.AVAILABLE, 20);
        assertEquals(
                List.of(Movement.of(LINE, Account.INITIAL, Account.UNALLOTTED, won(100))), stated.initial(balance));
        balance = booked(PostingKind.INITIAL_BUDGET, stated.initial(balance), balance);
        assertEquals(
                List.of(Movement.of(LINE, Account.SUPPLEMENTARY, Account.UNALLOTTED, won(30))),
                stated.supplementary(balance));
        balance = booked(PostingKind.SUPPLEMENTARY_BUDGET, stated.supplementary(balance), balance);
        balance = booked(PostingKind.SETTLEMENT_AS_STATED, stated.settlement(balance), balance);
        assertEquals(
                Lines.with(
                        Account.INITIAL, 100,
                        Account.SUPPLEMENTARY, 30,
                        Account.TRANSFERRED, -10,
                        Account.CARRIED_IN, 20,
                        Account.VIREMENT, 10,
                        Account.SPENT, 90,
                        Account.CARRIED_OUT, 40,
                        Account.LAPSED, 20),
                balance);
        assertEquals(won(120), balance.budget());
        assertEquals(won(150), balance.current());
    }

    @Test
    void postsNothingWhereTheBooksSayItAlready() {
        StatedLine stated = new StatedLine(LINE, GRANTS, Optional.of(SETTLED), true);
        LineBalance balance = Lines.with(
                Account.INITIAL, 100,
                Account.SUPPLEMENTARY, 30,
                Account.TRANSFERRED, -10,
                Account.CARRIED_IN, 20,
                Account.VIREMENT, 10,
                Account.SPENT, 90,
                Account.CARRIED_OUT, 40,
                Account.LAPSED, 20);
        assertEquals(List.of(), stated.initial(balance));
        assertEquals(List.of(), stated.supplementary(balance));
        assertEquals(List.of(), stated.settlement(balance));
    }

    /** The same line with 5 from the reserve: of 30 that are not budget, 20 were carried in and 5 reserve, so 5 virement. */
    @Test
    void doesNotCountReserveAsVirement() {
        StatedLine stated = new StatedLine(LINE, GRANTS, Optional.of(SETTLED), true);
        LineBalance balance = Lines.with(
                Account.INITIAL,
                100,
                Account.SUPPLEMENTARY,
                30,
                Account.CARRIED_IN,
                20,
                Account.RESERVE,
                5,
                Account.UNALLOTTED,
                130,
                Account.AVAILABLE,
                25);
        LineBalance after = booked(PostingKind.SETTLEMENT_AS_STATED, stated.settlement(balance), balance);
        assertEquals(won(5), after.amount(Account.VIREMENT));
        assertEquals(won(150), after.current());
        assertEquals(Won.ZERO, after.left());
    }

    /** A line that the settlement does not name was granted 100 and has ended with nothing: all 100 went with its duties. */
    @Test
    void endsALineThatTheSettlementDoesNotName() {
        StatedLine stated = new StatedLine(LINE, Map.of(BudgetDocument.INITIAL, won(100)), Optional.empty(), true);
        LineBalance balance = Lines.with(Account.INITIAL, 100, Account.UNALLOTTED, 100);
        LineBalance after = booked(PostingKind.SETTLEMENT_AS_STATED, stated.settlement(balance), balance);
        assertEquals(Lines.with(Account.INITIAL, 100, Account.TRANSFERRED, -100), after);
        assertEquals(Won.ZERO, after.current());
    }

    /** Current 100, spent 90, carried out 30: 20 more than there was, and the books say so. */
    @Test
    void keepsANegativeLapseAsStated() {
        StatedSettlement over = new StatedSettlement(won(100), won(100), won(90), won(30));
        assertEquals(won(-20), over.lapsed());
        StatedLine stated = new StatedLine(LINE, Map.of(BudgetDocument.INITIAL, won(100)), Optional.of(over), true);
        LineBalance balance = Lines.with(Account.INITIAL, 100, Account.UNALLOTTED, 100);
        LineBalance after = booked(PostingKind.SETTLEMENT_AS_STATED, stated.settlement(balance), balance);
        assertEquals(won(-20), after.amount(Account.LAPSED));
        assertEquals(Won.ZERO, after.left());
        assertEquals(Won.ZERO, after.sum());
    }

    @Test
    void leavesAYearOpenThatNobodySettled() {
        StatedLine open = new StatedLine(LINE, GRANTS, Optional.empty(), false);
        assertEquals(List.of(), open.settlement(Lines.with(Account.INITIAL, 100, Account.UNALLOTTED, 100)));
    }

    private static LineBalance booked(PostingKind kind, List<Movement> movements, LineBalance before) {
        return Posting.of(kind, movements).applied(LINE, before);
    }
}

package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_ACCIDENT;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_SPECIFIED;
import static mapae.ledger.domain.PostingKind.VIREMENT_OF_ITEMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class ClosingCandidateTest {

    /** 20 not allotted, 30 free, 50 committed and 10 paid; 5 of it came by accident carry-over and are paid. */
    private static final LineBalance LINE = Lines.with(
            Account.INITIAL, 105,
            Account.CARRIED_IN, 5,
            Account.UNALLOTTED, 20,
            Account.AVAILABLE, 30,
            Account.COMMITTED, 50,
            Account.SPENT, 10);

    private static final CarriedIn CAME = new CarriedIn(won(5), Won.ZERO, Won.ZERO, Won.ZERO);

    private static OpenRequests asked(PostingKind kind, long amount) {
        return new OpenRequests(Map.of(kind, won(amount)));
    }

    @Test
    void lapsesWholeWhereNothingIsApproved() {
        ClosingCandidate one = new ClosingCandidate(LINE, CAME, OpenRequests.NONE, OpenRequests.NONE);
        assertEquals(won(100), one.left());
        assertEquals(Won.ZERO, one.carried());
        assertEquals(won(100), one.lapse());
        assertEquals(won(50), one.most(CARRY_OVER_ACCIDENT));
        assertEquals(won(80), one.most(CARRY_OVER_SPECIFIED));
    }

    @Test
    void carriesWhatIsApprovedAndNotWhatWaits() {
        ClosingCandidate one =
                new ClosingCandidate(LINE, CAME, asked(CARRY_OVER_ACCIDENT, 40), asked(CARRY_OVER_ACCIDENT, 4));
        assertEquals(won(40), one.carried());
        assertEquals(won(60), one.lapse());
        assertEquals(won(6), one.most(CARRY_OVER_ACCIDENT));
    }

    @Test
    void carriesNoMoreThanIsLeftOfWhatWasApproved() {
        ClosingCandidate one = new ClosingCandidate(LINE, CAME, asked(CARRY_OVER_ACCIDENT, 70), OpenRequests.NONE);
        assertEquals(won(50), one.carried());
        assertEquals(won(50), one.lapse());
        assertEquals(Won.ZERO, one.most(CARRY_OVER_ACCIDENT));
    }

    @Test
    void doesNotTakeAVirementForACarryOver() {
        ClosingCandidate one =
                new ClosingCandidate(LINE, CAME, asked(VIREMENT_OF_ITEMS, 10), asked(VIREMENT_OF_ITEMS, 5));
        assertEquals(Won.ZERO, one.carried());
        assertEquals(won(65), one.most(CARRY_OVER_SPECIFIED));
    }

    @Test
    void isALineOnWhichSomethingIsLeftAndNothingOverdrawn() {
        assertTrue(ClosingCandidate.isOne(LINE));
        assertFalse(ClosingCandidate.isOne(Lines.with(Account.INITIAL, 5, Account.SPENT, 5)));
        assertFalse(
                ClosingCandidate.isOne(Lines.with(Account.INITIAL, 5, Account.COMMITTED, 6, Account.AVAILABLE, -1)));
    }
}

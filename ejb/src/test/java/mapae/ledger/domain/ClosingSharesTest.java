package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mapae.ledger.domain.ClosingShares.Open;
import mapae.ledger.domain.ClosingShares.Share;
import mapae.ledger.domain.ClosingShares.Split;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class ClosingSharesTest {

    private static final LineId LINE = new LineId(1);

    private static Movement out(long amount) {
        return Movement.of(LINE, Account.COMMITTED, Account.CARRIED_OUT, Won.of(amount));
    }

    private static Movement lapse(long amount) {
        return Movement.of(LINE, Account.COMMITTED, Account.LAPSED, Won.of(amount));
    }

    /** 3,000 and 2,000 are open; of 3,500 carried the older takes 3,000 and the younger 500, whose other 1,500 lapse. */
    @Test
    void carriesTheOldestFirstAndLetsTheRestLapse() {
        ClosingShares shares = new ClosingShares(List.of(new Open(7, Won.of(3_000)), new Open(9, Won.of(2_000))));
        assertEquals(
                new Split(
                        List.of(
                                new Share(7, PostingKind.CARRY_OVER_ACCIDENT, out(3_000)),
                                new Share(9, PostingKind.CARRY_OVER_ACCIDENT, out(500))),
                        out(0)),
                shares.split(PostingKind.CARRY_OVER_ACCIDENT, out(3_500)));
        assertEquals(
                new Split(List.of(new Share(9, PostingKind.LAPSE, lapse(1_500))), lapse(0)),
                shares.split(PostingKind.LAPSE, lapse(1_500)));
    }

    @Test
    void leavesWhatNoCommitmentTells() {
        ClosingShares shares = new ClosingShares(List.of(new Open(7, Won.of(100))));
        assertEquals(
                new Split(List.of(new Share(7, PostingKind.LAPSE, lapse(100))), lapse(50)),
                shares.split(PostingKind.LAPSE, lapse(150)));
        assertEquals(new Split(List.of(), lapse(20)), shares.split(PostingKind.LAPSE, lapse(20)));
    }
}

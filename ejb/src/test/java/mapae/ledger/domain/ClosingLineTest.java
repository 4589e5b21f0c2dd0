package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.LINE;
import static mapae.ledger.domain.Lines.OTHER;
import static mapae.ledger.domain.Lines.won;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_ACCIDENT;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_CONTINUING;
import static mapae.ledger.domain.PostingKind.CARRY_OVER_SPECIFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class ClosingLineTest {

    /** 200 granted; 10 unallotted, 40 free, 60 committed, 90 spent. */
    private static final LineBalance END = Lines.with(
            Account.INITIAL, 200,
            Account.UNALLOTTED, 10,
            Account.AVAILABLE, 40,
            Account.COMMITTED, 60,
            Account.SPENT, 90);

    /**
     * Accident 25 from what is committed (60 → 35); specified 50: 40 that are free and 10 that are committed (35 → 25);
     * continuing 5, committed (25 → 20). Out: 25 + 50 + 5 = 80. Lapse: 10 + 20 = 30 = 200 − 90 − 80.
     */
    @Test
    void carriesWhatIsDecidedAndLetsTheRestLapse() {
        ClosingLine close = new ClosingLine(
                LINE,
                END,
                Map.of(CARRY_OVER_ACCIDENT, won(25), CARRY_OVER_SPECIFIED, won(50), CARRY_OVER_CONTINUING, won(5)));
        assertEquals(
                Map.of(
                        CARRY_OVER_ACCIDENT, List.of(out(Account.COMMITTED, 25)),
                        CARRY_OVER_SPECIFIED, List.of(out(Account.AVAILABLE, 40), out(Account.COMMITTED, 10)),
                        CARRY_OVER_CONTINUING, List.of(out(Account.COMMITTED, 5))),
                close.carriedOut());
        assertEquals(
                Map.of(
                        CARRY_OVER_ACCIDENT, List.of(in(Account.COMMITTED, 25)),
                        CARRY_OVER_SPECIFIED, List.of(in(Account.AVAILABLE, 40), in(Account.COMMITTED, 10)),
                        CARRY_OVER_CONTINUING, List.of(in(Account.COMMITTED, 5))),
                close.carriedIn(OTHER));
        assertEquals(
                List.of(
                        Movement.of(LINE, Account.UNALLOTTED, Account.LAPSED, won(10)),
                        Movement.of(LINE, Account.COMMITTED, Account.LAPSED, won(20))),
                close.lapse());
        assertEquals(won(80), close.afterCarryOver().amount(Account.CARRIED_OUT));
        LineBalance closed = close.closed();
        assertEquals(
                Lines.with(Account.INITIAL, 200, Account.SPENT, 90, Account.CARRIED_OUT, 80, Account.LAPSED, 30),
                closed);
        assertEquals(Won.ZERO, closed.left());
        assertEquals(closed.lapse(), closed.amount(Account.LAPSED), "200 - 90 - 80");
    }

    /** The line of the year after holds 80 more, 40 free and 40 committed. */
    @Test
    void bringsWhatWentOutIntoTheYearAfter() {
        ClosingLine close = new ClosingLine(
                LINE,
                END,
                Map.of(CARRY_OVER_ACCIDENT, won(25), CARRY_OVER_SPECIFIED, won(50), CARRY_OVER_CONTINUING, won(5)));
        LineBalance next = Lines.with(Account.INITIAL, 100, Account.AVAILABLE, 100);
        for (Map.Entry<PostingKind, List<Movement>> kind :
                close.carriedIn(OTHER).entrySet()) {
            next = Posting.of(kind.getKey(), kind.getValue()).applied(OTHER, next);
        }
        assertEquals(
                Lines.with(Account.INITIAL, 100, Account.CARRIED_IN, 80, Account.AVAILABLE, 140, Account.COMMITTED, 40),
                next);
    }

    @Test
    void letsEverythingLapseWhereNothingIsDecided() {
        ClosingLine close = new ClosingLine(LINE, END, Map.of(CARRY_OVER_ACCIDENT, Won.ZERO));
        assertEquals(Set.of(), close.carriedOut().keySet());
        assertEquals(Set.of(), close.carriedIn(OTHER).keySet());
        assertEquals(won(110), close.closed().amount(Account.LAPSED), "10 + 40 + 60");
    }

    @Test
    void doesNothingToALineWithNothingLeft() {
        LineBalance spent = Lines.with(Account.INITIAL, 90, Account.SPENT, 90);
        ClosingLine close = new ClosingLine(LINE, spent, Map.of());
        assertEquals(List.of(), close.lapse());
        assertEquals(spent, close.closed());
    }

    /** What is not allotted is not carried: 40 + 60 = 100. By accident only what is committed: 60. */
    @Test
    void carriesNoMoreThanThereIs() {
        assertEquals(won(100), close(CARRY_OVER_SPECIFIED, 100).afterCarryOver().amount(Account.CARRIED_OUT));
        assertEquals(List.of("100"), refused(CARRY_OVER_SPECIFIED, 101).arguments());
        assertEquals(won(60), close(CARRY_OVER_ACCIDENT, 60).afterCarryOver().amount(Account.CARRIED_OUT));
        assertEquals(List.of("60"), refused(CARRY_OVER_ACCIDENT, 61).arguments());
        assertEquals(
                "ledger.carry-more-than-left", refused(CARRY_OVER_ACCIDENT, 61).code());
    }

    @Test
    void closesNoLineThatIsOverdrawn() {
        LineBalance overdrawn = Lines.with(Account.AVAILABLE, -1, Account.SPENT, 1);
        Refusal refusal = assertThrows(Refusal.class, () -> new ClosingLine(LINE, overdrawn, Map.of()));
        assertEquals("ledger.close-overdrawn", refusal.code());
        assertEquals(List.of("가용액", "Available"), refusal.arguments());
    }

    @Test
    void takesCarryOversAlone() {
        assertThrows(IllegalArgumentException.class, () -> close(PostingKind.LAPSE, 1));
        assertThrows(IllegalArgumentException.class, () -> close(CARRY_OVER_SPECIFIED, -1));
    }

    private static Refusal refused(PostingKind kind, long amount) {
        return assertThrows(Refusal.class, () -> close(kind, amount).carriedOut());
    }

    private static ClosingLine close(PostingKind kind, long amount) {
        return new ClosingLine(LINE, END, Map.of(kind, won(amount)));
    }

    private static Movement out(Account from, long amount) {
        return Movement.of(LINE, from, Account.CARRIED_OUT, won(amount));
    }

    private static Movement in(Account to, long amount) {
        return Movement.of(OTHER, Account.CARRIED_IN, to, won(amount));
    }

    /** Of 100 available and 50 committed, 70 by accident, 80 specified and 60 continuing: 50, 80 and 20 are there. */
    @Test
    void carriesNoMoreThanIsLeftOfWhatWasDecided() {
        LineBalance balance = LineBalance.of(
                Map.of(Account.INITIAL, Won.of(-150), Account.AVAILABLE, Won.of(100), Account.COMMITTED, Won.of(50)));
        ClosingLine line = ClosingLine.upTo(
                new LineId(1),
                balance,
                Map.of(
                        PostingKind.CARRY_OVER_ACCIDENT, Won.of(70),
                        PostingKind.CARRY_OVER_SPECIFIED, Won.of(80),
                        PostingKind.CARRY_OVER_CONTINUING, Won.of(60)));
        assertEquals(Won.of(50), line.decided().get(PostingKind.CARRY_OVER_ACCIDENT));
        assertEquals(Won.of(80), line.decided().get(PostingKind.CARRY_OVER_SPECIFIED));
        assertEquals(Won.of(20), line.decided().get(PostingKind.CARRY_OVER_CONTINUING));
        assertEquals(List.of(), line.lapse());
        assertEquals(Won.of(150), line.closed().amount(Account.CARRIED_OUT));
    }
}

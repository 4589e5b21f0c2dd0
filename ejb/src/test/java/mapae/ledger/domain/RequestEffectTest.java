package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.LINE;
import static mapae.ledger.domain.Lines.OTHER;
import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request does to its lines. */
class RequestEffectTest {

    private static final LineBalance BEFORE =
            Lines.with(Account.INITIAL, 110, Account.COMMITTED, 70, Account.AVAILABLE, 40);

    @ParameterizedTest
    @CsvSource({
        "VIREMENT_OF_ITEMS, VIREMENT",
        "VIREMENT_OF_PROGRAMS, VIREMENT",
        "FUND_TRANSFER, VIREMENT",
        "TRANSFER_OF_DUTIES, TRANSFERRED"
    })
    void movesWhatIsFreeFromLineToLine(PostingKind kind, Account way) {
        RequestEffect effect = new RequestEffect(kind, won(25));
        assertEquals(
                List.of(Movement.of(LINE, Account.AVAILABLE, way, won(25))), effect.leaving(LINE, LineBalance.EMPTY));
        assertEquals(Movement.of(OTHER, way, Account.AVAILABLE, won(25)), effect.arriving(OTHER));
    }

    @Test
    void carriesByAccidentWhatIsCommitted() {
        assertEquals(
                List.of(Movement.of(LINE, Account.COMMITTED, Account.CARRIED_OUT, won(25))),
                new RequestEffect(PostingKind.CARRY_OVER_ACCIDENT, won(25)).leaving(LINE, BEFORE));
    }

    @Test
    void carriesInOtherWaysWhatIsFreeFirst() {
        assertEquals(
                List.of(Movement.of(LINE, Account.AVAILABLE, Account.CARRIED_OUT, won(40))),
                new RequestEffect(PostingKind.CARRY_OVER_SPECIFIED, won(40)).leaving(LINE, BEFORE));
        assertEquals(
                List.of(
                        Movement.of(LINE, Account.AVAILABLE, Account.CARRIED_OUT, won(40)),
                        Movement.of(LINE, Account.COMMITTED, Account.CARRIED_OUT, won(1))),
                new RequestEffect(PostingKind.CARRY_OVER_CONTINUING, won(41)).leaving(LINE, BEFORE));
    }

    @Test
    void takesNothingOutOfAnOverdrawnAccount() {
        LineBalance overdrawn = Lines.with(Account.AVAILABLE, -5, Account.COMMITTED, 7, Account.SPENT, -2);
        assertEquals(
                List.of(Movement.of(LINE, Account.COMMITTED, Account.CARRIED_OUT, won(7))),
                new RequestEffect(PostingKind.CARRY_OVER_SPECIFIED, won(7)).leaving(LINE, overdrawn));
    }

    @Test
    void carriesIntoNoLineOfTheSameYear() {
        RequestEffect effect = new RequestEffect(PostingKind.CARRY_OVER_ACCIDENT, won(1));
        assertThrows(IllegalStateException.class, () -> effect.arriving(OTHER));
    }

    @Test
    void isOfNothingElseThatIsPosted() {
        assertThrows(IllegalArgumentException.class, () -> new RequestEffect(PostingKind.ALLOTMENT, won(1)));
    }
}

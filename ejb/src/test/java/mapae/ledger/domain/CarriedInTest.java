package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class CarriedInTest {

    private static final CarriedIn HUNDRED = carried(10, 20, 30, 40);

    @Test
    void isAllThatCame() {
        assertEquals(won(100), HUNDRED.total());
        assertEquals(Won.ZERO, CarriedIn.NOTHING.total());
    }

    /** Accident 10, then untold 40, then specified 20, then continuing 30. */
    @Test
    void isSpentAccidentMoneyFirst() {
        assertEquals(HUNDRED, HUNDRED.unspent(Won.ZERO));
        assertEquals(carried(4, 20, 30, 40), HUNDRED.unspent(won(6)));
        assertEquals(carried(0, 20, 30, 35), HUNDRED.unspent(won(15)));
        assertEquals(carried(0, 15, 30, 0), HUNDRED.unspent(won(55)));
        assertEquals(carried(0, 0, 25, 0), HUNDRED.unspent(won(75)));
        assertEquals(CarriedIn.NOTHING, HUNDRED.unspent(won(100)));
        assertEquals(CarriedIn.NOTHING, HUNDRED.unspent(won(1_000)));
    }

    @Test
    void countsWhatIsNotToldAsAccidentMoney() {
        assertEquals(won(50), HUNDRED.notToBeCarriedAgain());
    }

    @Test
    void isToldByTheKindsOfItsPostings() {
        assertEquals(
                HUNDRED,
                CarriedIn.of(Map.of(
                        PostingKind.CARRY_OVER_ACCIDENT, won(10),
                        PostingKind.CARRY_OVER_SPECIFIED, won(20),
                        PostingKind.CARRY_OVER_CONTINUING, won(30),
                        PostingKind.CARRY_OVER_AS_STATED, won(40))));
        assertEquals(CarriedIn.NOTHING, CarriedIn.of(Map.of()));
    }

    @Test
    void isNeverLessThanNothing() {
        assertThrows(IllegalArgumentException.class, () -> carried(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> carried(0, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> carried(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> carried(0, 0, 0, -1));
    }

    private static CarriedIn carried(long accident, long specified, long continuing, long untold) {
        return new CarriedIn(won(accident), won(specified), won(continuing), won(untold));
    }
}

package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import mapae.ledger.domain.Reservations.Reserved;
import org.junit.jupiter.api.Test;

class ReservationsTest {

    private static final Reservations WAITING =
            new Reservations(List.of(new Reserved(3, won(70)), new Reserved(5, won(0)), new Reserved(8, won(40))));

    /** 70 and 40 wait; of 100 the older gets all its 70, the younger 30. */
    @Test
    void servesTheOldestFirst() {
        assertEquals(Map.of(3L, won(70), 8L, won(30)), WAITING.takenUp(won(100)));
        assertEquals(List.of(3L, 8L), List.copyOf(WAITING.takenUp(won(100)).keySet()));
        assertEquals(Map.of(3L, won(70), 8L, won(40)), WAITING.takenUp(won(500)));
        assertEquals(Map.of(3L, won(1)), WAITING.takenUp(won(1)));
    }

    @Test
    void servesNobodyWhereNothingIsFree() {
        assertEquals(Map.of(), WAITING.takenUp(won(0)));
        assertEquals(Map.of(), WAITING.takenUp(won(-5)), "a line that a settlement from elsewhere overdrew");
    }
}

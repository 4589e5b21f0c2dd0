package mapae.interchange.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import mapae.interchange.domain.KeyRegister.Earlier;
import org.junit.jupiter.api.Test;

class KeyRegisterTest {

    private final KeyRegister keys = new KeyRegister();

    @Test
    void findsARepetitionAndSaysWhichLineCameFirst() {
        assertEquals(Optional.empty(), keys.enter("A\n2026", 2));
        assertEquals(Optional.empty(), keys.enter("B\n2026", 3));
        assertEquals(Optional.of(new Earlier(2, true)), keys.enter("A\n2026", 4));
        assertEquals(Optional.of(new Earlier(2, false)), keys.enter("A\n2026", 5));
        assertTrue(keys.isRepeated("A\n2026"));
        assertFalse(keys.isRepeated("B\n2026"));
    }

    @Test
    void tellsKeysWhosePartsRunTogetherApart() {
        keys.enter("A1\n1", 2);
        assertFalse(keys.holds("A\n11"));
    }

    @Test
    void holdsAllThroughGrowing() {
        for (int i = 0; i < 200_000; i++) {
            assertEquals(Optional.empty(), keys.enter("key " + i, i + 2L));
        }
        keys.enter("key 7", 900_000);
        for (int i = 0; i < 200_000; i++) {
            assertTrue(keys.holds("key " + i));
            assertEquals(i == 7, keys.isRepeated("key " + i));
        }
        assertFalse(keys.holds("key 200000"));
    }
}

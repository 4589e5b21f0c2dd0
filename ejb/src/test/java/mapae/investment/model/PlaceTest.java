package mapae.investment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page ended, as addresses carry it. */
class PlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"KR-1", "행정안전부 차세대 시스템", "a\nb", "", "1234567890123456789", "2027-12-31"})
    void readsWhatItWrites(String value) {
        Place place = new Place(Optional.of(value), 42);
        assertEquals(place, Place.decoded(place.encoded()));
    }

    @Test
    void tellsAnUnknownValueFromAnEmptyOne() {
        Place unknown = new Place(Optional.empty(), 7);
        assertEquals(unknown, Place.decoded(unknown.encoded()));
    }

    @Test
    void needsNoEscapingInAddresses() {
        assertTrue(new Place(Optional.of("??>>~~ÿ"), 1).encoded().matches("[A-Za-z0-9_-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense!", "YWJj", "=", "한글"})
    void refusesWhatNoListGave(String text) {
        assertEquals(
                "list.after",
                assertThrows(Refusal.class, () -> Place.decoded(text)).code());
    }
}

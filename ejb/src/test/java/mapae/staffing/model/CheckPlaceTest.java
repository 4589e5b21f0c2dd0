package mapae.staffing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import mapae.shared.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CheckPlaceTest {

    @Property
    void readsWhatItWrote(@ForAll("codes") String code, @ForAll long post, @ForAll long posting) {
        CheckPlace place = new CheckPlace(code, post, posting);
        assertEquals(place, CheckPlace.decoded(place.encoded()));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("ABZ-09가힣\n ").ofMaxLength(40);
    }

    @Test
    void refusesWhatNoListGave() {
        for (String text : List.of("%", "QQ", encoded("1\n2"), encoded("a\nb\nc"), encoded("1\nb\nc"))) {
            Refusal refusal = assertThrows(Refusal.class, () -> CheckPlace.decoded(text));
            assertEquals("list.after", refusal.code());
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

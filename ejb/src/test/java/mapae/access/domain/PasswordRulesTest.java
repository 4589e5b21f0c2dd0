package mapae.access.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds passwords to NIST SP 800-63B-4. */
class PasswordRulesTest {

    private static final PasswordRules RULES =
            new PasswordRules(Set.of("password", "1234567890", "correcthorsebatterystaple"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all lower case, with spaces",
                "우리집마당에핀진달래가참곱구나",
                "우리 집 마당에 핀 진달래꽃",
                "fifteen letters",
                "password in a sentence"
            })
    void letsAnyCharactersPassThatAreManyEnough(String password) {
        assertDoesNotThrow(() -> RULES.require(password, "kim"));
    }

    @ParameterizedTest
    @CsvSource({
        "Tr0ub4dor&3, password.too-short",
        "correcthorsebatterystaple, password.too-common",
        "CorrectHorseBatteryStaple, password.too-common",
        "passwordpassword, password.too-common",
        "12345678901234567890, password.too-common",
        "aaaaaaaaaaaaaaaa, password.too-common",
        "abababababababab, password.too-common",
        "kimminseo1kimminseo1, password.like-name",
        "mapaemapaemapae, password.like-name"
    })
    void refusesWhatIsShortOrGuessedFirst(String password, String code) {
        assertEquals(code, refusal(password));
    }

    @Test
    void allowsAtLeastTheSixtyFourCharactersOfTheStandard() {
        String sentence =
                "a sentence of nine words that goes on and on. ".repeat(6).substring(0, 250) + "x y z!";
        assertDoesNotThrow(() -> RULES.require(sentence, "kim"));
        assertEquals("password.too-long", refusal(sentence + "."));
    }

    @Test
    void takesAPasswordForTheSameHoweverItIsComposed() {
        assertEquals(PasswordRules.normal("가"), PasswordRules.normal("\u1100\u1161"));
    }

    private static String refusal(String password) {
        return assertThrows(Refusal.class, () -> RULES.require(password, "kimminseo1"))
                .code();
    }
}

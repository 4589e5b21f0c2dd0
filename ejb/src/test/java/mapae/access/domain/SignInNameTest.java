package mapae.access.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"planner1", "Kim.Minji", "9lives", "m-kim_2@mois.go.kr"})
    void mayBeTypedOnAnyKeyboard(String name) {
        assertEquals(name, SignInName.require(name));
    }

    @Test
    void standsWithoutBlanksAroundIt() {
        assertEquals("planner1", SignInName.require("  planner1 "));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, access.username-missing",
                "' ', access.username-missing",
                "a b, access.username-malformed",
                "김민지, access.username-malformed",
                "рlanner1, access.username-malformed",
                "-x, access.username-malformed",
                "a/b, access.username-malformed",
                "a:b, access.username-malformed",
                "anonymous, access.username-reserved",
                "System, access.username-reserved"
            })
    void isRefusedForAReason(String name, String code) {
        assertEquals(
                code,
                assertThrows(Refusal.class, () -> SignInName.require(name)).code());
    }

    @Test
    void hasSixtyCharactersAtMost() {
        assertEquals(60, SignInName.require("a".repeat(60)).length());
        assertEquals(
                "access.username-too-long",
                assertThrows(Refusal.class, () -> SignInName.require("a".repeat(61)))
                        .code());
    }
}

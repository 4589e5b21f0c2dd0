package mapae.access.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstPasswordTest {

    private static final int MANY = 2_000;

    private static final Instant DRAWN = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void isLongAndHasNoCharacterThatIsTakenForAnother() {
        for (int i = 0; i < MANY; i++) {
            String password = FirstPassword.draw(new SecureRandom());
            assertTrue(password.matches("[a-zA-Z2-9]{5}(-[a-zA-Z2-9]{5}){3}"), password);
            assertFalse(password.matches(".*[lIoO01].*"), password);
        }
    }

    @Test
    void meetsTheRulesOfThoseThatPeopleChoose() {
        PasswordRules rules = new PasswordRules(Set.of("password"));
        for (int i = 0; i < MANY; i++) {
            String password = FirstPassword.draw(new SecureRandom());
            assertDoesNotThrow(() -> rules.require(password, "planner1"));
        }
    }

    @Test
    void isNeverDrawnTwice() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            drawn.add(FirstPassword.draw(new SecureRandom()));
        }
        assertEquals(MANY, drawn.size());
    }

    @Test
    void opensNothingFromTheMomentOnUntilWhichItIsGood() {
        FirstPassword password = new FirstPassword(DRAWN, Duration.ofHours(72));
        assertEquals(Instant.parse("2026-11-27T03:00:00Z"), password.goodUntil());
        assertFalse(password.isOver(Instant.parse("2026-11-27T02:59:59Z")));
        assertTrue(password.isOver(Instant.parse("2026-11-27T03:00:00Z")));
    }
}

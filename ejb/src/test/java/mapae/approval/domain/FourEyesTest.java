package mapae.approval.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mapae.shared.AccountId;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Nobody decides on what they proposed. */
class FourEyesTest {

    @Test
    void letsAnotherPersonDecide() {
        assertDoesNotThrow(() -> FourEyes.require(new AccountId(2), new AccountId(1)));
    }

    @Test
    void refusesTheProposer() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> FourEyes.require(new AccountId(1_000), new AccountId(1_000)));
        assertEquals("approval.own-proposal", refusal.code());
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    }
}

package mapae.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody decides on what they proposed. */
class FourEyesTest {

    private static final Hand KIM = Hand.own(new AccountId(1_000));
    private static final Hand LEE = Hand.own(new AccountId(2_000));
    private static final Hand LEE_FOR_KIM = new Hand(LEE.account(), Optional.of(KIM.account()));
    private static final Hand PARK_FOR_LEE = new Hand(new AccountId(3_000), Optional.of(LEE.account()));

    @Test
    void letsAnotherPersonDecide() {
        assertTrue(FourEyes.mayDecide(LEE, KIM));
    }

    @Test
    void refusesTheProposer() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> FourEyes.choose(List.of(Hand.own(new AccountId(1_000))), KIM));
        assertEquals("approval.own-proposal", refusal.code());
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    }

    @Test
    void refusesADecisionInTheProposersPlace() {
        assertFalse(FourEyes.mayDecide(LEE_FOR_KIM, KIM));
    }

    @Test
    void refusesWhoeverProposedForSomebodyAndForWhomItWasProposed() {
        assertFalse(FourEyes.mayDecide(LEE, LEE_FOR_KIM));
        assertFalse(FourEyes.mayDecide(KIM, LEE_FOR_KIM));
        assertFalse(FourEyes.mayDecide(PARK_FOR_LEE, LEE_FOR_KIM));
    }

    @Test
    void choosesTheWayThatIsNobodysOwn() {
        assertEquals(LEE, FourEyes.choose(List.of(LEE_FOR_KIM, LEE), KIM));
    }

    @Test
    void refusesWhoeverHasNoWay() {
        assertThrows(Refusal.class, () -> FourEyes.choose(List.of(), KIM));
    }
}

package mapae.approval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to roles, loans, accounts and organisations between a proposal and its decision, nobody decides on what
 * they proposed: not themselves, not for somebody, and not through somebody.
 */
class FourEyesSequencesTest {

    private static final int SEQUENCES = 100_000;
    private static final int STEPS = 24;
    private static final long SEED = 20_261_124;

    @Test
    void neverLetAnybodyDecideOnWhatTheyProposed() {
        long decided = 0;
        long refused = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            long seed = SEED + sequence;
            Ministry ministry = new Ministry(new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                ministry.step();
            }
            assertFalse(ministry.brokeFourEyes(), () -> "seed " + seed + ": " + ministry.story());
            assertFalse(ministry.wasDecidedWithoutRight(), () -> "seed " + seed + ": " + ministry.story());
            decided += ministry.decided();
            refused += ministry.refusedAsOwn();
        }
        // the sequences do reach decisions, and do run into the rule
        assertTrue(decided > SEQUENCES / 10, "decided " + decided);
        assertTrue(refused > SEQUENCES / 100, "refused " + refused);
    }
}

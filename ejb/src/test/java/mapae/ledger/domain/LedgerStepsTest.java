package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

/**
 * Whatever is posted, in whatever order and amount, the identities of the ledger hold, and what is refused changes nothing.
 * {@code -Dmapae.test.seed} repeats a book.
 */
class LedgerStepsTest {

    private static final long SEED = Long.getLong("mapae.test.seed", 20_261_124);
    private static final int STEPS = "long".equals(System.getProperty("mapae.test.scale")) ? 1_000_000 : 100_000;
    private static final int STEPS_OF_A_BOOK = 2_500;
    private static final int CHECKPOINT = 500;

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    @Test
    void keepsTheIdentitiesWhateverIsPosted() {
        for (int number = 0; number < STEPS / STEPS_OF_A_BOOK; number++) {
            long seed = SEED + number;
            try {
                keep(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        // every kind was posted, and every sort of refusal was met
        for (PostingKind kind : PostingKind.values()) {
            assertTrue(done.getOrDefault(kind.code(), 0) > STEPS / 5_000, () -> kind + " in " + done);
        }
        assertTrue(done.get("close") > STEPS / 500, () -> "closes in " + done);
        assertTrue(done.get("reversal") > STEPS / 200, () -> "reversals in " + done);
        for (String code : new String[] {
            "ledger.flow",
            "ledger.too-large",
            "ledger.nothing",
            "ledger.year-closed",
            "ledger.virement-open",
            "ledger.virement-carried",
            "ledger.virement-not-resolved",
            "ledger.carry-accident-again",
            "ledger.carry-not-approved",
            "ledger.carry-past-completion",
            "ledger.not-available",
            "ledger.not-committed"
        }) {
            assertTrue(refused.containsKey(code), () -> code + " in " + refused);
        }
    }

    private void keep(SplittableRandom random) {
        Book book = new Book();
        BookAudit audit = new BookAudit(book);
        BookClerk clerk = new BookClerk(book, audit, random);
        for (int step = 1; step <= STEPS_OF_A_BOOK; step++) {
            Map<LineId, LineBalance> before = new HashMap<>(book.balances);
            int documents = book.journal.size();
            try {
                done.merge(clerk.step(), 1, Integer::sum);
            } catch (Refusal refusal) {
                refused.merge(refusal.code(), 1, Integer::sum);
                assertEquals(documents, book.journal.size(), "a refused step wrote a document");
                assertEquals(before, book.balances, "a refused step changed a balance");
            }
            audit.afterStep();
            if (step % CHECKPOINT == 0) {
                audit.wholly();
            }
        }
    }
}

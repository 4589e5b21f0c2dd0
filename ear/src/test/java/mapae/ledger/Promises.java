package mapae.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The commitments made so far, by whomever. The latest are drawn most, so that clients meet on them. */
final class Promises {

    private static final int LATEST = 100;

    private final List<Promise> made = new ArrayList<>();

    /**
     * A commitment.
     *
     * @param id identifies it
     * @param line place of its line
     */
    record Promise(long id, int line) {}

    synchronized void add(Promise promise) {
        made.add(promise);
    }

    /** One of them; null if there is none yet. */
    synchronized Promise any(Random draw) {
        if (made.isEmpty()) {
            return null;
        }
        int back = draw.nextInt(Math.min(LATEST, made.size()));
        return made.get(made.size() - 1 - back);
    }
}

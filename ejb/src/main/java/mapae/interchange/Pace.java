package mapae.interchange;

import java.time.Duration;

/** Lets something happen at most every half second, so that telling how far work is does not slow the work. */
final class Pace {

    private static final long EVERY = Duration.ofMillis(500).toNanos();

    private long last = System.nanoTime();

    void maybe(Runnable action) {
        long now = System.nanoTime();
        if (now - last >= EVERY) {
            last = now;
            action.run();
        }
    }
}

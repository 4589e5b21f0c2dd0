package mapae.config.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Draws that come out the same on every machine and Java version: SplitMix64 (Steele, Lea, Flood, "Fast splittable
 * pseudorandom number generators", 2014), one stream for each purpose, so that a change in one leaves the others alone.
 */
final class Draw {

    private static final long SEED = 0x4D_41_50_41_45_20_26L;

    private long state;

    private Draw(long seed) {
        this.state = seed;
    }

    /** The stream of that purpose. */
    static Draw of(String purpose) {
        Draw draw = new Draw(SEED * 31 + purpose.hashCode());
        draw.next();
        return draw;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** Any of them, each as likely as the next. */
    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Any of them, as likely as its weight says. */
    <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
        int total = choices.stream().mapToInt(weight).sum();
        int left = below(total);
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("weights changed while drawing");
    }

    /** All of them in another order. */
    <T> List<T> shuffled(Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int other = below(last + 1);
            T moved = shuffled.get(last);
            shuffled.set(last, shuffled.get(other));
            shuffled.set(other, moved);
        }
        return shuffled;
    }
}

package mapae.audit.domain;

import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import mapae.audit.domain.Verdict.Break;

/** Reads the trail through once, from its beginning, and names the first entry that is broken. */
public final class ChainCheck {

    private ChainCheck() {}

    /**
     * Checks entries against each other and against the anchors. Keeps no more of them in memory than the numbers of
     * those whose content is gone.
     *
     * @param entries all of them, by number
     * @param anchors as they were written; their numbers rise
     */
    public static Verdict of(Iterator<Stored> entries, Iterator<Link> anchors) {
        Link head = Link.START;
        long read = 0;
        long held = 0;
        long anchored = 0;
        NavigableSet<Long> blank = new TreeSet<>();
        Optional<Break> broken = Optional.empty();
        Optional<Link> anchor = next(anchors);
        while (broken.isEmpty() && entries.hasNext()) {
            Stored found = entries.next();
            read++;
            broken = follow(head, found);
            if (broken.isEmpty()
                    && anchor.isPresent()
                    && anchor.get().number() == found.entry().number()) {
                held++;
                broken = anchor.get().equals(found.link())
                        ? Optional.empty()
                        : Optional.of(new Break(found.entry().number(), Fault.ANCHORED_OTHERWISE));
                Link last = anchor.get();
                anchor = next(anchors);
                if (broken.isEmpty()) {
                    anchored = last.number();
                    broken = anchor.filter(later -> later.number() <= last.number())
                            .map(later -> new Break(later.number(), Fault.ANCHORS_OUT_OF_ORDER));
                }
            }
            if (broken.isEmpty()) {
                head = found.link();
                found.entry().redacts().ifPresent(blank::remove);
                if (found.isBlank()) {
                    blank.add(found.entry().number());
                }
            }
        }
        if (broken.isEmpty() && anchor.isPresent()) {
            broken = Optional.of(new Break(head.number() + 1, Fault.MISSING));
        }
        return new Verdict(read, held, head, anchored, first(blank, broken));
    }

    private static Optional<Break> follow(Link head, Stored found) {
        Entry entry = found.entry();
        long expected = head.number() + 1;
        if (entry.number() != expected) {
            // a number that comes too late names the one that it leaves out
            return entry.number() > expected
                    ? Optional.of(new Break(expected, Fault.MISSING))
                    : Optional.of(new Break(entry.number(), Fault.OUT_OF_ORDER));
        }
        if (entry.day().isBefore(head.day()) || !entry.hashAfter(head.hash()).equals(found.hash())) {
            return Optional.of(new Break(expected, Fault.CHANGED));
        }
        if (!found.hasPlace()) {
            return Optional.of(new Break(expected, Fault.CONTENT_GONE));
        }
        if (!found.isBlank() && !found.isTrueToItsCommitment()) {
            return Optional.of(new Break(expected, Fault.CONTENT_CHANGED));
        }
        return Optional.empty();
    }

    /** Content that is gone without a word counts from where it stood. */
    private static Optional<Break> first(NavigableSet<Long> blank, Optional<Break> broken) {
        if (blank.isEmpty() || broken.isPresent() && broken.get().number() <= blank.first()) {
            return broken;
        }
        return Optional.of(new Break(blank.first(), Fault.CONTENT_GONE));
    }

    private static Optional<Link> next(Iterator<Link> anchors) {
        return anchors.hasNext() ? Optional.of(anchors.next()) : Optional.empty();
    }
}

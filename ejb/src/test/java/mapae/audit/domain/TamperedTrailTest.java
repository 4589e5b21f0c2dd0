package mapae.audit.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand ways to tamper with a trail, of every sort, with a fixed seed: none goes unseen. */
class TamperedTrailTest {

    private static final int TAMPERINGS = 10_000;
    private static final long SEED = 20261124;

    private enum Sort {
        EDIT,
        EDIT_AND_RECHAIN,
        DELETE,
        DELETE_AND_RECHAIN,
        REORDER,
        REORDER_CONTENTS,
        TRUNCATE,
        TRUNCATE_AND_GO_ON,
        INSERT,
        INSERT_AND_RECHAIN
    }

    private record Tampered(List<Stored> trail, int first) {}

    @Test
    void aTrailThatNobodyTouchedIsWhole() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            List<Stored> trail = Trails.of(random.nextInt(60), random);
            Verdict verdict =
                    ChainCheck.of(trail.iterator(), Trails.anchors(trail).iterator());
            assertTrue(verdict.isWhole(), verdict::toString);
            assertEquals(trail.size(), verdict.entries());
            assertEquals(0, verdict.notYetAnchored());
        }
    }

    @Test
    void everyTamperingIsFoundAndNoneIsNamedLaterThanItIs() {
        Random random = new Random(SEED);
        Map<Sort, Integer> found = new EnumMap<>(Sort.class);
        for (int i = 0; i < TAMPERINGS; i++) {
            List<Stored> trail = Trails.of(10 + random.nextInt(30), random);
            Sort sort = Sort.values()[i % Sort.values().length];
            Tampered tampered = tamper(trail, sort, random);
            Verdict verdict = ChainCheck.of(
                    tampered.trail().iterator(), Trails.anchors(trail).iterator());
            assertFalse(verdict.isWhole(), () -> sort + " at " + tampered.first() + " went unseen");
            long named = verdict.broken().orElseThrow().number();
            assertTrue(named <= tampered.first(), () -> sort + " at " + tampered.first() + " was named at " + verdict);
            found.merge(sort, 1, Integer::sum);
        }
        System.out.println("Tamperings found: " + found);
        assertEquals(
                TAMPERINGS, found.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static Tampered tamper(List<Stored> trail, Sort sort, Random random) {
        List<Stored> changed = new ArrayList<>(trail);
        int place = random.nextInt(trail.size());
        return switch (sort) {
            case EDIT -> {
                changed.set(place, Trails.edited(trail.get(place), random));
                yield new Tampered(changed, place + 1);
            }
            case EDIT_AND_RECHAIN -> {
                Stored old = changed.get(place);
                changed.set(
                        place,
                        new Stored(
                                old.entry(),
                                old.hash(),
                                Optional.of(Trails.salt(random)),
                                Optional.of(Trails.content(random))));
                yield new Tampered(Trails.rechained(changed, place), place + 1);
            }
            case DELETE -> {
                changed.remove(place);
                yield new Tampered(changed, place + 1);
            }
            case DELETE_AND_RECHAIN -> {
                changed.remove(place);
                yield new Tampered(Trails.rechained(changed, place), place + 1);
            }
            case REORDER -> {
                int other = (place + 1 + random.nextInt(trail.size() - 1)) % trail.size();
                Collections.swap(changed, place, other);
                yield new Tampered(changed, Math.min(place, other) + 1);
            }
            case REORDER_CONTENTS -> {
                int other = (place + 1 + random.nextInt(trail.size() - 1)) % trail.size();
                Stored one = trail.get(place);
                Stored two = trail.get(other);
                boolean bothBlank = one.content().isEmpty() && two.content().isEmpty();
                if (bothBlank) {
                    changed.remove(place);
                    yield new Tampered(changed, place + 1);
                }
                changed.set(place, new Stored(one.entry(), one.hash(), two.salt(), two.content()));
                changed.set(other, new Stored(two.entry(), two.hash(), one.salt(), one.content()));
                yield new Tampered(changed, Math.max(place, other) + 1);
            }
            case TRUNCATE -> new Tampered(changed.subList(0, place), place + 1);
            case TRUNCATE_AND_GO_ON -> {
                List<Stored> cut = new ArrayList<>(trail.subList(0, place));
                cut.addAll(Trails.of(trail.size(), random));
                yield new Tampered(Trails.rechained(cut, place), place + 1);
            }
            case INSERT -> {
                changed.add(place, Trails.of(1, random).get(0));
                yield new Tampered(changed, place + 1);
            }
            case INSERT_AND_RECHAIN -> {
                changed.add(place, Trails.of(1, random).get(0));
                yield new Tampered(Trails.rechained(changed, place), place + 1);
            }
        };
    }
}

package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same books kept by one person, document by document: what lines and commitments must hold in the end. */
final class SerialBooks {

    private final List<long[]> lines = new ArrayList<>();
    private final List<Set<Long>> everFree = new ArrayList<>();
    private final Map<Long, long[]> commitments = new HashMap<>();

    private static final int FREE = 0;
    private static final int COMMITTED = 1;
    private static final int SPENT = 2;

    /** Lines that have so much each to commit. */
    SerialBooks(List<Long> allotted) {
        for (long amount : allotted) {
            lines.add(new long[] {amount, 0, 0});
            everFree.add(new HashSet<>(Set.of(amount)));
        }
    }

    /** Enters what was accepted, in the order of the document numbers. */
    void enter(Told told) {
        long[] line = lines.get(told.line());
        long[] commitment = commitments.computeIfAbsent(told.commitment(), id -> new long[3]);
        int from = switch (told.step()) {
            case "commit", "change" -> FREE;
            case "refunds" -> SPENT;
            default -> COMMITTED;
        };
        int to = switch (told.step()) {
            case "commit", "change" -> COMMITTED;
            case "expenditures" -> SPENT;
            default -> FREE;
        };
        for (long[] one : List.of(line, commitment)) {
            one[from] -= told.amount();
            one[to] += told.amount();
        }
        for (long held : line) {
            assertTrue(held >= 0, () -> "a line is overdrawn by " + told);
        }
        assertTrue(commitment[COMMITTED] >= 0 && commitment[SPENT] >= 0, () -> "a commitment is overdrawn by " + told);
        assertEquals(line[FREE], told.rest(), () -> "what is free after " + told);
        everFree.get(told.line()).add(line[FREE]);
    }

    /** Whether so much was free on a line at any time. */
    boolean wasFree(int line, long amount) {
        return everFree.get(line).contains(amount);
    }

    long free(int line) {
        return lines.get(line)[FREE];
    }

    long committed(int line) {
        return lines.get(line)[COMMITTED];
    }

    long spent(int line) {
        return lines.get(line)[SPENT];
    }

    /** What is open and what was paid of each commitment. */
    Map<Long, List<Long>> commitments() {
        Map<Long, List<Long>> all = new HashMap<>();
        commitments.forEach((id, held) -> all.put(id, List.of(held[COMMITTED], held[SPENT])));
        return all;
    }
}

package mapae.interchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mapae.interchange.domain.FieldMapping;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.RowError;
import mapae.interchange.domain.RowReading;
import mapae.shared.Refusal;

/**
 * Rows that refer to another row of their own kind which was not seen yet: an organisation that stands before the one
 * above it. They wait until the file is read, and come out with what stands above first. Memory holds {@value #MOST} of
 * them.
 */
final class ForwardReferences {

    /** Most rows that wait. */
    static final int MOST = 20_000;

    private final Optional<FieldMapping> reference;
    private final Map<String, List<RowReading>> waiting = new LinkedHashMap<>();
    private int size;

    ForwardReferences(MappingProfile profile) {
        reference = profile.main().mappings().stream()
                .filter(mapping -> mapping.field().refersTo().equals(Optional.of(profile.kind())))
                .findFirst();
    }

    private Optional<String> target(RowReading row) {
        return reference.flatMap(mapping -> row.main().text(mapping.field().name()));
    }

    boolean mustWait(RowReading row, Predicate<String> exists) {
        return target(row).filter(exists.negate()).isPresent();
    }

    /** Has a row wait. */
    void hold(RowReading row) {
        if (size++ == MOST) {
            throw Refusal.invalid("file.not-sorted", MOST);
        }
        waiting.computeIfAbsent(target(row).orElseThrow(), code -> new ArrayList<>())
                .add(row);
    }

    /** Takes out the rows whose reference exists, and those that refer to them, and so on. */
    List<RowReading> release(Predicate<String> exists) {
        List<RowReading> released = new ArrayList<>();
        Deque<String> there = new ArrayDeque<>();
        waiting.keySet().stream().filter(exists).forEach(there::add);
        while (!there.isEmpty()) {
            List<RowReading> rows = waiting.remove(there.poll());
            if (rows != null) {
                released.addAll(rows);
                rows.forEach(row -> there.add(row.main().key()));
            }
        }
        return released;
    }

    /** The rows that still wait: what they refer to does not exist. */
    List<RowReading> rest() {
        return waiting.values().stream().flatMap(Collection::stream).toList();
    }

    /** Why a row that still waits is bad. */
    RowError error(RowReading row) {
        String code = target(row).orElseThrow();
        String column = reference
                .flatMap(mapping -> mapping.columns().stream().findFirst())
                .orElse("");
        return RowError.ofCell(row.line(), column, code, "reference.unknown", code);
    }
}

package mapae.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import mapae.interchange.domain.Facts;
import mapae.interchange.domain.Field;
import mapae.interchange.domain.FieldMapping;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.KeyRegister;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.RowError;
import mapae.interchange.domain.RowReading;
import mapae.interchange.domain.Section;

/**
 * Checks what a row alone cannot tell: that the codes it refers to exist, and that no other row has its key.
 *
 * <p>A code exists if Mapae knows it, if the row itself brings it, or if a good row of the file is about it, further up
 * or further down: what goes in does not depend on the order of the rows.
 */
final class RowCheck {

    private final MappingProfile profile;
    private final BiFunction<ImportKind, Set<String>, Set<String>> known;
    private final KeyRegister keys = new KeyRegister();
    private final Map<ImportKind, List<FieldMapping>> referencesByKind = new EnumMap<>(ImportKind.class);
    private ForwardReferences forward;

    /**
     * A check for one file.
     *
     * @param known tells which of the given codes of a kind exist
     */
    RowCheck(MappingProfile profile, BiFunction<ImportKind, Set<String>, Set<String>> known) {
        this.profile = profile;
        this.known = known;
        this.forward = new ForwardReferences(profile);
    }

    /** Reads a file's rows for the first time: enters their keys and counts good and bad ones. */
    void first(List<RowReading> batch, Tally tally) {
        Map<ImportKind, Set<String>> found = knownCodes(batch);
        for (RowReading row : batch) {
            List<RowError> errors = row.isGood() ? unknownCodes(row, found) : row.errors();
            if (!errors.isEmpty()) {
                tally.bad(errors);
            } else if (forward.mustWait(row, code -> isKnown(code, found) || keys.holds(code))) {
                forward.hold(row);
            } else {
                enter(row, tally);
            }
        }
    }

    /** Judges the rows that refer to a row further down, when the whole file was read for the first time. */
    void endFirst(Tally tally) {
        forward.release(keys::holds).forEach(row -> enter(row, tally));
        forward.rest().forEach(row -> tally.bad(List.of(forward.error(row))));
        forward = new ForwardReferences(profile);
    }

    private void enter(RowReading row, Tally tally) {
        Optional<KeyRegister.Earlier> earlier = keys.enter(row.main().key(), row.line());
        if (earlier.isEmpty()) {
            tally.good();
            return;
        }
        long other = earlier.get().line();
        tally.bad(List.of(RowError.ofRow(row.line(), "row.repeated", other)));
        if (earlier.get().isFirstRepetition()) {
            tally.notGoodAfterAll(RowError.ofRow(other, "row.repeated", row.line()));
        }
    }

    /**
     * Reads them again, to store them.
     *
     * @return the good rows, but those that refer to a row further down
     */
    List<RowReading> again(List<RowReading> batch, Tally tally) {
        Map<ImportKind, Set<String>> found = knownCodes(batch);
        List<RowReading> good = new ArrayList<>();
        Set<String> inBatch = new HashSet<>();
        for (RowReading row : batch) {
            if (!row.isGood() || !isTakenKey(row.main().key())) {
                continue;
            }
            // what it refers to may be gone since the first reading
            List<RowError> errors = unknownCodes(row, found);
            if (!errors.isEmpty()) {
                tally.notGoodAfterAll(errors.get(0));
            } else if (forward.mustWait(row, code -> isKnown(code, found) || inBatch.contains(code))) {
                forward.hold(row);
            } else {
                good.add(row);
                inBatch.add(row.main().key());
            }
        }
        return good;
    }

    /** The rows that had to wait, what stands above first, when the whole file was read again. */
    List<RowReading> endAgain(Tally tally) {
        List<RowReading> good = forward.release(
                code -> !known.apply(profile.kind(), Set.of(code)).isEmpty());
        forward.rest().forEach(row -> tally.notGoodAfterAll(forward.error(row)));
        forward = new ForwardReferences(profile);
        return good;
    }

    /** For another attempt at storing. */
    void startAgain() {
        forward = new ForwardReferences(profile);
    }

    private boolean isTakenKey(String key) {
        return keys.holds(key) && !keys.isRepeated(key);
    }

    private boolean isKnown(String code, Map<ImportKind, Set<String>> found) {
        return found.getOrDefault(profile.kind(), Set.of()).contains(code);
    }

    private Map<ImportKind, Set<String>> knownCodes(List<RowReading> batch) {
        Map<ImportKind, Set<String>> asked = new EnumMap<>(ImportKind.class);
        for (RowReading row : batch) {
            eachReference(row, (kind, code, column) -> {
                asked.computeIfAbsent(kind, k -> new HashSet<>()).add(code);
                return true;
            });
        }
        Map<ImportKind, Set<String>> found = new EnumMap<>(ImportKind.class);
        asked.forEach((kind, codes) -> found.put(kind, known.apply(kind, codes)));
        return found;
    }

    private List<RowError> unknownCodes(RowReading row, Map<ImportKind, Set<String>> found) {
        List<RowError> errors = new ArrayList<>();
        Set<String> blamed = new HashSet<>();
        eachReference(row, (kind, code, column) -> {
            Predicate<Facts> brings = facts -> facts.key().equals(code);
            boolean exists = kind == profile.kind()
                    || found.getOrDefault(kind, Set.of()).contains(code)
                    || row.of(kind).filter(brings).isPresent();
            return exists
                    || !blamed.add(column)
                    || errors.add(RowError.ofCell(row.line(), column, code, "reference.unknown", code));
        });
        return errors;
    }

    @FunctionalInterface
    private interface Reference {
        boolean to(ImportKind kind, String code, String column);
    }

    private void eachReference(RowReading row, Reference reference) {
        for (Facts facts : row.facts()) {
            for (FieldMapping mapping : references(facts.kind())) {
                Field field = mapping.field();
                String column = mapping.columns().stream().findFirst().orElse(field.name());
                facts.text(field.name())
                        .ifPresent(code -> reference.to(field.refersTo().orElseThrow(), code, column));
            }
        }
    }

    private List<FieldMapping> references(ImportKind kind) {
        return referencesByKind.computeIfAbsent(
                kind,
                k -> profile.sections().stream()
                        .filter(section -> section.kind() == k)
                        .map(Section::mappings)
                        .flatMap(List::stream)
                        .filter(mapping -> mapping.field().refersTo().isPresent())
                        .toList());
    }
}

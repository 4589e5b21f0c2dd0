package mapae.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
 * <p>A code exists if Mapae knows it, if the row itself brings it, or if it stands further up in the file.
 */
final class RowCheck {

    private final MappingProfile profile;
    private final BiFunction<ImportKind, Set<String>, Set<String>> known;
    private final KeyRegister keys = new KeyRegister();

    /**
     * A check for one file.
     *
     * @param known tells which of the given codes of a kind exist
     */
    RowCheck(MappingProfile profile, BiFunction<ImportKind, Set<String>, Set<String>> known) {
        this.profile = profile;
        this.known = known;
    }

    /** Reads a file's rows for the first time: enters their keys and counts good and bad ones. */
    void first(List<RowReading> batch, Tally tally) {
        Map<ImportKind, Set<String>> found = knownCodes(batch);
        for (RowReading row : batch) {
            List<RowError> errors = row.isGood() ? unknownCodes(row, found) : row.errors();
            if (!errors.isEmpty()) {
                tally.bad(errors);
                continue;
            }
            Optional<KeyRegister.Earlier> earlier = keys.enter(row.main().key(), row.line());
            if (earlier.isEmpty()) {
                tally.good();
                continue;
            }
            tally.bad(List.of(
                    RowError.ofRow(row.line(), "row.repeated", earlier.get().line())));
            if (earlier.get().isFirstRepetition()) {
                tally.notGoodAfterAll(RowError.ofRow(earlier.get().line(), "row.repeated", row.line()));
            }
        }
    }

    /**
     * Reads them again, to store them.
     *
     * @return the good rows
     */
    List<RowReading> again(List<RowReading> batch, Tally tally) {
        Map<ImportKind, Set<String>> found = knownCodes(batch);
        List<RowReading> good = new ArrayList<>();
        for (RowReading row : batch) {
            if (!row.isGood()
                    || !keys.holds(row.main().key())
                    || keys.isRepeated(row.main().key())) {
                continue;
            }
            List<RowError> errors = unknownCodes(row, found);
            if (errors.isEmpty()) {
                good.add(row);
            } else {
                // what it refers to was a repeated row, or is gone since the first reading
                errors.forEach(tally::notGoodAfterAll);
            }
        }
        return good;
    }

    private Map<ImportKind, Set<String>> knownCodes(List<RowReading> batch) {
        Map<ImportKind, Set<String>> asked = new EnumMap<>(ImportKind.class);
        for (RowReading row : batch) {
            for (Facts facts : row.facts()) {
                section(facts.kind()).mappings().stream()
                        .map(FieldMapping::field)
                        .filter(field -> field.refersTo().isPresent())
                        .forEach(field -> facts.text(field.name())
                                .ifPresent(code -> asked.computeIfAbsent(
                                                field.refersTo().get(), kind -> new HashSet<>())
                                        .add(code)));
            }
        }
        Map<ImportKind, Set<String>> found = new EnumMap<>(ImportKind.class);
        asked.forEach((kind, codes) -> found.put(kind, new HashSet<>(known.apply(kind, codes))));
        return found;
    }

    private List<RowError> unknownCodes(RowReading row, Map<ImportKind, Set<String>> found) {
        List<RowError> errors = new ArrayList<>();
        Set<String> blamed = new HashSet<>();
        for (Facts facts : row.facts()) {
            Section section = section(facts.kind());
            for (FieldMapping mapping : section.mappings()) {
                Field field = mapping.field();
                Optional<String> code = field.refersTo().flatMap(kind -> facts.text(field.name()));
                if (code.isPresent() && !exists(field.refersTo().get(), code.get(), row, found)) {
                    String column = mapping.columns().isEmpty()
                            ? field.name()
                            : mapping.columns().get(0);
                    if (blamed.add(column)) {
                        errors.add(RowError.ofCell(row.line(), column, code.get(), "reference.unknown", code.get()));
                    }
                }
            }
        }
        return errors;
    }

    private boolean exists(ImportKind kind, String code, RowReading row, Map<ImportKind, Set<String>> found) {
        return found.getOrDefault(kind, Set.of()).contains(code)
                || kind != profile.kind()
                        && row.of(kind)
                                .filter(facts -> facts.key().equals(code))
                                .isPresent()
                || kind == profile.kind() && keys.holds(code) && !keys.isRepeated(code);
    }

    private Section section(ImportKind kind) {
        return profile.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}

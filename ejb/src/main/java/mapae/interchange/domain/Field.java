package mapae.interchange.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of Mapae that a column can feed.
 *
 * @param name its name
 * @param type what it holds
 * @param required whether a row without it is bad
 * @param limit longest text in characters, or largest count; 0 where the type needs none
 * @param choices the words of a {@link FieldType#CHOICE}
 * @param refersTo the kind whose code it holds
 */
public record Field(
        String name, FieldType type, boolean required, int limit, Set<String> choices, Optional<ImportKind> refersTo) {

    /** Longest free text, in characters: some thirty pages. */
    public static final int NARRATIVE_LIMIT = 100_000;

    static Field identifier(String name, int limit) {
        return new Field(name, FieldType.CODE, true, limit, Set.of(), Optional.empty());
    }

    static Field reference(String name, int limit, ImportKind kind) {
        return new Field(name, FieldType.CODE, true, limit, Set.of(), Optional.of(kind));
    }

    static Field text(String name, int limit) {
        return new Field(name, FieldType.TEXT, true, limit, Set.of(), Optional.empty());
    }

    static Field narrative(String name) {
        return new Field(name, FieldType.NARRATIVE, false, NARRATIVE_LIMIT, Set.of(), Optional.empty());
    }

    static Field choice(String name, String... words) {
        return new Field(name, FieldType.CHOICE, true, 0, Set.copyOf(List.of(words)), Optional.empty());
    }

    static Field typed(String name, FieldType type) {
        return new Field(name, type, true, 0, Set.of(), Optional.empty());
    }

    static Field count(String name, int largest) {
        return new Field(name, FieldType.COUNT, true, largest, Set.of(), Optional.empty());
    }

    /** The same field, but a row may leave it empty. */
    Field optional() {
        return new Field(name, type, false, limit, choices, refersTo);
    }
}

package mapae.interchange.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a row of the file tells about one kind of subject.
 *
 * @param kind the kind
 * @param mappings what feeds its fields
 * @param onlyWith field without which the row says nothing of this kind, and that is no fault
 * @param onlyNew whether subjects that are known already are left as they are
 * @param atFirst fields that count where the subject is new, and no more
 */
public record Section(
        ImportKind kind, List<FieldMapping> mappings, Optional<String> onlyWith, boolean onlyNew, Set<String> atFirst) {

    public Section {
        mappings = List.copyOf(mappings);
        atFirst = Set.copyOf(atFirst);
    }

    /** What feeds that field. */
    public Optional<FieldMapping> mapping(String field) {
        return mappings.stream()
                .filter(mapping -> mapping.field().name().equals(field))
                .findFirst();
    }

    /** The column to name when something is wrong with that field. */
    String columnOf(String field) {
        return mapping(field).flatMap(m -> m.columns().stream().findFirst()).orElse(field);
    }
}

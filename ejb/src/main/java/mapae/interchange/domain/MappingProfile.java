package mapae.interchange.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.shared.Bilingual;

/**
 * How the columns of a file become the fields of Mapae.
 *
 * @param name its name, for example {@code gmpp}
 * @param kind what its rows are about
 * @param title what it is called on pages
 * @param currency currency of all amounts in the file; empty: the file's own column, else the system's currency
 * @param sections what each row tells, in the order in which it is stored; the last is of the profile's kind
 */
public record MappingProfile(
        String name, ImportKind kind, Bilingual title, Optional<String> currency, List<Section> sections) {

    /**
     * A profile, checked.
     *
     * @throws IllegalArgumentException if a required field is fed by nothing, or the last section is of another kind
     */
    public MappingProfile {
        sections = List.copyOf(sections);
        if (sections.isEmpty() || sections.get(sections.size() - 1).kind() != kind) {
            throw new IllegalArgumentException(name + ": the last section must be of kind " + kind.code());
        }
        for (Section section : sections) {
            List<String> unfed = new ArrayList<>();
            for (Field field : section.kind().fields()) {
                if (field.required() && section.mapping(field.name()).isEmpty()) {
                    unfed.add(field.name());
                }
            }
            if (!unfed.isEmpty()) {
                throw new IllegalArgumentException(name + ": nothing feeds " + unfed + " of "
                        + section.kind().code());
            }
        }
    }

    /** The columns a file must have, in the order in which they are first named. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (Section section : sections) {
            section.mappings().forEach(mapping -> columns.addAll(mapping.columns()));
        }
        return columns;
    }

    /** The section of the profile's own kind. */
    public Section main() {
        return sections.get(sections.size() - 1);
    }
}

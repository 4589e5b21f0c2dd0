package mapae.interchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.interchange.domain.DateFormat;
import mapae.interchange.domain.Field;
import mapae.interchange.domain.FieldMapping;
import mapae.interchange.domain.FieldType;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.Section;
import mapae.shared.Bilingual;

/** Reads mapping profiles from their JSON files. A property that the format does not know is a fault, not ignored. */
final class ProfileFile {

    /** Folder of the profiles, and in it the list of their files. */
    private static final String FOLDER = "/mapae/interchange/";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    record Text(String ko, String en) {}

    record Content(
            String name, String kind, Text title, String currency, LinkedHashMap<String, SectionContent> sections) {}

    record SectionContent(String onlyWith, boolean onlyNew, LinkedHashMap<String, FieldContent> fields) {}

    record FieldContent(
            String column,
            String value,
            BigDecimal factor,
            List<String> formats,
            Map<String, String> translate,
            String otherwise,
            boolean onlyNew) {}

    private ProfileFile() {}

    /** The profiles that ship with Mapae, in the order of the list. */
    static List<MappingProfile> shipped() {
        try (InputStream index = open("profiles.json")) {
            List<MappingProfile> profiles = new ArrayList<>();
            for (String file : JSON.readValue(index, String[].class)) {
                try (InputStream in = open(file)) {
                    profiles.add(read(in));
                }
            }
            return List.copyOf(profiles);
        } catch (IOException e) {
            throw new IllegalStateException("a mapping profile cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = ProfileFile.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("there is no " + FOLDER + file);
        }
        return in;
    }

    /**
     * A profile from its JSON.
     *
     * @throws IllegalArgumentException if it names a kind or field that does not exist, or lacks a required one
     */
    static MappingProfile read(InputStream in) throws IOException {
        Content content = JSON.readValue(in, Content.class);
        List<Section> sections = new ArrayList<>();
        content.sections().forEach((kind, section) -> sections.add(section(kind(kind), section)));
        return new MappingProfile(
                content.name(),
                kind(content.kind()),
                new Bilingual(content.title().ko(), content.title().en()),
                Optional.ofNullable(content.currency()),
                sections);
    }

    private static ImportKind kind(String code) {
        return ImportKind.ofCode(code).orElseThrow(() -> new IllegalArgumentException("there is no kind " + code));
    }

    private static Section section(ImportKind kind, SectionContent content) {
        List<FieldMapping> mappings = new ArrayList<>();
        content.fields().forEach((name, mapping) -> mappings.add(mapping(kind, name, mapping)));
        Set<String> atFirst = content.fields().entrySet().stream()
                .filter(field -> field.getValue().onlyNew())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Section(kind, mappings, Optional.ofNullable(content.onlyWith()), content.onlyNew(), atFirst);
    }

    private static FieldMapping mapping(ImportKind kind, String name, FieldContent content) {
        Field field = kind.field(name)
                .orElseThrow(() -> new IllegalArgumentException(kind.code() + " have no field " + name));
        if ((content.column() == null) == (content.value() == null)) {
            throw new IllegalArgumentException(name + " needs either a column or a value");
        }
        return new FieldMapping(
                field,
                content.column() != null ? "{" + content.column() + "}" : content.value(),
                content.factor() == null ? BigDecimal.ONE : content.factor(),
                formats(field, content.formats()),
                content.translate() == null ? Map.of() : content.translate(),
                Optional.ofNullable(content.otherwise()));
    }

    private static List<DateFormat> formats(Field field, List<String> patterns) {
        if (patterns != null) {
            return patterns.stream().map(DateFormat::of).toList();
        }
        return List.of(field.type() == FieldType.MONTH ? DateFormat.ISO_MONTH : DateFormat.ISO_DAY);
    }
}

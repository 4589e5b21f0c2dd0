package mapae.interchange.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final MappingProfile POSTS = new MappingProfile(
            "test",
            ImportKind.POSTS,
            new Bilingual("시험", "test"),
            Optional.empty(),
            List.of(new Section(
                    ImportKind.POSTS,
                    ImportKind.POSTS.fields().stream()
                            .map(field -> new FieldMapping(
                                    field,
                                    "{" + field.name() + "}",
                                    BigDecimal.ONE,
                                    List.of(),
                                    Map.of(),
                                    Optional.empty()))
                            .toList(),
                    Optional.empty(),
                    false,
                    Set.of())));

    @Test
    void takesColumnsInAnyOrder() {
        Header header = Header.of(POSTS, List.of("organisation", "nameKo", " code ", "nameEn"));
        assertEquals(4, header.size());
        assertEquals(2, header.positionOf("code"));
    }

    @Test
    void namesWhatIsMissing() {
        refuses("header.missing", "nameEn, organisation", "code", "nameKo");
    }

    @Test
    void namesWhatIsUnknown() {
        refuses("header.unknown", "colour", "code", "nameKo", "nameEn", "organisation", "colour");
    }

    @Test
    void namesWhatComesTwice() {
        refuses("header.twice", "code", "code", "nameKo", "nameEn", "organisation", "code");
    }

    private static void refuses(String code, String argument, String... names) {
        Refusal refusal = assertThrows(Refusal.class, () -> Header.of(POSTS, List.of(names)));
        assertEquals(code, refusal.code());
        assertEquals(List.of(argument), refusal.arguments());
    }
}

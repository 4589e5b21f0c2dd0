package mapae.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.appropriation.domain.BudgetStatus;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.MappingProfile;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.Stage;
import mapae.organisation.domain.OrganisationKind;
import mapae.progress.domain.Rating;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private final Profiles profiles = new Profiles();

    @Test
    void shipsMapaesOwnFormatForEveryKind() {
        for (ImportKind kind : ImportKind.values()) {
            assertEquals(kind, profiles.named("mapae", kind).kind());
        }
    }

    @Test
    void readsAllEighteenColumnsOfTheBritishFile() {
        MappingProfile gmpp = profiles.named("gmpp", ImportKind.REPORTS);
        assertEquals(18, gmpp.columns().size());
        assertEquals(Optional.of("GBP"), gmpp.currency());
    }

    @Test
    void refusesAProfileOfAnotherKind() {
        assertEquals(
                "import.profile-unknown",
                assertThrows(Refusal.class, () -> profiles.named("gmpp", ImportKind.POSTS))
                        .code());
    }

    @Test
    void refusesAProfileThatLeavesARequiredFieldUnfed() {
        refuses("{'name':'x','kind':'posts','title':{'ko':'x','en':'x'},'sections':{'posts':{'fields':{}}}}");
    }

    @Test
    void refusesAFieldThatDoesNotExist() {
        refuses("{'name':'x','kind':'posts','title':{'ko':'x','en':'x'},"
                + "'sections':{'posts':{'fields':{'colour':{'column':'c'}}}}}");
    }

    @Test
    void knowsTheSameWordsAsTheCapabilities() {
        assertEquals(names(OrganisationKind.values()), words(ImportKind.ORGANISATIONS, "kind"));
        assertEquals(names(InvestmentKind.values()), words(ImportKind.INVESTMENTS, "kind"));
        assertEquals(names(Stage.values()), words(ImportKind.INVESTMENTS, "stage"));
        assertEquals(names(Rating.values()), words(ImportKind.REPORTS, "rating"));
        assertEquals(names(BudgetStatus.values()), words(ImportKind.APPROPRIATIONS, "status"));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> words(ImportKind kind, String field) {
        return kind.field(field).orElseThrow().choices();
    }

    private static void refuses(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> ProfileFile.read(new ByteArrayInputStream(bytes)));
        assertTrue(!e.getMessage().isEmpty(), List.of(json).toString());
    }
}

package mapae.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path HERE = Path.of("here").toAbsolutePath();

    @Test
    void hasADefaultForEverything() {
        Settings settings = Settings.of(Map.of(), HERE);
        assertEquals(HERE.resolve(".mapae"), settings.home());
        assertEquals(8080, settings.httpPort());
        assertTrue(settings.demonstration() && settings.database().isEmpty());
    }

    @Test
    void takesWhatMakesSense() {
        Map<String, String> environment =
                Map.of("MAPAE_CURRENCY", "GBP", "MAPAE_IMPORT_MAX_BYTES", "1000000", "MAPAE_HTTP_PORT", "9090");
        assertEquals(9090, Settings.of(environment, HERE).httpPort());
    }

    @Test
    void letsFirstPasswordsBeGoodForSomeHours() {
        assertEquals(Duration.ofHours(72), Settings.of(Map.of(), HERE).firstPasswordGoodFor());
        assertEquals(
                Duration.ofHours(8),
                Settings.of(Map.of("MAPAE_FIRST_PASSWORD_HOURS", "8"), HERE).firstPasswordGoodFor());
        for (String wrong : List.of("0", "721", "99999999999", "-1", "a day")) {
            Map<String, String> environment = Map.of("MAPAE_FIRST_PASSWORD_HOURS", wrong);
            assertThrows(StartFailure.class, () -> Settings.of(environment, HERE), wrong);
        }
    }

    @Test
    void tellsTheOwnerOfTheTablesFromTheServersAccount() {
        Map<String, String> one =
                Map.of("MAPAE_DB_URL", "jdbc:mariadb://db/mapae", "MAPAE_DB_USER", "mapae", "MAPAE_DB_PASSWORD", "a");
        Map<String, String> two = new HashMap<>(one);
        two.putAll(Map.of("MAPAE_DB_OWNER_USER", "owner", "MAPAE_DB_OWNER_PASSWORD", "b"));
        assertFalse(Settings.of(one, HERE).database().orElseThrow().areApart());
        DatabaseAccounts apart = Settings.of(two, HERE).database().orElseThrow();
        assertTrue(apart.areApart());
        assertEquals("b", apart.owner().password());
        assertEquals("mapae", apart.application().user());
    }

    @Test
    void keepsAnchorsInTheHomeFolderUnlessToldOtherwise() {
        assertEquals(HERE.resolve(".mapae/anchors"), Settings.of(Map.of(), HERE).anchors());
        Path elsewhere = HERE.resolve("worm");
        assertEquals(
                elsewhere,
                Settings.of(Map.of("MAPAE_AUDIT_ANCHORS", elsewhere.toString()), HERE)
                        .anchors());
    }

    @Test
    void takesAnIdentityProviderWhoseRolesAreRolesHere() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "MAPAE_OIDC_ISSUER", "https://sso.example.org/realms/mapae",
                "MAPAE_OIDC_ROLE_CLAIM", "roles",
                "MAPAE_OIDC_ROLES", "budget-office=planner, audit=auditor"));
        Settings.of(environment, HERE);
        environment.put("MAPAE_OIDC_ROLES", "budget-office=king");
        assertThrows(StartFailure.class, () -> Settings.of(environment, HERE));
        environment.remove("MAPAE_OIDC_ROLES");
        assertThrows(StartFailure.class, () -> Settings.of(environment, HERE));
    }

    @Test
    void doesNotTakeIdTokensForAccessTokens() {
        Map<String, String> environment =
                Map.of("MAPAE_OIDC_ISSUER", "https://sso.example.org/realms/mapae", "MAPAE_OIDC_API_AUDIENCE", "mapae");
        assertThrows(StartFailure.class, () -> Settings.of(environment, HERE));
    }

    @ParameterizedTest
    @CsvSource({
        "MAPAE_HTTP_PORT, 0",
        "MAPAE_HTTP_PORT, eighty",
        "MAPAE_CURRENCY, won",
        "MAPAE_IMPORT_MAX_BYTES, 2GB",
        "MAPAE_IMPORT_MAX_BYTES, 0",
        "MAPAE_DEMO, perhaps",
        "MAPAE_DB_URL, jdbc:postgresql://db/mapae",
        "MAPAE_PUBLIC_URL, mapae.example.org",
        "MAPAE_OIDC_ISSUER, http://sso.example.org/realms/mapae"
    })
    void namesTheSettingThatMakesNone(String name, String value) {
        StartFailure failure = assertThrows(StartFailure.class, () -> Settings.of(Map.of(name, value), HERE));
        assertTrue(failure.getMessage().startsWith(name) && failure.getMessage().contains(value));
    }
}

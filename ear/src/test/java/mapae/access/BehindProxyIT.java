package mapae.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that people reach by https, through a proxy that ends it. */
class BehindProxyIT {

    private static MapaeServer mapae;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.prepare("mapae_proxied");
        mapae.boot(MapaeServer.freePort(), Map.of("MAPAE_PUBLIC_URL", "https://mapae.example.org"));
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    private static ValidatableResponse signIn(String header, String value) {
        return mapae.anonymous()
                .header("X-Forwarded-For", "203.0.113.1")
                .header(header, value)
                .formParam("username", "planner1")
                .formParam("password", mapae.passwordOf("planner1"))
                .post("/sign-in")
                .then();
    }

    @Test
    void hasTheCookieSentOverTlsAlone() {
        String cookie =
                signIn("Host", "mapae.example.org").statusCode(303).extract().header("Set-Cookie");
        List<String> attributes = Arrays.stream(cookie.toLowerCase(Locale.ROOT).split(";"))
                .map(String::strip)
                .toList();
        assertTrue(attributes.containsAll(List.of("secure", "httponly", "samesite=lax", "path=/")), cookie);
    }

    @Test
    void knowsItsOwnFormsByThePublicAddress() {
        signIn("Origin", "https://mapae.example.org").statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example.org", "https://sister.mapae.example.org", "null"})
    void letsNoOtherSiteSignSomebodyIn(String origin) {
        signIn("Origin", origin).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void letsNoOtherSiteSignSomebodyInWhateverItsName(String site) {
        signIn("Sec-Fetch-Site", site).statusCode(403);
    }
}

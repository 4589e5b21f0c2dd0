package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mapae.system.Between;
import mapae.system.BrowserSession;
import mapae.system.Keycloak;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People and programs sign in by a real OpenID provider, and by nothing that it did not give them for Mapae. */
class OpenIdProviderIT {

    private static MapaeServer mapae;
    private static Keycloak provider;
    private static Between between;

    @BeforeAll
    static void start() throws IOException {
        mapae = MapaeServer.prepare("mapae_openid");
        int outer = MapaeServer.freePort();
        int inner = MapaeServer.freePort();
        int port = MapaeServer.freePort();
        between = Between.start(outer, "http://127.0.0.1:" + inner);
        provider = Keycloak.start(inner, "http://127.0.0.1:" + outer, "http://127.0.0.1:" + port);
        mapae.boot(
                port,
                Map.of(
                        "MAPAE_OIDC_ISSUER", provider.issuer(),
                        "MAPAE_OIDC_CLIENT_ID", "mapae",
                        "MAPAE_OIDC_CLIENT_SECRET", "a secret of the test",
                        "MAPAE_OIDC_API_AUDIENCE", "mapae-api",
                        "MAPAE_OIDC_ROLE_CLAIM", "roles",
                        "MAPAE_OIDC_ROLES", "budget-office=planner,audit-office=auditor"));
        provider.awaitReady();
    }

    @AfterAll
    static void stop() {
        provider.close();
        between.close();
        mapae.close();
    }

    @AfterEach
    void passOnWhatTheProviderSays() {
        between.changeTokens(UnaryOperator.identity());
    }

    /** Goes the whole way through the pages, to where the browser ends up. */
    private static Page signIn(BrowserSession session, String username) {
        Page page = session.open("/proposals");
        page.locator("a[href^='/sign-in/provider']").click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(provider.password());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(mapae.address()));
        return page;
    }

    @Test
    void letsSomebodyInAndLeadsWhereTheyWantedToGo() {
        try (BrowserSession session = BrowserSession.stranger(mapae, Locale.ENGLISH)) {
            Page page = signIn(session, "planner1");
            assertEquals(mapae.address() + "/proposals", page.url());
            assertEquals("Planner", page.locator(".mapae-user-roles").innerText());
            session.assertAccessible();
        }
    }

    @Test
    void givesTheRolesThatTheProviderNamesAndNotThoseOfTheAccount() {
        try (BrowserSession session = BrowserSession.stranger(mapae, Locale.ENGLISH)) {
            Page page = signIn(session, "pm1");
            assertEquals("Auditor", page.locator(".mapae-user-roles").innerText());
            assertEquals(200, page.navigate("/people").status(), "which project managers may not see");
        }
    }

    @Test
    void refusesSomebodyWhoHasNoAccountHere() {
        try (BrowserSession session = BrowserSession.stranger(mapae, Locale.ENGLISH)) {
            Page page = signIn(session, "outsider");
            assertTrue(page.locator("#faults").innerText().contains("no account of that name"));
            session.picture("sign-in-provider-refused-en");
            session.assertAccessible();
            page.navigate("/");
            assertTrue(page.url().contains("/sign-in"));
        }
    }

    @Test
    void refusesSomebodyToWhomTheProviderGivesNoRoleHere() {
        try (BrowserSession session = BrowserSession.stranger(mapae, Locale.KOREAN)) {
            Page page = signIn(session, "hr1");
            assertTrue(page.locator("#faults").innerText().contains("마패 역할이 없습니다"));
            session.picture("sign-in-provider-refused-ko");
            session.assertAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(Forged.class)
    void letsSomebodyInByTheProvidersOwnTokenAlone(Forged forged) {
        between.changeTokens(answer -> {
            String token = answer.replaceFirst("(?s).*\"id_token\":\"([^\"]+)\".*", "$1");
            return answer.replace(token, forged.of(token, provider.keys()));
        });
        try (BrowserSession session = BrowserSession.stranger(mapae, Locale.ENGLISH)) {
            Page page = signIn(session, "planner1");
            if (forged == Forged.UNCHANGED) {
                assertEquals(mapae.address() + "/proposals", page.url());
            } else {
                assertTrue(page.locator("#faults").innerText().contains("did not let you in"), page.url());
                page.navigate("/");
                assertTrue(page.url().contains("/sign-in"), "nobody is signed in");
            }
        }
    }

    @Test
    void takesNoAnswerThatTheBrowserDidNotAskFor() {
        String session = mapae.anonymous()
                .get("/sign-in/provider?to=//elsewhere.example.org")
                .then()
                .statusCode(303)
                .header("Location", startsWith(provider.issuer()))
                .header("Location", containsString("code_challenge_method=S256"))
                .extract()
                .cookie("MAPAE_SESSION");
        mapae.anonymous()
                .get("/sign-in/provider/answer?state=made-up&code=made-up")
                .then()
                .statusCode(403);
        mapae.anonymous()
                .cookie("MAPAE_SESSION", session)
                .get("/sign-in/provider/answer?state=made-up&code=made-up")
                .then()
                .statusCode(403)
                .body(containsString("did not let you in"));
    }

    private static ValidatableResponse read(String token) {
        return mapae.anonymous()
                .header("Authorization", "Bearer " + token)
                .header("X-Forwarded-For", "203.0.113.9")
                .get("/api/v1/organisations")
                .then();
    }

    @ParameterizedTest
    @EnumSource(Forged.class)
    void letsAProgramInByTheProvidersOwnTokenAlone(Forged forged) {
        String token = provider.token("mapae", "planner1", "access_token");
        read(token).statusCode(200);
        read(forged.of(token, provider.keys())).statusCode(forged == Forged.UNCHANGED ? 200 : 401);
    }

    @Test
    void refusesAProgramThatShowsATokenForAnotherApplication() {
        read(provider.token("another-application", "planner1", "access_token"))
                .statusCode(401)
                .body("code", equalTo("access.not-signed-in"));
    }

    @Test
    void refusesAProgramThatShowsWhatIsMeantForSignInAlone() {
        read(provider.token("mapae", "planner1", "id_token")).statusCode(401);
    }

    @Test
    void refusesAProgramOfSomebodyWhoHasNoAccountHere() {
        read(provider.token("mapae", "outsider", "access_token")).statusCode(401);
    }

    @Test
    void allowsAProgramWhatTheRolesOfTheProviderAllow() {
        for (String username : new String[] {"pm1", "planner1"}) {
            mapae.anonymous()
                    .header("Authorization", "Bearer " + provider.token("mapae", username, "access_token"))
                    .header("Idempotency-Key", UUID.randomUUID())
                    .post("/api/v1/jobs/no-such-job/executions")
                    .then()
                    .statusCode(username.equals("pm1") ? 403 : 404);
        }
        mapae.anonymous()
                .header("Authorization", "Bearer " + provider.token("mapae", "planner1", "access_token"))
                .contentType(ContentType.JSON)
                .body(Map.of("name", "another", "scope", "WRITE", "days", 365))
                .post("/api/v1/tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void stillLetsPeopleInByPassword() {
        for (Locale language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            try (BrowserSession session = BrowserSession.stranger(mapae, language)) {
                session.open("/sign-in");
                session.picture("sign-in-provider-" + language.getLanguage());
                session.assertAccessible();
            }
        }
        BrowserSession.as(mapae, "planner1", Locale.ENGLISH, 1280).close();
    }
}

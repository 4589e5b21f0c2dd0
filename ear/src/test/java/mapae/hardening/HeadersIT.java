package mapae.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of answer tells the browser, and what answers keep to themselves. */
class HeadersIT {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Frame-Options", "DENY",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final int MIB = 1 << 20;

    private static MapaeServer behindTls;
    private static Wire wire;

    /**
     * A request.
     *
     * @param method HTTP method
     * @param path address
     * @param headers lines
     * @param status what it is answered with
     */
    record Asked(String method, String path, List<String> headers, int status) {}

    @BeforeAll
    static void start() {
        behindTls = MapaeServer.prepare("mapae_headers");
        behindTls.boot(Map.of(
                "MAPAE_PUBLIC_URL", "https://mapae.example.org", "MAPAE_IMPORT_MAX_BYTES", String.valueOf(2 * MIB)));
        wire = new Wire(URI.create(behindTls.address()).getPort());
    }

    @AfterAll
    static void stop() {
        behindTls.close();
    }

    private static Asked get(String path, int status, String... headers) {
        return new Asked("GET", path, List.of(headers), status);
    }

    static Stream<Asked> everyKindOfAnswer() {
        String planner = basic("planner1");
        return Stream.of(
                get("/sign-in", 200),
                get("/", 303),
                get("/investments", 303),
                get("/assets/mapae/mapae.css", 200),
                get("/assets/mapae/mapae.js", 200),
                get("/assets/nowhere.css", 404),
                get("/assets/mapae/", 403),
                get("/WEB-INF/web.xml", 404),
                get("/openapi", 200),
                get("/openapi?format=JSON", 200),
                get("/api/v1/status", 200),
                get("/api/v1/investments", 401),
                get("/api/v1/investments", 200, planner),
                get("/api/v1/nowhere", 404, planner),
                get("/api/v1/imports", 403, basic("pm1")),
                get("/api/v1/investments?limit=x", 400, planner),
                get("/api/v1/investments/%ff", 400, planner),
                get("/sign-in", 400, "Accept: a/b/c;;"),
                get("/investments/[", 400),
                get("/api/v1/investments/[", 400),
                get("/failure", 404),
                new Asked("HEAD", "/sign-in", List.of(), 200),
                new Asked("OPTIONS", "/api/v1/status", List.of(), 200),
                new Asked("DELETE", "/api/v1/status", List.of(), 405),
                new Asked("PROPFIND", "/sign-in", List.of(), 405),
                new Asked("DELETE", "/assets/mapae/mapae.js", List.of(), 405),
                new Asked("POST", "/sign-in", List.of("Content-Type: text/plain"), 415),
                new Asked("POST", "/sign-in", List.of(FORM), 403));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void protectsTheBrowserInEveryKindOfAnswer(Asked asked) throws IOException {
        Wire.Answer answer =
                wire.ask(asked.method(), asked.path(), asked.headers().toArray(String[]::new));
        assertEquals(asked.status(), answer.status(), answer::toString);
        ALWAYS.forEach((name, value) -> assertEquals(List.of(value), answer.all(name), name));
        assertEquals(List.of("max-age=31536000; includeSubDomains"), answer.all("Strict-Transport-Security"));
        assertTrue(answer.header("Permissions-Policy").orElse("").contains("camera=()"));
        String policy = String.join("; ", answer.all("Content-Security-Policy"));
        for (String part :
                List.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")) {
            assertTrue(policy.contains(part), policy);
        }
        assertFalse(policy.contains("unsafe-"), policy);
        assertEquals(1, answer.all("Content-Security-Policy").size());
        assertEquals(List.of(), Verdict.on(answer, asked.path().startsWith("/api/"), false, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/api/v1/status", "/api/v1/investments", "/assets/nowhere.css"})
    void letsNobodyKeepWhatNeedsACaller(String path) throws IOException {
        assertEquals(List.of("no-store"), wire.get(path).all("Cache-Control"));
    }

    @Test
    void namesTheCharacterSetOfEveryText() throws IOException {
        for (String path :
                List.of("/sign-in", "/assets/mapae/mapae.css", "/assets/mapae/mapae.js", "/assets/mapae/mark.svg")) {
            String type = wire.get(path).header("Content-Type").orElse("");
            assertTrue(type.toUpperCase(Locale.ROOT).endsWith("CHARSET=UTF-8"), path + " " + type);
        }
    }

    @Test
    void asksNobodyOnLoopbackToComeByHttps() {
        assertFalse(
                Mapae.server().anonymous().get("/sign-in").headers().hasHeaderWithName("Strict-Transport-Security"));
    }

    @Test
    void sharesNothingButItsDescriptionWithOtherSites() throws IOException {
        for (String path : List.of("/api/v1/status", "/api/v1/investments", "/sign-in", "/assets/mapae/mapae.js")) {
            Wire.Answer answer = wire.get(path, "Origin: https://example.org", basic("planner1"));
            assertEquals(List.of(), answer.all("Access-Control-Allow-Origin"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/investments?q=%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "\0\1\2\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nX-Secret: shown\r\n\r\n"
            })
    void saysNothingToWhatIsNoRequest(String request) throws IOException {
        Wire.Answer answer = wire.sendBroken(request.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(answer.status() == 400 || answer.status() == 405, answer::toString);
        assertEquals("", answer.body());
        assertTrue(answer.header("Server").isEmpty()
                && answer.header("X-Powered-By").isEmpty());
    }

    @Test
    void refusesAddressesAndHeadersThatAreTooLong() throws IOException {
        for (Wire.Answer answer : List.of(
                wire.get("/" + "a".repeat(40_000)),
                wire.get("/sign-in", "X-Long: " + "a".repeat(40_000)),
                wire.get("/sign-in?" + "a=1&".repeat(2_000)),
                wire.get("/sign-in", Stream.generate(() -> "A: b").limit(500).toArray(String[]::new)))) {
            assertEquals(400, answer.status());
            assertEquals("", answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "Oapi/v1/status", "a:b", "%2fapi"})
    void refusesAddressesWithoutTheirFirstSlash(String address) throws IOException {
        Wire.Answer answer = wire.get(address);
        assertEquals(400, answer.status());
        assertTrue(answer.header("Content-Security-Policy").isPresent());
    }

    @Test
    void readsNoCookieThatIsNoText() throws IOException {
        assertEquals(303, wire.get("/", "Cookie: MAPAE_SESSION=가").status());
        assertEquals(200, wire.get("/api/v1/status", "Cookie: other=é").status());
    }

    @Test
    void speaksNoOtherProtocolOnTheSameConnection() throws IOException {
        Wire.Answer answer = wire.get("/sign-in", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__");
        assertEquals(200, answer.status());
    }

    @Test
    void takesNoFormAndNoJsonOfMoreThanAMebibyte() throws IOException {
        String form = "username=" + "a".repeat(MIB);
        Wire.Answer page = post("/sign-in", form, FORM);
        assertEquals(413, page.status());
        assertTrue(page.body().contains("request.too-large"));
        String json = "{\"justification\":\"" + "a".repeat(MIB) + "\"}";
        Wire.Answer problem = post(
                "/api/v1/investments/MSIT-2025-01/proposals",
                json,
                basic("planner1"),
                "Content-Type: application/json");
        assertEquals(413, problem.status());
        assertTrue(problem.body().contains("request.too-large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stage\":\"STOPPED\",\"stage\":\"CLOSED\",\"version\":0}",
                "{\"stage\":\"CLOSED\",\"version\":0}{}"
            })
    void takesNoJsonThatCanBeReadInTwoWays(String json) throws IOException {
        Wire.Answer answer = post(
                "/api/v1/investments/MSIT-2025-01/stage", json, basic("planner1"), "Content-Type: application/json");
        assertEquals(400, answer.status(), answer::toString);
    }

    private static Wire.Answer post(String path, String body, String... headers) throws IOException {
        return wire.send(Wire.request("POST", path, List.of(headers), body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String basic(String name) {
        String pair = name + ":" + behindTls.passwordOf(name);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

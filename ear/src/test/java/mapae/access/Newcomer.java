package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;

/** Somebody for whom an account is opened, and what administrators and they themselves do with it. */
final class Newcomer {

    static final String ADDRESS = "/api/v1/accounts";
    static final String COOKIE = "MAPAE_SESSION";
    static final String READ = "/api/v1/organisations";

    private final MapaeServer mapae = Mapae.server();
    private final String username = "new-" + UUID.randomUUID();

    /** Their sign-in name, which no other test uses. */
    String username() {
        return username;
    }

    /** Sends something in the name of an administrator, under that key. */
    ValidatableResponse send(String path, String key, Map<String, ?> body) {
        return mapae.as("admin1")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    /** Sends something in the name of an administrator, under a key of its own. */
    ValidatableResponse send(String path, Map<String, ?> body) {
        return send(path, UUID.randomUUID().toString(), body);
    }

    /** What opens an account. */
    static Map<String, String> opening(String username, String name, String organisation) {
        return Map.of("username", username, "displayName", name, "organisation", organisation);
    }

    /** Opens the account, and says under which key. */
    long open() {
        return send(ADDRESS, opening(username, "Kim Minji", "MSIT"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** Asks for a password under that key, on that version of the account. */
    ValidatableResponse draw(long id, String key, int version) {
        return send(ADDRESS + "/" + id + "/password", key, Map.of("version", version));
    }

    /** Draws a password for the account; the whole answer. */
    JsonPath draw(long id) {
        int version = mapae.as("admin1").get(ADDRESS + "/" + id).path("version");
        return draw(id, UUID.randomUUID().toString(), version)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("firstPassword", matchesPattern("[A-HJ-NP-Za-km-np-z2-9-]{23}"))
                .extract()
                .jsonPath();
    }

    /** Draws a password for the account. */
    String drawn(long id) {
        return draw(id).getString("firstPassword");
    }

    /** Gives the account a role that reads the register. */
    void giveRole(long id) {
        send(
                        ADDRESS + "/" + id + "/grants",
                        Map.of("role", "project-manager", "organisation", "MSIT", "from", MapaeServer.TODAY))
                .statusCode(200);
    }

    /** A request of the API with that password. */
    RequestSpecification with(String password) {
        return mapae.anonymous().auth().preemptive().basic(username, password);
    }

    /** Signs in on the page. */
    ValidatableResponse signIn(String password) {
        return mapae.anonymous()
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in")
                .then();
    }

    /** Chooses a password in that session. */
    ValidatableResponse choose(String session, String present, String next) {
        return mapae.anonymous()
                .cookie(COOKIE, session)
                .formParam("present", present)
                .formParam("next", next)
                .formParam("again", next)
                .post("/account/password")
                .then();
    }

    /** A request of a page in that session. */
    RequestSpecification in(String session) {
        return mapae.anonymous().cookie(COOKIE, session);
    }

    /** Draws a password and replaces it; the session that it leaves open. */
    String settled(long id, String chosen) {
        String first = drawn(id);
        String session = signIn(first).statusCode(303).extract().cookie(COOKIE);
        return choose(session, first, chosen).statusCode(303).extract().cookie(COOKIE);
    }

    /** What the trail tells of the account. */
    List<Map<String, Object>> told(String kind) {
        return mapae.as("auditor1")
                .get("/api/v1/audit?person=" + username + "&kind=" + kind)
                .jsonPath()
                .getList("rows");
    }
}

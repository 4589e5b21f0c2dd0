package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators open accounts and draw first passwords, which open nothing but the way to another. */
class AccountsIT {

    private static final String ADDRESS = "/api/v1/accounts";
    private static final String COOKIE = "MAPAE_SESSION";
    private static final String READ = "/api/v1/organisations";

    private final MapaeServer mapae = Mapae.server();
    private final String username = "new-" + UUID.randomUUID();

    private ValidatableResponse send(String path, String key, Map<String, ?> body) {
        return mapae.as("admin1")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse send(String path, Map<String, ?> body) {
        return send(path, UUID.randomUUID().toString(), body);
    }

    private static Map<String, String> opening(String username, String name, String organisation) {
        return Map.of("username", username, "displayName", name, "organisation", organisation);
    }

    private long open() {
        return send(ADDRESS, opening(username, "Kim Minji", "MSIT"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private ValidatableResponse draw(long id, String key, int version) {
        return send(ADDRESS + "/" + id + "/password", key, Map.of("version", version));
    }

    private JsonPath draw(long id) {
        int version = mapae.as("admin1").get(ADDRESS + "/" + id).path("version");
        return draw(id, UUID.randomUUID().toString(), version)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("firstPassword", matchesPattern("[A-HJ-NP-Za-km-np-z2-9-]{23}"))
                .extract()
                .jsonPath();
    }

    private String drawn(long id) {
        return draw(id).getString("firstPassword");
    }

    private void giveRole(long id) {
        send(
                        ADDRESS + "/" + id + "/grants",
                        Map.of("role", "project-manager", "organisation", "MSIT", "from", MapaeServer.TODAY))
                .statusCode(200);
    }

    private RequestSpecification with(String password) {
        return mapae.anonymous().auth().preemptive().basic(username, password);
    }

    private ValidatableResponse signIn(String password) {
        return mapae.anonymous()
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in")
                .then();
    }

    private ValidatableResponse choose(String session, String present, String next) {
        return mapae.anonymous()
                .cookie(COOKIE, session)
                .formParam("present", present)
                .formParam("next", next)
                .formParam("again", next)
                .post("/account/password")
                .then();
    }

    private RequestSpecification in(String session) {
        return mapae.anonymous().cookie(COOKIE, session);
    }

    private String settled(long id, String chosen) {
        String first = drawn(id);
        String session = signIn(first).statusCode(303).extract().cookie(COOKIE);
        return choose(session, first, chosen).statusCode(303).extract().cookie(COOKIE);
    }

    private List<Map<String, Object>> told(String kind) {
        return mapae.as("auditor1")
                .get("/api/v1/audit?person=" + username + "&kind=" + kind)
                .jsonPath()
                .getList("rows");
    }

    private long rows(String sql, String value) throws SQLException {
        try (Connection connection = mapae.connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void opensAnAccountOnceWithoutRoleAndPassword() {
        String key = UUID.randomUUID().toString();
        Map<String, String> opening = opening(username, "  김민지 ", "MSIT");
        long id = send(ADDRESS, key, opening)
                .statusCode(201)
                .body("username", equalTo(username))
                .body("displayName", equalTo("김민지"))
                .body("enabled", equalTo(true))
                .body("password", equalTo("NONE"))
                .body("grants", hasSize(0))
                .extract()
                .jsonPath()
                .getLong("id");
        send(ADDRESS, key, opening).statusCode(201).body("id", equalTo((int) id));
        signIn("").statusCode(403);
        signIn("null").statusCode(403);
        List<Map<String, Object>> told = told("access.open");
        assertEquals(1, told.size());
        assertEquals("admin1", told.get(0).get("username"));
        assertEquals(username, told.get(0).get("person"));
        assertEquals("김민지", ((Map<?, ?>) told.get(0).get("after")).get("name"));
    }

    @ParameterizedTest
    @CsvSource({
        "planner1, Somebody, MSIT, 409, access.username-taken, planner1",
        "PLANNER1, Somebody, MSIT, 409, access.username-taken, PLANNER1",
        "' ', Somebody, MSIT, 400, access.username-missing, sign-in name",
        "two words, Somebody, MSIT, 400, access.username-malformed, sign-in name",
        "김민지, Somebody, MSIT, 400, access.username-malformed, sign-in name",
        "anonymous, Somebody, MSIT, 400, access.username-reserved, sign-in name",
        "x012345678901234567890123456789012345678901234567890123456789, Somebody, MSIT, 400, access.username-too-long, 60",
        "somebody, ' ', MSIT, 400, access.name-missing, name that is shown",
        "somebody, Somebody, NO-SUCH, 404, organisation.unknown, NO-SUCH"
    })
    void refusesAnAccountAndSaysWhichFieldIsWhy(
            String name, String shown, String organisation, int status, String code, String says) {
        send(ADDRESS, opening(name, shown, organisation))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", containsString(says));
    }

    @Test
    void refusesAnAccountWithTooLongANameOrNone() {
        send(ADDRESS, opening(username, "가".repeat(121), "MSIT"))
                .statusCode(400)
                .body("code", equalTo("access.name-too-long"));
        send(ADDRESS, Map.of("username", username, "organisation", "MSIT"))
                .statusCode(400)
                .body(containsString("displayName"));
        assertEquals(0, told("access.open").size());
    }

    @Test
    void showsADrawnPasswordOnceAndKeepsItNowhere() throws SQLException {
        long id = open();
        String key = UUID.randomUUID().toString();
        JsonPath first = draw(id, key, 0).statusCode(200).extract().jsonPath();
        String password = first.getString("firstPassword");
        assertEquals("DRAWN", first.getString("account.password"));
        draw(id, key, 0)
                .statusCode(200)
                .body("firstPassword", nullValue())
                .body("account.version", equalTo(first.getInt("account.version")));
        signIn(password).statusCode(303);
        String part = "%" + password.substring(0, 11) + "%";
        assertEquals(0, rows("select count(*) from idempotency_key where answer like ?", part));
        assertEquals(
                0,
                rows("select count(*) from audit_content where concat_ws(' ', before_json, after_json) like ?", part));
        assertEquals(0, rows("select count(*) from account where password_hash like ?", part));
        assertEquals(
                1,
                rows("select count(*) from account where password_hash like '$argon2id$%' and username = ?", username));
    }

    @Test
    void tellsWhoDrewAPasswordForWhom() {
        long id = open();
        draw(id);
        List<Map<String, Object>> told = told("access.draw-password");
        assertEquals(1, told.size());
        assertEquals("admin1", told.get(0).get("username"));
        assertEquals(username, told.get(0).get("person"));
        assertEquals(Map.of("password", "NONE"), told.get(0).get("before"));
        Map<?, ?> after = (Map<?, ?>) told.get(0).get("after");
        assertEquals("DRAWN", after.get("password"));
        assertTrue(String.valueOf(after.get("goodUntil")).endsWith("Z"));
    }

    @Test
    void opensNothingButTheWayToAnotherPassword() {
        long id = open();
        giveRole(id);
        String first = drawn(id);
        with(first).get(READ).then().statusCode(403).body("code", equalTo("access.first-password"));
        String session = signIn(first).statusCode(303).extract().cookie(COOKIE);
        for (String page : List.of("/", "/investments", "/account/tokens", "/account/sessions")) {
            in(session).get(page).then().statusCode(303).header("Location", endsWith("/account/password"));
        }
        in(session)
                .formParam("name", "mine")
                .formParam("scope", "WRITE")
                .formParam("days", "365")
                .post("/account/tokens")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/password"));
        choose(session, first, first).statusCode(422);
        String chosen = "진달래 " + UUID.randomUUID();
        String renewed = choose(session, first, chosen)
                .statusCode(303)
                .header("Location", endsWith("/"))
                .extract()
                .cookie(COOKIE);
        in(renewed).get("/investments").then().statusCode(200);
        with(chosen).get(READ).then().statusCode(200);
        signIn(first).statusCode(403);
        mapae.as("admin1").get(ADDRESS + "/" + id).then().body("password", equalTo("SET"));
    }

    @Test
    void letsWhoeverHoldsNoRoleYetChooseAPasswordAndLeave() {
        String session = settled(open(), "a sentence of " + UUID.randomUUID());
        in(session).get("/").then().statusCode(200).body(containsString("You hold no role today"));
        in(session).post("/sign-out").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    @Test
    void endsAllSessionsAndTokensOfTheAccount() {
        long id = open();
        giveRole(id);
        String chosen = "a sentence of " + UUID.randomUUID();
        String session = settled(id, chosen);
        String token = with(chosen)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a program", "scope", "READ", "days", 30))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        draw(id);
        in(session).get("/investments").then().statusCode(303).header("Location", containsString("/sign-in"));
        mapae.anonymous()
                .header("Authorization", "Bearer " + token)
                .get(READ)
                .then()
                .statusCode(401);
        with(chosen).get(READ).then().statusCode(401);
    }

    @Test
    void opensNothingOnceItsTimeIsOver() throws SQLException {
        long id = open();
        String first = drawn(id);
        try (Connection connection = mapae.connect();
                PreparedStatement update = connection.prepareStatement(
                        "update account set password_drawn_at = password_drawn_at - interval 72 hour where id = ?")) {
            update.setLong(1, id);
            assertEquals(1, update.executeUpdate());
        }
        signIn(first).statusCode(403).body(containsString("was not replaced in time"));
        with(first).get(READ).then().statusCode(403).body("code", equalTo("sign-in.first-password-over"));
        assertEquals(2, told("access.sign-in-refused").size());
        mapae.as("admin1").get(ADDRESS + "/" + id).then().body("password", equalTo("EXPIRED"));
        signIn(drawn(id)).statusCode(303);
    }

    @Test
    void refusesToDrawForOneselfForNobodyAndOnWhatChangedSince() {
        int own = mapae.as("admin1").get(ADDRESS).path("find { it.username == 'admin1' }.id");
        draw(own, UUID.randomUUID().toString(), 0).statusCode(422).body("code", equalTo("access.own-account"));
        draw(999_999, UUID.randomUUID().toString(), 0).statusCode(404).body("code", equalTo("access.account-unknown"));
        long id = open();
        String first = drawn(id);
        draw(id, UUID.randomUUID().toString(), 0).statusCode(409).body("code", equalTo("request.conflict"));
        signIn(first).statusCode(303);
        mapae.as("auditor1")
                .contentType(ContentType.JSON)
                .body(Map.of("version", 1))
                .post(ADDRESS + "/" + id + "/password")
                .then()
                .statusCode(403)
                .body(not(containsString("firstPassword")));
    }
}

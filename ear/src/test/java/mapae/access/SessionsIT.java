package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Who is in stays in for as long as allowed, and is out when told so; who guesses is slowed down. */
class SessionsIT {

    private static final String COOKIE = "MAPAE_SESSION";

    private final MapaeServer mapae = Mapae.server();

    private ValidatableResponse attempt(String username, String password, String address) {
        return mapae.anonymous()
                .header("X-Forwarded-For", address)
                .formParam("username", username)
                .formParam("password", password)
                .post("/sign-in")
                .then();
    }

    private String signIn(String browser) {
        return mapae.anonymous()
                .header("User-Agent", browser)
                .formParam("username", "pm2")
                .formParam("password", mapae.passwordOf("pm2"))
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(COOKIE);
    }

    private ValidatableResponse open(String session, String path) {
        return mapae.anonymous().cookie(COOKIE, session).get(path).then();
    }

    private void assertOut(String session) {
        open(session, "/investments").statusCode(303).header("Location", containsString("/sign-in"));
    }

    private void age(String browser, String change) throws SQLException {
        try (Connection connection = mapae.connect();
                PreparedStatement update =
                        connection.prepareStatement("update sign_in_session set " + change + " where browser = ?")) {
            update.setString(1, browser);
            assertEquals(1, update.executeUpdate());
        }
    }

    private long keyOf(String browser) throws SQLException {
        try (Connection connection = mapae.connect();
                PreparedStatement select =
                        connection.prepareStatement("select id from sign_in_session where browser = ?")) {
            select.setString(1, browser);
            try (ResultSet row = select.executeQuery()) {
                assertTrue(row.next());
                return row.getLong(1);
            }
        }
    }

    @Test
    void endsASessionTwelveHoursAfterItBeganHoweverBusyItIs() throws SQLException {
        String browser = UUID.randomUUID().toString();
        String session = signIn(browser);
        age(browser, "expires_at = expires_at - interval '11:59' hour_minute");
        open(session, "/investments").statusCode(200);
        age(browser, "expires_at = expires_at - interval 1 minute");
        assertOut(session);
    }

    @Test
    void endsASessionThatLayIdleForHalfAnHour() throws SQLException {
        String browser = UUID.randomUUID().toString();
        String session = signIn(browser);
        age(browser, "last_seen_at = last_seen_at - interval 29 minute");
        open(session, "/investments").statusCode(200);
        age(browser, "last_seen_at = last_seen_at - interval 31 minute");
        assertOut(session);
    }

    @Test
    void endsOneSessionFromAnother() {
        String here = signIn("here");
        String there = signIn("there <b>");
        String page = open(here, "/account/sessions")
                .statusCode(200)
                .body(containsString("there &lt;b&gt;"))
                .body(not(containsString("there <b>")))
                .extract()
                .asString();
        String end = page.replaceFirst("(?s).*?there &lt;b&gt;.*?action=\"(/account/sessions/[0-9]+/end)\".*", "$1");
        mapae.anonymous().cookie(COOKIE, here).post(end).then().statusCode(303);
        assertOut(there);
        open(here, "/account/sessions").statusCode(200).body(not(containsString("there &lt;b&gt;")));
        mapae.anonymous().cookie(COOKIE, here).post(end).then().statusCode(404);
    }

    @Test
    void endsNobodyElsesSession() throws SQLException {
        String browser = UUID.randomUUID().toString();
        String own = signIn(browser);
        String other = mapae.anonymous()
                .formParam("username", "auditor1")
                .formParam("password", mapae.passwordOf("auditor1"))
                .post("/sign-in")
                .cookie(COOKIE);
        mapae.anonymous()
                .cookie(COOKIE, other)
                .post("/account/sessions/" + keyOf(browser) + "/end")
                .then()
                .statusCode(404);
        open(own, "/investments").statusCode(200);
    }

    @Test
    void signsOutEverywhere() {
        String here = signIn("one");
        String there = signIn("other");
        mapae.anonymous()
                .cookie(COOKIE, here)
                .post("/account/sessions/end-all")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        assertOut(here);
        assertOut(there);
    }

    @Test
    void makesACookieWorthlessAtSignOut() {
        String session = signIn("out");
        mapae.anonymous().cookie(COOKIE, session).post("/sign-out").then().statusCode(303);
        assertOut(session);
    }

    @Test
    void bearsTenWrongPasswordsForAnAccountAndThenNotEvenTheRightOne() {
        String name = "guessed-" + UUID.randomUUID();
        for (int i = 0; i < 10; i++) {
            attempt(name, "wrong", "203.0.113." + i).statusCode(403);
        }
        attempt(name, "wrong", "203.0.113.20").statusCode(429).body(containsString("Too many attempts"));
        // nothing is counted against others
        attempt("pm2", mapae.passwordOf("pm2"), "203.0.113.20").statusCode(303);
    }

    @Test
    void slowsDownTheApiInTheSameWay() {
        String name = "guessed-" + UUID.randomUUID();
        for (int i = 0; i < 10; i++) {
            attempt(name, "wrong", "203.0.113.30").statusCode(403);
        }
        mapae.anonymous()
                .auth()
                .preemptive()
                .basic(name, "wrong")
                .get("/api/v1/organisations")
                .then()
                .statusCode(429)
                .body("code", equalTo("sign-in.too-often"));
    }

    @Test
    void slowsDownAnAddressThatTriesManyAccounts() {
        String address = "198.51.100.77";
        for (int i = 0; i < 110; i++) {
            attempt("many-" + i, "wrong", "192.0.2.1, " + address);
        }
        attempt("pm2", mapae.passwordOf("pm2"), address).statusCode(429);
        attempt("pm2", mapae.passwordOf("pm2"), "198.51.100.78").statusCode(303);
    }

    @Test
    void takesNoPasswordThroughAProxyForTheApi() {
        mapae.withPassword("planner1")
                .header("X-Forwarded-For", "127.0.0.1")
                .get("/api/v1/organisations")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"Mapae\""));
        mapae.withPassword("planner1")
                .header("Host", "mapae.example.org")
                .get("/api/v1/organisations")
                .then()
                .statusCode(401);
    }
}

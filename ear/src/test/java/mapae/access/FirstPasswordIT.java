package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
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

/** A drawn password is shown once, opens nothing but the way to another, and not for long. */
class FirstPasswordIT {

    private final MapaeServer mapae = Mapae.server();
    private final Newcomer newcomer = new Newcomer();

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
    void showsADrawnPasswordOnceAndKeepsItNowhere() throws SQLException {
        long id = newcomer.open();
        String key = UUID.randomUUID().toString();
        JsonPath first = newcomer.draw(id, key, 0).statusCode(200).extract().jsonPath();
        String password = first.getString("firstPassword");
        assertEquals("DRAWN", first.getString("account.password"));
        newcomer.draw(id, key, 0)
                .statusCode(200)
                .body("firstPassword", nullValue())
                .body("account.version", equalTo(first.getInt("account.version")));
        newcomer.signIn(password).statusCode(303);
        String part = "%" + password.substring(0, 11) + "%";
        assertEquals(0, rows("select count(*) from idempotency_key where answer like ?", part));
        assertEquals(
                0,
                rows("select count(*) from audit_content where concat_ws(' ', before_json, after_json) like ?", part));
        assertEquals(0, rows("select count(*) from account where password_hash like ?", part));
        assertEquals(
                1,
                rows(
                        "select count(*) from account where password_hash like '$argon2id$%' and username = ?",
                        newcomer.username()));
    }

    @Test
    void tellsWhoDrewAPasswordForWhom() {
        long id = newcomer.open();
        newcomer.draw(id);
        List<Map<String, Object>> told = newcomer.told("access.draw-password");
        assertEquals(1, told.size());
        assertEquals("admin1", told.get(0).get("username"));
        assertEquals(newcomer.username(), told.get(0).get("person"));
        assertEquals(Map.of("password", "NONE"), told.get(0).get("before"));
        Map<?, ?> after = (Map<?, ?>) told.get(0).get("after");
        assertEquals("DRAWN", after.get("password"));
        assertTrue(String.valueOf(after.get("goodUntil")).endsWith("Z"));
    }

    @Test
    void opensNothingButTheWayToAnotherPassword() {
        long id = newcomer.open();
        newcomer.giveRole(id);
        String first = newcomer.drawn(id);
        newcomer.with(first).get(Newcomer.READ).then().statusCode(403).body("code", equalTo("access.first-password"));
        String session = newcomer.signIn(first).statusCode(303).extract().cookie(Newcomer.COOKIE);
        for (String page : List.of("/", "/investments", "/account/tokens", "/account/sessions")) {
            newcomer.in(session).get(page).then().statusCode(303).header("Location", endsWith("/account/password"));
        }
        newcomer.in(session)
                .formParam("name", "mine")
                .formParam("scope", "WRITE")
                .formParam("days", "365")
                .post("/account/tokens")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/password"));
        newcomer.choose(session, first, first).statusCode(422);
        String chosen = "진달래 " + UUID.randomUUID();
        String renewed = newcomer.choose(session, first, chosen)
                .statusCode(303)
                .header("Location", endsWith("/"))
                .extract()
                .cookie(Newcomer.COOKIE);
        newcomer.in(renewed).get("/investments").then().statusCode(200);
        newcomer.with(chosen).get(Newcomer.READ).then().statusCode(200);
        newcomer.signIn(first).statusCode(403);
        mapae.as("admin1").get(Newcomer.ADDRESS + "/" + id).then().body("password", equalTo("SET"));
    }

    @Test
    void letsWhoeverHoldsNoRoleYetChooseAPasswordAndLeave() {
        String session = newcomer.settled(newcomer.open(), "a sentence of " + UUID.randomUUID());
        newcomer.in(session).get("/").then().statusCode(200).body(containsString("You hold no role today"));
        newcomer.in(session).post("/sign-out").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    @Test
    void endsAllSessionsAndTokensOfTheAccount() {
        long id = newcomer.open();
        newcomer.giveRole(id);
        String chosen = "a sentence of " + UUID.randomUUID();
        String session = newcomer.settled(id, chosen);
        String token = newcomer.with(chosen)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a program", "scope", "READ", "days", 30))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        newcomer.draw(id);
        newcomer.in(session).get("/investments").then().statusCode(303).header("Location", containsString("/sign-in"));
        mapae.anonymous()
                .header("Authorization", "Bearer " + token)
                .get(Newcomer.READ)
                .then()
                .statusCode(401);
        newcomer.with(chosen).get(Newcomer.READ).then().statusCode(401);
    }

    @Test
    void opensNothingOnceItsTimeIsOver() throws SQLException {
        long id = newcomer.open();
        String first = newcomer.drawn(id);
        try (Connection connection = mapae.connect();
                PreparedStatement update = connection.prepareStatement(
                        "update account set password_drawn_at = password_drawn_at - interval 72 hour where id = ?")) {
            update.setLong(1, id);
            assertEquals(1, update.executeUpdate());
        }
        newcomer.signIn(first).statusCode(403).body(containsString("was not replaced in time"));
        newcomer.with(first)
                .get(Newcomer.READ)
                .then()
                .statusCode(403)
                .body("code", equalTo("sign-in.first-password-over"));
        assertEquals(2, newcomer.told("access.sign-in-refused").size());
        mapae.as("admin1").get(Newcomer.ADDRESS + "/" + id).then().body("password", equalTo("EXPIRED"));
        newcomer.signIn(newcomer.drawn(id)).statusCode(303);
    }
}

package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A program signs in by a token, within its scope, until it expires or is revoked. */
class TokensIT {

    private static final String ADDRESS = "/api/v1/tokens";

    private final MapaeServer mapae = Mapae.server();

    private ValidatableResponse make(String key, String name, String scope, int days) {
        return mapae.withPassword("planner2")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "scope", scope, "days", days))
                .post(ADDRESS)
                .then();
    }

    private JsonPath made(String scope) {
        return make(UUID.randomUUID().toString(), "a program", scope, 30)
                .statusCode(201)
                .body("token", matchesPattern("mapae_[A-Za-z0-9_-]{43}"))
                .extract()
                .jsonPath();
    }

    private RequestSpecification with(String token) {
        return mapae.anonymous().header("Authorization", "Bearer " + token);
    }

    private void assertWorthless(String token) {
        with(token).get("/api/v1/organisations").then().statusCode(401).body("code", equalTo("access.not-signed-in"));
    }

    @Test
    void letsAProgramReadInTheNameOfItsOwnerFromAnywhere() {
        String token = made("READ").getString("token");
        with(token)
                .header("X-Forwarded-For", "203.0.113.5")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesToWriteByATokenForReading() {
        String token = made("READ").getString("token");
        with(token)
                .post("/api/v1/jobs/no-such-job/executions")
                .then()
                .statusCode(403)
                .body("code", equalTo("token.reads-only"));
    }

    @Test
    void writesByATokenForWriting() {
        String token = made("WRITE").getString("token");
        with(token).post("/api/v1/jobs/no-such-job/executions").then().statusCode(404);
    }

    @Test
    void makesNoTokenByAToken() {
        String token = made("WRITE").getString("token");
        with(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "another", "scope", "WRITE", "days", 365))
                .post(ADDRESS)
                .then()
                .statusCode(403)
                .body("code", equalTo("token.makes-none"));
    }

    @Test
    void showsATokenOnceEvenIfTheRequestIsRepeated() {
        String key = UUID.randomUUID().toString();
        JsonPath first = make(key, "once", "READ", 7).statusCode(201).extract().jsonPath();
        make(key, "once", "READ", 7)
                .statusCode(201)
                .body("id", equalTo(first.getInt("id")))
                .body("token", nullValue());
        mapae.as("planner2").get(ADDRESS).then().statusCode(200).body("token", everyItem(nullValue()));
    }

    @Test
    void keepsNothingFromWhichATokenCouldBeRead() throws SQLException {
        String token = made("READ").getString("token");
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select group_concat(token_hash) from access_token")) {
            assertTrue(row.next());
            assertFalse(row.getString(1).contains(token));
        }
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from idempotency_key where answer like '%"
                        + token.substring(0, 30).replace("_", "\\_") + "%'")) {
            assertTrue(row.next());
            assertEquals(0, row.getInt(1));
        }
    }

    @Test
    void isWorthlessOnceRevoked() {
        JsonPath made = made("WRITE");
        mapae.as("planner1").delete(ADDRESS + "/" + made.getInt("id")).then().statusCode(404);
        with(made.getString("token")).get(ADDRESS).then().statusCode(200).body("id", hasItem(made.getInt("id")));
        mapae.as("planner2").delete(ADDRESS + "/" + made.getInt("id")).then().statusCode(204);
        assertWorthless(made.getString("token"));
        mapae.as("planner2").get(ADDRESS).then().body("id", not(hasItem(made.getInt("id"))));
    }

    @Test
    void isWorthlessOnceExpired() throws SQLException {
        JsonPath made = made("READ");
        try (Connection connection = mapae.connect();
                PreparedStatement update = connection.prepareStatement(
                        "update access_token set expires_at = expires_at - interval 30 day where id = ?")) {
            update.setLong(1, made.getLong("id"));
            update.executeUpdate();
        }
        assertWorthless(made.getString("token"));
    }

    @Test
    void refusesWhatIsNoToken() {
        assertWorthless("mapae_" + "A".repeat(43));
        assertWorthless("x");
        assertWorthless("");
    }

    @Test
    void opensNoPage() {
        with(made("WRITE").getString("token"))
                .get("/investments")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void refusesATokenWithoutNameOrWithAnotherLifetime() {
        make(UUID.randomUUID().toString(), " ", "READ", 30).statusCode(400).body("code", equalTo("token.name-missing"));
        make(UUID.randomUUID().toString(), "long", "READ", 3650)
                .statusCode(400)
                .body("code", equalTo("token.lifetime-unknown"));
    }
}

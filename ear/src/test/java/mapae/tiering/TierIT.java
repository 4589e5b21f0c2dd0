package mapae.tiering;

import static mapae.tiering.TierDesk.answers;
import static mapae.tiering.TierDesk.determine;
import static mapae.tiering.TierDesk.investment;
import static mapae.tiering.TierDesk.json;
import static mapae.tiering.TierDesk.rules;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Tiers over REST and on pages: who would be moved by new rules, and that nobody is whose tier was determined. */
class TierIT {

    private static final Map<String, long[]> NOW = Map.of(
            "PROJECT", new long[] {500_000_000L, 50_000_000_000L},
            "SERVICE", new long[] {1_000_000_000L, 30_000_000_000L},
            "PLATFORM", new long[] {500_000_000L, 20_000_000_000L},
            "EXPERIMENT", new long[] {300_000_000L, 5_000_000_000L});

    private static final Map<String, long[]> THEN = Map.of(
            "PROJECT", new long[] {700_000_000L, 9_000_000_000L},
            "SERVICE", new long[] {9_000_000_000L, 90_000_000_000L},
            "PLATFORM", new long[] {400_000_000L, 12_000_000_000L},
            "EXPERIMENT", new long[] {100_000_000L, 5_000_000_000L});

    private static String tier(long cost, long[] limits) {
        return cost >= limits[1] ? "THREE" : cost >= limits[0] ? "TWO" : "ONE";
    }

    /** Who moves, told without the server's rules: straight from the table of investments. */
    private static Map<String, String> moved(Map<String, long[]> limits) throws SQLException {
        Map<String, String> moved = new TreeMap<>();
        try (Connection connection = Mapae.server().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select code, kind, budget_at_completion from investment i"
                        + " where currency = 'KRW' and budget_at_completion is not null"
                        + " and stage not in ('STOPPED', 'CLOSED')"
                        + " and not exists (select 1 from tier_determination d where d.investment_id = i.id)")) {
            while (row.next()) {
                String before = tier(row.getLong(3), NOW.get(row.getString(2)));
                String after = tier(row.getLong(3), limits.get(row.getString(2)));
                if (!before.equals(after)) {
                    moved.put(row.getString(1), before + " " + after);
                }
            }
        }
        return moved;
    }

    /** How many keep their tier. */
    private static int running() throws SQLException {
        try (Connection connection = Mapae.server().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from investment i where stage not in"
                        + " ('STOPPED', 'CLOSED') and exists (select 1 from tier_determination d"
                        + " where d.investment_id = i.id)")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Map<String, String> told(JsonPath preview) {
        Map<String, String> told = new TreeMap<>();
        for (Map<String, Object> one : preview.<Map<String, Object>>getList("moved")) {
            told.put((String) one.get("code"), value(one.get("before")) + " " + value(one.get("after")));
        }
        return told;
    }

    private static Object value(Object result) {
        return ((Map<?, ?>) ((Map<?, ?>) result).get("tier")).get("value");
    }

    @Test
    void namesExactlyThoseWhomAChangeWouldMoveAndMovesNoneThatRuns() throws SQLException {
        String running = investment("MOHW", 10_000_000_000L);
        investment("MOHW", 10_000_000_000L);
        investment("MOHW", 600_000_000L);
        assertTrue(moved(THEN).containsKey(running), "it would be moved, were it not running");
        determine("pm2", running, "a", 0).then().statusCode(200).body("determined[0].tier", equalTo("TWO"));

        Map<String, String> expected = moved(THEN);
        assertFalse(expected.isEmpty());
        assertTrue(expected.containsValue("TWO THREE") && expected.containsValue("TWO ONE"), expected.toString());
        JsonPath preview = json("planner1", rules("2097-01-01", THEN))
                .post("/api/v1/tiers/preview")
                .then()
                .statusCode(200)
                .body("running", equalTo(running()))
                .extract()
                .jsonPath();
        assertEquals(expected, told(preview));
        assertEquals(expected, shown());

        long id = json("planner1", rules("2097-01-01", THEN))
                .post("/api/v1/tiers")
                .then()
                .statusCode(200)
                .body("standing", equalTo("TO_COME"))
                .extract()
                .jsonPath()
                .getLong("rules.id");
        Mapae.server()
                .as("planner1")
                .get("/api/v1/investments/" + running + "/tier")
                .then()
                .body("determined[0].tier", equalTo("TWO"))
                .body("determined[0].ruleSet", equalTo(1));
        // in place of itself it is held against the rules of today again
        Map<String, Object> replacing = rules("2097-01-01", NOW);
        replacing.put("replaces", id);
        replacing.put("version", 0);
        json("planner1", replacing)
                .post("/api/v1/tiers/preview")
                .then()
                .statusCode(200)
                .body("moved.size()", equalTo(0))
                .body("insteadOf", equalTo(1));
        json("planner1", rules("2097-01-01", NOW))
                .post("/api/v1/tiers")
                .then()
                .statusCode(409)
                .body("code", equalTo("tiering.day-taken"));
        json("planner1", replacing).post("/api/v1/tiers").then().statusCode(200).body("version", equalTo(1));
        json("planner1", replacing)
                .post("/api/v1/tiers")
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
    }

    /** The same on the page, past its form. */
    private static Map<String, String> shown() {
        RequestSpecification form = Mapae.server()
                .anonymous()
                .cookie("MAPAE_SESSION", Mapae.server().signIn("planner1"))
                .formParam("validFrom", "2097-01-01")
                .formParam("certainty", "FIELD")
                .formParam("source", "시험")
                .formParam("note", "시험")
                .formParam("bandTwo", "45")
                .formParam("bandThree", "64")
                .formParam("bandFour", "83")
                .formParam("action", "preview");
        THEN.forEach((kind, limits) -> form.formParam("two-" + kind, limits[0]).formParam("three-" + kind, limits[1]));
        answers("10").forEach((question, weight) -> form.formParam("weight-" + question, weight));
        String html = form.post("/tiers/new").then().statusCode(200).extract().asString();
        Map<String, String> shown = new TreeMap<>();
        Pattern.compile("data-code=\"([^\"]+)\" data-before=\"(\\w*)\" data-after=\"(\\w*)\"")
                .matcher(html)
                .results()
                .forEach(row -> shown.put(row.group(1), row.group(2) + " " + row.group(3)));
        return shown;
    }

    @Test
    void refusesWhatIsPastMissingOrNotTheirs() {
        json("planner1", rules("2026-11-24", THEN))
                .post("/api/v1/tiers")
                .then()
                .statusCode(422)
                .body("code", equalTo("tiering.rules-begun"));
        Map<String, Object> begun = rules("2096-01-01", THEN);
        begun.put("replaces", 1);
        begun.put("version", 0);
        json("planner1", begun)
                .post("/api/v1/tiers")
                .then()
                .statusCode(422)
                .body("code", equalTo("tiering.rules-begun"));
        Map<String, long[]> few = new HashMap<>(THEN);
        few.remove("PROJECT");
        json("planner1", rules("2096-01-01", few))
                .post("/api/v1/tiers")
                .then()
                .statusCode(400)
                .body("code", equalTo("tiering.kinds"));
        Map<String, long[]> turned = new HashMap<>(THEN);
        turned.put("PROJECT", new long[] {5, 5});
        json("planner1", rules("2096-01-01", turned))
                .post("/api/v1/tiers")
                .then()
                .statusCode(400)
                .body("code", equalTo("tiering.limits-order"));
        json("pm1", rules("2096-01-01", THEN)).post("/api/v1/tiers").then().statusCode(403);
    }
}

package mapae.gate;

import static mapae.gate.GateDesk.json;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** What a gate asks for from a day to come on reaches the reviews that are yet to begin, and none under way. */
class GateRulesIT {

    private static final String ADDRESS = "/api/v1/gate-requirements";

    private static final Map<String, Object> STUDY =
            Map.of("code", "study", "ko", "타당성 검토서", "en", "Feasibility study");

    /** Of a gate that the tests take nobody of the second tier through, far enough ahead to be nobody's business. */
    private static Map<String, Object> wanted(Map<String, ?> changed) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "gate",
                "CLOSE",
                "tier",
                2,
                "validFrom",
                "2031-01-01",
                "needed",
                true,
                "continuity",
                false,
                "certainty",
                "FIELD",
                "source",
                "종료 점검 지침 개정안",
                "evidence",
                List.of(STUDY),
                "items",
                List.of()));
        body.putAll(changed);
        return body;
    }

    private static Response store(Map<String, ?> changed) {
        return json("planner1", wanted(changed)).post(ADDRESS);
    }

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private static JsonPath preview(String gate) {
        return json("planner1", wanted(Map.of("gate", gate)))
                .post(ADDRESS + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void namesExactlyThoseItReachesAndLeavesWhatIsUnderWay() {
        String fresh = GateDesk.investment("MSIT");
        String open = GateDesk.investment("MSIT");
        long running = GateDesk.begin("pm1", open, "STRATEGY_FIT").jsonPath().getLong("id");
        String passed = GateDesk.investment("MSIT");
        GateDesk.passed(passed, "STRATEGY_FIT");
        String returned = GateDesk.investment("MSIT");
        GateDesk.decide("planner2", GateDesk.submitted("pm1", returned, "STRATEGY_FIT"), "RETURN", List.of());
        int tier = GateDesk.get(running).getInt("review.tier");
        JsonPath reach = json("planner1", wanted(Map.of("gate", "STRATEGY_FIT", "tier", tier)))
                .post(ADDRESS + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> asked = reach.getList("asked.code");
        List<String> keeping = reach.getList("keeping.code");
        assertTrue(asked.containsAll(List.of(fresh, returned)), asked::toString);
        assertTrue(keeping.contains(open) && !asked.contains(open), keeping::toString);
        assertFalse(asked.contains(passed) || keeping.contains(passed));
        assertEquals("STRATEGY_FIT", reach.getString("insteadOf.gate"));

        int before = GateDesk.get(running).getInt("requirement.id");
        int stored = store(Map.of("gate", "STRATEGY_FIT", "tier", tier))
                .then()
                .statusCode(200)
                .body("standing", equalTo("TO_COME"))
                .body("enteredBy", equalTo("planner1"))
                .extract()
                .path("requirement.id");
        // what runs, and what is begun today, is asked for what is asked today
        assertEquals(before, GateDesk.get(running).getInt("requirement.id"));
        long today = GateDesk.begin("pm1", fresh, "STRATEGY_FIT").jsonPath().getLong("id");
        assertEquals(before, GateDesk.get(today).getInt("requirement.id"));
        assertTrue(stored != before);
    }

    @Test
    void storesOnceAndReplacesWhatHasNotBegun() {
        String key = UUID.randomUUID().toString();
        int id = 0;
        for (int i = 0; i < 2; i++) {
            id = json("planner1", wanted(Map.of("validFrom", "2032-01-01")))
                    .header("Idempotency-Key", key)
                    .post(ADDRESS)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0))
                    .extract()
                    .path("requirement.id");
        }
        assertRefused(store(Map.of("validFrom", "2032-01-01")), 409, "gate.requirement-day-taken");
        assertRefused(store(Map.of("validFrom", "2032-01-01", "replaces", id, "version", 7)), 409, "request.conflict");
        store(Map.of(
                        "validFrom",
                        "2032-02-01",
                        "replaces",
                        id,
                        "version",
                        0,
                        "committee",
                        "INVESTMENT",
                        "quorum",
                        3,
                        "items",
                        List.of(Map.of("code", "done", "ko", "마쳤습니까?", "en", "Is it done?"))))
                .then()
                .statusCode(200)
                .body("requirement.id", equalTo(id))
                .body("requirement.approver", equalTo("COMMITTEE"))
                .body("requirement.items[0].code", equalTo("done"))
                .body("version", equalTo(1));
        assertRefused(store(Map.of("gate", "GO_LIVE", "replaces", id, "version", 1)), 404, "gate.requirement-unknown");
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=200")
                .jsonPath()
                .getList("rows.kind");
        assertTrue(kinds.contains("gate.rules"), kinds::toString);
    }

    @Test
    void refusesWhatCannotBeAskedOrDecided() {
        assertRefused(store(Map.of("validFrom", "2026-11-24")), 422, "gate.requirement-begun");
        assertRefused(store(Map.of("validFrom", "2999-01-01")), 400, "gate.requirement-day");
        assertRefused(store(Map.of("tier", 4)), 400, "gate.tier-unknown");
        assertRefused(store(Map.of("source", " ")), 400, "gate.text-missing");
        assertRefused(store(Map.of("evidence", List.of(STUDY, STUDY))), 400, "gate.part-twice");
        assertRefused(
                store(Map.of("evidence", List.of(Map.of("code", "A B", "ko", "가", "en", "a")))), 400, "gate.part-code");
        assertRefused(store(Map.of("quorum", 3)), 400, "gate.quorum-without");
        assertRefused(store(Map.of("committee", "INVESTMENT")), 400, "gate.quorum-range");
        assertRefused(store(Map.of("committee", "INVESTMENT", "quorum", 15)), 422, "gate.quorum-unreachable");
        assertRefused(store(Map.of("committee", "NONE", "quorum", 3)), 422, "gate.committee-unknown");
        assertRefused(json("pm1", wanted(Map.of())).post(ADDRESS), 403, "access.forbidden");
        int begun = Mapae.server()
                .as("auditor1")
                .get(ADDRESS + "?tier=2")
                .path("find { it.requirement.gate == 'CLOSE' && it.standing == 'IN_FORCE' }.requirement.id");
        assertRefused(store(Map.of("replaces", begun, "version", 0)), 422, "gate.requirement-begun");
        assertEquals("CLOSE", preview("CLOSE").getString("insteadOf.gate"));
    }
}

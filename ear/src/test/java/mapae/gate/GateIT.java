package mapae.gate;

import static mapae.gate.GateDesk.add;
import static mapae.gate.GateDesk.answer;
import static mapae.gate.GateDesk.begin;
import static mapae.gate.GateDesk.condition;
import static mapae.gate.GateDesk.decide;
import static mapae.gate.GateDesk.filled;
import static mapae.gate.GateDesk.get;
import static mapae.gate.GateDesk.investment;
import static mapae.gate.GateDesk.json;
import static mapae.gate.GateDesk.passed;
import static mapae.gate.GateDesk.submit;
import static mapae.gate.GateDesk.submitted;
import static mapae.gate.GateDesk.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mapae.metric.Night;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Reviews over REST: in order, with evidence, decided by somebody else, and conditions that freeze and release. */
class GateIT {

    private static final byte[] PDF = "%PDF-1.7 evidence".getBytes(StandardCharsets.US_ASCII);

    private static String stage(String code) {
        return Mapae.server().as("planner1").get("/api/v1/investments/" + code).path("stage");
    }

    @Test
    void bringsAnInvestmentFromGateToGate() {
        String code = GateDesk.investmentOfLowRisk("MOIS");
        assertEquals("PROPOSED", stage(code));
        long first = begin("planner1", code, "STRATEGY_FIT")
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARING"))
                .body("round", equalTo(1))
                .extract()
                .jsonPath()
                .getLong("id");
        begin("planner1", code, "STRATEGY_FIT").then().statusCode(409).body("code", equalTo("gate.already-open"));
        submit("planner1", first).then().statusCode(422).body("code", equalTo("gate.evidence-missing"));
        filled("planner1", first);
        submit("planner1", first).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        long early = begin("planner1", code, "FEASIBILITY")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        filled("planner1", early);
        submit("planner1", early).then().statusCode(422).body("code", equalTo("gate.order"));
        decide("planner1", first, "GO", List.of()).then().statusCode(403).body("code", equalTo("gate.own-review"));
        decide("planner2", first, "GO", List.of(condition("planner1", "2026-12-01")))
                .then()
                .statusCode(422)
                .body("code", equalTo("gate.conditions-without"));
        decide("planner2", first, "GO", List.of()).then().statusCode(200).body("decision.outcome", equalTo("GO"));
        decide("planner2", first, "GO", List.of()).then().statusCode(409).body("code", equalTo("gate.not-waiting"));
        begin("planner1", code, "STRATEGY_FIT").then().statusCode(422).body("code", equalTo("gate.already-passed"));
        if (get(early).getList("readiness.before").contains("PRIOR_CONSULTATION")) {
            passed(code, "PRIOR_CONSULTATION");
        }
        assertEquals("PROPOSED", stage(code));
        submit("planner1", early).then().statusCode(200);
        decide("planner2", early, "GO", List.of()).then().statusCode(200);
        assertEquals("APPROVED", stage(code));
        int version =
                Mapae.server().as("planner1").get("/api/v1/investments/" + code).path("version");
        json("planner1", Map.of("stage", "DELIVERY", "version", version))
                .post("/api/v1/investments/" + code + "/stage")
                .then()
                .statusCode(422)
                .body("code", equalTo("investment.stage-by-gate"));
        passed(code, "PROCUREMENT");
        assertEquals("DELIVERY", stage(code));
        if (GateDesk.way(code).getList("steps.requirement.gate").contains("SYSTEM_AUDIT")) {
            passed(code, "SYSTEM_AUDIT");
        }
        passed(code, "GO_LIVE");
        assertEquals("OPERATION", stage(code));
    }

    @Test
    void freezesForAnOverdueConditionOnceAndReleasesWithIt() {
        String code = investment("MSIT");
        long review = submitted("planner2", code, "STRATEGY_FIT");
        decide("planner1", review, "CONDITIONAL_GO", List.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("gate.conditions-missing"));
        decide("planner1", review, "CONDITIONAL_GO", List.of(condition("pm1", "2026-11-23")))
                .then()
                .statusCode(422)
                .body("code", equalTo("gate.due-past"));
        decide("planner1", review, "CONDITIONAL_GO", List.of(condition("nobody", "2026-11-24")))
                .then()
                .statusCode(422)
                .body("code", equalTo("gate.owner-unknown"));
        decide("planner1", review, "CONDITIONAL_GO", List.of(condition("pm1", "2026-11-24")))
                .then()
                .statusCode(200);
        long id = get(review).getLong("conditions[0].id");
        new Night(Mapae.server(), "gate-conditions").run("2026-11-24");
        told(id).then().body("surfacedOn", nullValue());
        new Night(Mapae.server(), "gate-conditions").run("2026-11-25");
        told(id).then().body("surfacedOn", equalTo("2026-11-25")).body("frozen", equalTo(true));
        int found = told(id).path("version");
        new Night(Mapae.server(), "gate-conditions").run("2026-11-26");
        told(id).then().body("version", equalTo(found));
        json("pm2", Map.of("version", found, "text", "마쳤습니다."))
                .post("/api/v1/conditions/" + id + "/report")
                .then()
                .statusCode(403)
                .body("code", equalTo("gate.condition-not-owner"));
        json("planner1", Map.of("version", found))
                .post("/api/v1/conditions/" + id + "/acceptance")
                .then()
                .statusCode(422)
                .body("code", equalTo("gate.condition-not-reported"));
        json("pm1", Map.of("version", found, "text", "영향평가를 마쳤습니다."))
                .post("/api/v1/conditions/" + id + "/report")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("frozen", equalTo(true));
        json("planner1", Map.of("version", found))
                .post("/api/v1/conditions/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
        json("planner1", Map.of("version", found + 1))
                .post("/api/v1/conditions/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", equalTo("FULFILLED"))
                .body("frozen", equalTo(false));
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=200&investment=" + code)
                .jsonPath()
                .getList("rows.kind");
        assertEquals(1, kinds.stream().filter("gate.overdue"::equals).count());
        assertEquals(1, kinds.stream().filter("gate.accept"::equals).count());
    }

    private static io.restassured.response.Response told(long condition) {
        return Mapae.server().as("auditor1").get("/api/v1/conditions/" + condition);
    }

    /** A reason typed on the page without an answer beside it is not dropped in silence. */
    @Test
    void asksForTheAnswerThatAReasonBelongsTo() {
        long id = begin("pm1", investment("MSIT"), "STRATEGY_FIT")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        Mapae.server()
                .anonymous()
                .cookie("MAPAE_SESSION", Mapae.server().signIn("pm1"))
                .formParam("version", version(id))
                .formParam("r-objective", "unlike any other")
                .post("/gates/" + id + "/answers")
                .then()
                .statusCode(400)
                .body(containsString("Choose an answer as well"))
                .body(containsString("unlike any other"));
    }

    @Test
    void takesEvidenceByItsContentAndOnce() {
        String code = investment("MOHW");
        long id = begin("pm2", code, "STRATEGY_FIT")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        add("pm2", id, "plan", "계획서.pdf", PDF).then().statusCode(200);
        add("pm2", id, "plan", "계획서.pdf", PDF).then().statusCode(200);
        JsonPath book = get(id);
        assertEquals(1, book.getList("evidence").size());
        long file = book.getLong("evidence[0].id");
        byte[] given = Mapae.server()
                .as("auditor1")
                .get("/api/v1/gate-reviews/evidence/" + file)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertArrayEquals(PDF, given);
        add("pm2", id, "plan", "a.pdf", "MZ\0".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body("code", equalTo("gate.file-kind"));
        add("pm2", id, "other", "a.pdf", PDF).then().statusCode(400).body("code", equalTo("gate.evidence-kind"));
        byte[] large = new byte[(20 << 20) + 1];
        Arrays.fill(large, (byte) 'a');
        add("pm2", id, "plan", "a.txt", large).then().statusCode(422).body("code", equalTo("gate.file-too-large"));
        answer("pm2", id, List.of(Map.of("item", "objective", "answer", "NO")))
                .then()
                .statusCode(400)
                .body("code", equalTo("gate.answer-reason"));
        add("pm1", id, "plan", "a.pdf", PDF).then().statusCode(403).body("code", equalTo("investment.not-own"));
    }

    @Test
    void showsWhatChangedWhenItComesBack() {
        String code = investment("MOIS");
        long first = submitted("planner1", code, "STRATEGY_FIT");
        json("planner2", Map.of("version", version(first), "outcome", "GO", "reason", "통과를 권합니다."))
                .post("/api/v1/gate-reviews/" + first + "/recommendation")
                .then()
                .statusCode(200);
        decide("planner2", first, "RETURN", List.of()).then().statusCode(200).body("decision.against", equalTo(true));
        long second = begin("planner1", code, "STRATEGY_FIT")
                .then()
                .statusCode(200)
                .body("round", equalTo(2))
                .extract()
                .jsonPath()
                .getLong("id");
        assertEquals(1, get(second).getList("evidence").size(), "taken over");
        add("planner1", second, "plan", "개정.pdf", PDF).then().statusCode(200);
        answer("planner1", second, List.of(Map.of("item", "duplicate", "answer", "NO", "reason", "확인 중입니다.")))
                .then()
                .statusCode(200);
        JsonPath book = get(second);
        assertEquals(1, book.getList("difference.added").size());
        assertEquals(List.of("duplicate"), book.getList("difference.answers"));
        assertEquals(1, book.getList("earlier").size());
        submit("planner1", second).then().statusCode(200);
        Mapae.server()
                .as("planner2")
                .get("/api/v1/gate-reviews?gate=STRATEGY_FIT&organisation=MOIS&limit=200")
                .then()
                .statusCode(200)
                .body("rows.findAll { it.id == " + second + " }", hasSize(1));
    }
}

package mapae.gate;

import static mapae.gate.ExemptionDesk.address;
import static mapae.gate.ExemptionDesk.answer;
import static mapae.gate.ExemptionDesk.claim;
import static mapae.gate.ExemptionDesk.claimed;
import static mapae.gate.ExemptionDesk.form;
import static mapae.gate.ExemptionDesk.investment;
import static mapae.gate.GateDesk.begin;
import static mapae.gate.GateDesk.filled;
import static mapae.gate.GateDesk.passed;
import static mapae.gate.GateDesk.submit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mapae.system.Mapae;
import mapae.tiering.TierDesk;
import org.junit.jupiter.api.Test;

/** Exemptions from prior consultation over REST: claimed with files, answered by another planner, and what follows. */
class ExemptionIT {

    private static final String STEP = "steps.find { it.requirement.gate == 'PRIOR_CONSULTATION' }.";
    private static final byte[] PDF = "%PDF-1.7 evidence".getBytes(StandardCharsets.US_ASCII);

    /** A review of feasibility that lacks nothing but the consultation before it. */
    private static long waitsForConsultation(String code) {
        passed(code, "STRATEGY_FIT");
        long review = begin("planner1", code, "FEASIBILITY")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        filled("planner1", review);
        return review;
    }

    private static void assertTold(JsonPath told, String at) {
        assertEquals("FEASIBILITY_DONE", told.getString(at + "ground.code"));
        assertEquals("예비타당성조사를 통과한 사업입니다.", told.getString(at + "reason"));
        assertEquals(Mapae.server().nameOf("planner1"), told.getString(at + "claimed.name"));
        assertEquals("조사 결과서를 확인하였습니다.", told.getString(at + "answer.reason"));
        assertEquals(Mapae.server().nameOf("planner2"), told.getString(at + "answer.act.name"));
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void letsTheNextGateBeginOnceAnotherPlannerConfirms() {
        String code = investment("MSIT");
        long review = waitsForConsultation(code);
        assertEquals(true, GateDesk.way(code).getBoolean(STEP + "mayClaim"));
        long id = claimed("planner1", code);
        refused(claim("pm1", code), 409, "gate.exemption-stands");
        refused(begin("planner1", code, "PRIOR_CONSULTATION"), 409, "gate.exemption-stands");
        refused(submit("planner1", review), 422, "gate.order");
        Mapae.server().as("planner2").get("/api/v1/exemptions").then().body("id", hasItem((int) id));

        refused(answer("planner1", id, 0, true), 403, "gate.own-claim");
        assertEquals("gate.own-claim", ExemptionDesk.get("planner1", id).getString("bar"));
        answer("pm1", id, 0, true).then().statusCode(403);
        long recusal = RecusalDesk.recused("planner2", Map.of("investment", code));
        refused(answer("planner2", id, 0, true), 403, "gate.recused");
        assertEquals("gate.recused", ExemptionDesk.get("planner2", id).getString("bar"));
        RecusalDesk.end("planner2", recusal);
        refused(answer("planner2", id, 7, true), 409, "request.conflict");
        assertEquals(true, ExemptionDesk.get("planner2", id).getBoolean("mayAnswer"));
        answer("planner2", id, 0, true).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        refused(answer("planner2", id, 1, false), 409, "gate.exemption-answered");

        submit("planner1", review).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        refused(begin("planner1", code, "PRIOR_CONSULTATION"), 409, "gate.exemption-stands");
        JsonPath way = GateDesk.way(code);
        assertEquals(false, way.getBoolean(STEP + "mayBegin"));
        assertEquals(false, way.getBoolean(STEP + "mayClaim"));
        assertTold(way, STEP + "exemptions[0].");
        assertTold(GateDesk.get(review), "exemptions[0].");
        Mapae.server().as("planner2").get("/api/v1/exemptions").then().body("id", not(hasItem((int) id)));
        Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=200&investment=" + code)
                .then()
                .body("rows.kind", hasItems("gate.exemption-claim", "gate.exemption-answer"));
    }

    @Test
    void leavesTheConsultationDueWhereItIsRefused() {
        String code = investment("MSIT");
        long review = waitsForConsultation(code);
        long first = claimed("pm1", code);
        answer("planner1", first, 0, false).then().statusCode(200).body("state", equalTo("REFUSED"));
        refused(submit("planner1", review), 422, "gate.order");
        claim("pm1", code).then().statusCode(200).body("number", equalTo(2));
        long second = GateDesk.way(code).getLong(STEP + "exemptions[0].id");
        answer("planner2", second, 0, false).then().statusCode(200);
        begin("pm1", code, "PRIOR_CONSULTATION").then().statusCode(200);
        refused(claim("pm1", code), 409, "gate.already-open");
        long consulted = GateDesk.way(code).getLong(STEP + "rounds[0].id");
        filled("pm1", consulted);
        submit("pm1", consulted).then().statusCode(200);
        GateDesk.decide("planner2", consulted, "GO", List.of()).then().statusCode(200);
        refused(claim("pm1", code), 422, "gate.already-passed");
        submit("planner1", review).then().statusCode(200);
    }

    @Test
    void claimsAndAnswersOnceHoweverOftenItIsSent() {
        String code = investment("MSIT");
        String key = UUID.randomUUID().toString();
        List<Long> ids = Stream.of(1, 2)
                .map(time -> form("pm1", "SUPPORT_PROJECT", "지원사업입니다.")
                        .header("Idempotency-Key", key)
                        .multiPart("file", "a.pdf", PDF)
                        .post(address(code))
                        .then()
                        .statusCode(200)
                        .body("files.size()", equalTo(1))
                        .extract()
                        .jsonPath()
                        .getLong("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        String answered = UUID.randomUUID().toString();
        Stream.of(1, 2)
                .forEach(time -> GateDesk.json("planner1", Map.of("version", 0, "confirmed", true, "reason", "맞습니다."))
                        .header("Idempotency-Key", answered)
                        .post("/api/v1/exemptions/" + ids.get(0) + "/answer")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("CONFIRMED"))
                        .body("answer.act.name", equalTo(Mapae.server().nameOf("planner1"))));
    }

    @Test
    void letsOneOfTwoClaimsAtOnceStand() {
        String code = investment("MSIT");
        List<Integer> statuses = Stream.of("pm1", "planner1")
                .map(who -> CompletableFuture.supplyAsync(() -> claim(who, code).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), statuses);
        assertEquals(1, GateDesk.way(code).getList(STEP + "exemptions").size());
    }

    @Test
    void refusesWhatIsNoClaimAndKeepsNothingOfIt() {
        String code = investment("MSIT");
        RequestSpecification bare = form("pm1", "FEASIBILITY_DONE", "사유");
        refused(bare.post(address(code)), 400, "gate.exemption-files");
        RequestSpecification many = form("pm1", "FEASIBILITY_DONE", "사유");
        for (int i = 0; i < 6; i++) {
            many.multiPart("file", i + ".pdf", PDF);
        }
        refused(many.post(address(code)), 400, "gate.exemption-files");
        refused(sent(code, "FEASIBILITY_DONE", "사유", new byte[0]), 400, "gate.file-empty");
        refused(sent(code, "FEASIBILITY_DONE", "사유", new byte[] {'M', 'Z', 0}), 422, "gate.file-kind");
        refused(sent(code, "NONE", "사유", PDF), 400, "gate.ground-unknown");
        refused(sent(code, "FEASIBILITY_DONE", "  ", PDF), 400, "gate.text-missing");
        refused(sent(code, "FEASIBILITY_DONE", "가".repeat(10_001), PDF), 400, "gate.text-too-long");
        refused(claim("pm2", code), 403, "investment.not-own");
        claim("finance1", code).then().statusCode(403);
        refused(claim("planner1", "NO-SUCH-CODE"), 404, "investment.unknown");
        refused(claim("planner1", TierDesk.investment("MSIT", 10_000_000_000L)), 422, "gate.tier-missing");
        String small = TierDesk.investment("MSIT", 10_000_000L);
        TierDesk.determine("planner1", small, "a", 0).then().statusCode(200);
        refused(claim("planner1", small), 422, "gate.not-needed");
        refused(Mapae.server().as("planner1").get("/api/v1/exemptions/999999"), 404, "gate.exemption-unknown");
        refused(answer("planner1", 999_999, 0, true), 404, "gate.exemption-unknown");
        assertEquals(List.of(), GateDesk.way(code).getList(STEP + "exemptions"));
    }

    private static Response sent(String code, String ground, String reason, byte[] content) {
        return form("pm1", ground, reason).multiPart("file", "a.pdf", content).post(address(code));
    }

    @Test
    void givesItsFilesAndGroundsWithTheirSources() {
        long id = sent(investment("MSIT"), "OTHER_LAW_PLAN", "사유", PDF)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        long file = ExemptionDesk.get("auditor1", id).getLong("exemption.files[0].id");
        byte[] given = Mapae.server()
                .as("auditor1")
                .get("/api/v1/exemptions/files/" + file)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertArrayEquals(PDF, given);
        refused(Mapae.server().as("auditor1").get("/api/v1/exemptions/files/999999"), 404, "gate.file-unknown");
        Mapae.server()
                .as("pm1")
                .get("/api/v1/exemptions/grounds")
                .then()
                .statusCode(200)
                .body("code", hasItems("FEASIBILITY_DONE", "SUPPORT_PROJECT", "OTHER_LAW_PLAN", "SIMPLE_MAINTENANCE"))
                .body("find { it.code == 'SIMPLE_MAINTENANCE' }.certainty", equalTo("FIELD"))
                .body("find { it.code == 'SIMPLE_MAINTENANCE' }.note.ko", notNullValue());
    }
}

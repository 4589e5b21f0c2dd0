package mapae.gate;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.businesscase.CaseDesk;
import mapae.system.Mapae;
import mapae.tiering.TierDesk;

/** Takes investments through gates over REST. */
public final class GateDesk {

    private GateDesk() {}

    static RequestSpecification json(String username, Object body) {
        return Mapae.server().as(username).contentType("application/json").body(body);
    }

    /** A project of that organisation that is asked for, whose tier is determined and which has no reviews. */
    public static String investment(String organisation) {
        return investment(organisation, "b");
    }

    private static String investment(String organisation, String answers) {
        String code = TierDesk.investment(organisation, 10_000_000_000L);
        TierDesk.determine("planner1", code, answers, 0).then().statusCode(200);
        return code;
    }

    /** The same, at little risk: one planner decides at each gate. */
    public static String investmentOfLowRisk(String organisation) {
        return investment(organisation, "a");
    }

    /** The same, looked at the most closely: every question was answered with the most risk. */
    public static String investmentLookedAtClosely(String organisation) {
        return investment(organisation, "c");
    }

    /** The way of an investment. */
    public static JsonPath way(String code) {
        return Mapae.server()
                .as("planner1")
                .get("/api/v1/investments/" + code + "/gates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Begins a round. */
    public static Response begin(String username, String code, String gate) {
        return json(username, Map.of("gate", gate)).post("/api/v1/investments/" + code + "/gates");
    }

    static JsonPath get(long id) {
        return Mapae.server()
                .as("planner2")
                .get("/api/v1/gate-reviews/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static int version(long id) {
        return get(id).getInt("review.version");
    }

    static Response add(String username, long id, String kind, String name, byte[] content) {
        return Mapae.server()
                .as(username)
                .contentType("application/octet-stream")
                .queryParam("version", version(id))
                .queryParam("kind", kind)
                .queryParam("fileName", name)
                .body(content)
                .post("/api/v1/gate-reviews/" + id + "/evidence");
    }

    /** Answers items. */
    public static Response answer(String username, long id, List<Map<String, Object>> answers) {
        return json(username, Map.of("version", version(id), "answers", answers))
                .put("/api/v1/gate-reviews/" + id + "/answers");
    }

    static Response submit(String username, long id) {
        return json(username, Map.of("version", version(id))).post("/api/v1/gate-reviews/" + id + "/submit");
    }

    /** Begins a round, shows and answers all that is asked, and submits it. */
    public static long submitted(String username, String code, String gate) {
        long id = begin(username, code, gate)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        filled(username, id);
        submit(username, id).then().statusCode(200);
        return id;
    }

    static void filled(String username, long id) {
        for (String kind : get(id).<String>getList("readiness.evidence.code")) {
            byte[] content = ("%PDF-1.7 " + kind + " " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
            add(username, id, kind, kind + ".pdf", content).then().statusCode(200);
        }
        List<Map<String, Object>> answers = get(id).<String>getList("readiness.items.code").stream()
                .map(item -> Map.<String, Object>of("item", item, "answer", "YES"))
                .toList();
        answer(username, id, answers).then().statusCode(200);
    }

    /** Decides, with reasons. */
    public static Response decide(String username, long id, String outcome, List<Map<String, Object>> conditions) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "version", version(id), "outcome", outcome, "reasons", "검토 결과 타당합니다.", "conditions", conditions));
        body.put("continuityReason", "후임자를 미리 정하였습니다.");
        return json(username, body).post("/api/v1/gate-reviews/" + id + "/decision");
    }

    /** A condition that freezes allotment when it is overdue. */
    public static Map<String, Object> condition(String owner, String dueOn) {
        return Map.of(
                "says", "개인정보 영향평가를 마치고 결과를 제출할 것",
                "owner", owner,
                "dueOn", dueOn,
                "wanted", "영향평가 결과서",
                "consequence", "FREEZE_ALLOTMENT");
    }

    /** Takes an investment past gates, each with a go. */
    public static void passed(String code, String... gates) {
        for (String gate : gates) {
            long id = submitted("planner1", code, gate);
            decide("planner2", id, "GO", List.of()).then().statusCode(200);
        }
    }

    /** Takes an investment of {@code pm1} past the gates before feasibility, with a case that waits. */
    static void readyForFeasibility(String code) {
        way(code).<String>getList("steps.requirement.gate").stream()
                .takeWhile(gate -> !gate.equals("FEASIBILITY"))
                .forEach(gate -> passed(code, gate));
        submitCase(code);
    }

    static void submitCase(String code) {
        CaseDesk manager = new CaseDesk(Mapae.server(), "pm1");
        long id = manager.begun(code);
        manager.fill(id);
        manager.submitted(id);
    }
}

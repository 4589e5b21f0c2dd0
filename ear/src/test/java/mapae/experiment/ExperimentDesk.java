package mapae.experiment;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mapae.interchange.Sender;
import mapae.system.Mapae;

/** Runs experiments over REST. */
public final class ExperimentDesk {

    private static final AtomicInteger MADE = new AtomicInteger();

    private ExperimentDesk() {}

    /** An investment of the Ministry of Science and ICT that nobody has experimented with. */
    public static String investment(String kind) {
        return investment(kind, "MSIT");
    }

    /** One of another organisation. */
    static String investment(String kind, String organisation) {
        String code = "ZX-%s-%d".formatted(kind.substring(0, 2), MADE.incrementAndGet());
        new Sender(Mapae.server(), "planner1")
                .send(
                        "code,title_ko,title_en,summary,kind,category,owner,stage,currency,starts_on,planned_finish,"
                                + "budget_at_completion\n" + code + ",시험 " + code + ",Trial " + code + ",," + kind
                                + ",," + organisation + ",PROPOSED,KRW,,,\n",
                        "investments",
                        "mapae",
                        "strict");
        return code;
    }

    static RequestSpecification json(String username, Object body) {
        return Mapae.server().as(username).contentType("application/json").body(body);
    }

    static Map<String, Object> proposal(String investment, long ceiling) {
        return new HashMap<>(Map.of(
                "investment",
                investment,
                "ceiling",
                ceiling,
                "startsOn",
                "2026-11-01",
                "endsOn",
                "2027-01-31",
                "hypothesis",
                "빠진 항목을 바로 알려 주면 처리 기간이 줄어든다.",
                "success",
                "처리 기간이 5일 이하여야 한다.",
                "measures",
                List.of(
                        Map.of("name", "처리 기간", "unit", "일", "direction", "DOWN", "baseline", 12, "target", 5),
                        Map.of("name", "만족도", "unit", "퍼센트", "direction", "UP", "target", 70))));
    }

    static Response propose(String username, Map<String, Object> proposal) {
        return json(username, proposal).post("/api/v1/experiments");
    }

    /** A proposal of the project manager's; its key. */
    public static long proposed(String investment, long ceiling) {
        return propose("pm1", proposal(investment, ceiling))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** A proposal of somebody's for an investment of that organisation; its key. */
    public static long proposed(String username, String organisation) {
        return propose(username, proposal(investment("EXPERIMENT", organisation), 100_000_000))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    static JsonPath get(long id) {
        return Mapae.server()
                .as("auditor1")
                .get("/api/v1/experiments/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static int version(long id) {
        return get(id).getInt("experiment.version");
    }

    /** Approves it. */
    public static Response approve(String username, long id) {
        return json(username, Map.of("version", version(id))).post("/api/v1/experiments/" + id + "/approval");
    }

    /** Writes down what the first measure came to. */
    public static Response measure(String username, long id, Object value) {
        return json(
                        username,
                        Map.of(
                                "version",
                                version(id),
                                "values",
                                List.of(Map.of("position", 1, "value", value, "on", "2026-11-20", "source", "시스템 기록"))))
                .put("/api/v1/experiments/" + id + "/measures");
    }

    /** Evaluates it. */
    public static Response evaluate(String username, long id, String recommendation) {
        return json(
                        username,
                        Map.of(
                                "version",
                                version(id),
                                "findings",
                                "처리 기간이 줄었습니다.",
                                "learnt",
                                "짧은 안내가 낫습니다.",
                                "userEvidence",
                                "이용자 40명이 참여했습니다.",
                                "recommendation",
                                recommendation))
                .put("/api/v1/experiments/" + id + "/evaluation");
    }

    /** Decides it. */
    public static Response decide(String username, long id, String verdict, Map<String, Object> besides) {
        Map<String, Object> body =
                new HashMap<>(Map.of("version", version(id), "verdict", verdict, "reason", "결과를 검토했습니다."));
        body.putAll(besides);
        return json(username, body).post("/api/v1/experiments/" + id + "/decision");
    }
}

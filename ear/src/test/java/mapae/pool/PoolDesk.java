package mapae.pool;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mapae.system.Mapae;
import mapae.system.MapaeServer;

/** Keeps pools over REST. */
public final class PoolDesk {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String ROOT = "/api/v1/pools";

    private final MapaeServer server;

    /** On that server. */
    PoolDesk(MapaeServer server) {
        this.server = server;
    }

    RequestSpecification json(String username, Object body) {
        return server.as(username).contentType("application/json").body(body);
    }

    static Map<String, Object> opening(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "organisation",
                "MSIT",
                "nameKo",
                "공동 연산 자원 " + code,
                "nameEn",
                "Shared processors " + code,
                "kind",
                "COMPUTE",
                "unit",
                "GPU_HOUR"));
    }

    Response open(String username, Map<String, Object> pool) {
        return json(username, pool).post(ROOT);
    }

    /** A pool; its code. */
    String pool() {
        String code = "ZP-" + MADE.incrementAndGet();
        open("planner1", opening(code)).then().statusCode(200);
        return code;
    }

    Response capacity(String username, String pool, String month, long units) {
        return json(username, Map.of("units", units)).put(ROOT + "/" + pool + "/terms/capacities/" + month);
    }

    static Map<String, Object> shared(long large, long medium, long small, int offerDay, int offerPart) {
        return new HashMap<>(Map.of(
                "base",
                Map.of("large", large, "medium", medium, "small", small),
                "weight",
                Map.of("large", 1, "medium", 1.25, "small", 1.5),
                "offerDay",
                offerDay,
                "offerPart",
                offerPart,
                "certainty",
                "FIELD",
                "noteKo",
                "시험에 쓰는 값",
                "noteEn",
                "For tests"));
    }

    Response formula(String username, String pool, String month, Map<String, Object> shared) {
        return json(username, shared).put(ROOT + "/" + pool + "/terms/formulas/" + month);
    }

    static Map<String, Object> institution(String code, String size, long need) {
        return Map.of("institution", code, "capacityClass", size, "need", need);
    }

    Response declare(String username, String pool, String month, List<Map<String, Object>> institutions) {
        return json(username, Map.of("institutions", institutions))
                .put(ROOT + "/" + pool + "/terms/institutions/" + month);
    }

    Response rate(String pool, int year, String kind, long amount) {
        return json("planner1", Map.of("amount", amount, "certainty", "FIELD", "noteKo", "시험", "noteEn", "Test"))
                .put(ROOT + "/" + pool + "/terms/rates/" + year + "/" + kind);
    }

    Response reserve(String username, String pool, String institution, String month, long units) {
        return json(username, Map.of("institution", institution, "month", month, "units", units))
                .post(ROOT + "/" + pool + "/reservations");
    }

    Response meters(String username, String pool, String rows) {
        return server.as(username)
                .contentType("text/csv; charset=UTF-8")
                .body("pool,institution,day,units,reference\n" + rows)
                .post(ROOT + "/" + pool + "/meters");
    }

    JsonPath month(String pool, String month) {
        return read(ROOT + "/" + pool + "/months/" + month);
    }

    JsonPath fairness(String pool, String month) {
        return read(ROOT + "/" + pool + "/fairness?month=" + month);
    }

    JsonPath read(String address) {
        return server.as("auditor1")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Grants a line of MSIT money, sets it aside for the pool, allots and pays of it. */
    void pay(String pool, int year, String line, long amount, String day) {
        json("finance1", Map.of("kind", "initial-budget", "lines", List.of(Map.of("line", line, "amount", amount * 2))))
                .post("/api/v1/ledger/MSIT/" + year + "/postings")
                .then()
                .statusCode(200);
        json("planner1", Map.of("fiscalYear", year, "line", line))
                .post(ROOT + "/" + pool + "/terms/lines")
                .then()
                .statusCode(200);
        json("planner1", Map.of("fiscalYear", year, "line", line, "amount", amount, "on", day))
                .post(ROOT + "/" + pool + "/terms/allotments")
                .then()
                .statusCode(200);
        long commitment = json(
                        "finance1",
                        Map.of(
                                "organisation",
                                "MSIT",
                                "fiscalYear",
                                year,
                                "line",
                                line,
                                "amount",
                                amount,
                                "description",
                                "Processors",
                                "counterparty",
                                "Provider",
                                "valueDate",
                                day))
                .post("/api/v1/commitments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("commitment.id");
        json("finance1", Map.of("amount", amount, "reason", "As agreed", "valueDate", day))
                .post("/api/v1/commitments/" + commitment + "/expenditures")
                .then()
                .statusCode(200);
    }

    /** A pool with a line in 2004, that three ministries share, reserved and used in November 2026; its code. */
    public static String working() {
        PoolDesk desk = new PoolDesk(Mapae.server());
        String pool = desk.pool();
        desk.capacity("planner1", pool, "2026-11", 1_000).then().statusCode(200);
        desk.capacity("planner1", pool, "2026-12", 1_200).then().statusCode(200);
        desk.formula("planner1", pool, "2026-11", shared(100, 80, 60, 20, 50))
                .then()
                .statusCode(200);
        desk.declare(
                        "planner1",
                        pool,
                        "2026-11",
                        List.of(
                                institution("MSIT", "LARGE", 900),
                                institution("MOHW", "MEDIUM", 400),
                                institution("MOIS", "SMALL", 300)))
                .then()
                .statusCode(200);
        desk.rate(pool, 2026, "COST", 4_000).then().statusCode(200);
        desk.rate(pool, 2026, "MARKET", 5_500).then().statusCode(200);
        String line = "일반회계/정보화/공동 " + UUID.randomUUID().toString().substring(0, 8) + "/사용료";
        desk.pay(pool, 2004, line, 1_000_000, "2004-05-10");
        desk.reserve("pm1", pool, "MSIT", "2026-11", 200).then().statusCode(200);
        desk.reserve("planner1", pool, "MOIS", "2026-11", 100).then().statusCode(200);
        desk.meters(
                        "planner1",
                        pool,
                        pool + ",MSIT,2026-11-03,120," + pool + "-1\n" + pool + ",MOIS,2026-11-04,90," + pool + "-2\n")
                .then()
                .statusCode(200);
        return pool;
    }

    /** A pool without terms; its code. */
    public static String bare() {
        return new PoolDesk(Mapae.server()).pool();
    }
}

package mapae.allowance;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;

/** Asks for allowances over REST, and gets lines ready for them in this year's book of the Ministry of Science and ICT. */
public final class AllowanceDesk {

    static final int YEAR = 2026;

    private static final String ROOT = "/api/v1/allowances";

    private AllowanceDesk() {}

    static RequestSpecification json(String username, Object body) {
        return Mapae.server().as(username).contentType("application/json").body(body);
    }

    /** Two lines of one program that nobody else uses; of the first so much is allotted, of the other one won. */
    public static List<String> lines(long amount) {
        String program = "일반회계/정보화/허용 " + UUID.randomUUID().toString().substring(0, 8);
        List<String> lines = List.of(program + "/운영비", program + "/개발비");
        for (String line : lines) {
            long free = line.endsWith("운영비") ? amount : 1;
            post("initial-budget", line, free);
            post("allotment", line, free);
        }
        return lines;
    }

    static void post(String kind, String line, long amount) {
        json("finance1", Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))))
                .post("/api/v1/ledger/MSIT/" + YEAR + "/postings")
                .then()
                .statusCode(200);
    }

    /** Has a line fund an investment. */
    public static void fund(String investment, String line) {
        json("planner1", Map.of("organisation", "MSIT", "fiscalYear", YEAR, "line", line))
                .put("/api/v1/investments/" + investment + "/budget-lines")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> place(String line) {
        return Map.of("organisation", "MSIT", "fiscalYear", YEAR, "line", line);
    }

    /** What would be asked for: out of a line, into another one that funds the investment. */
    public static Map<String, Object> request(String investment, String from, String to, long amount) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "INVESTMENT");
        body.put("code", investment);
        body.put("source", "VIREMENT");
        body.put("from", place(from));
        body.put("to", place(to));
        body.put("amount", amount);
        body.put("cause", "연계 기관이 늘어 개발 범위가 커졌습니다.");
        body.put("effects", "다른 사업의 일정에는 영향이 없습니다.");
        body.put("estimate", 11_000_000_000L);
        body.put("raised", Map.of("costs", 1_000, "benefits", 1_500));
        body.put("stopped", Map.of("costs", 100, "benefits", 0));
        body.put("reduced", Map.of("costs", 700, "benefits", 1_300));
        body.put("expiresOn", YEAR + "-12-20");
        return body;
    }

    /** Asks; for its answer. */
    public static Response ask(String username, Map<String, Object> request) {
        return json(username, request).post(ROOT);
    }

    /** Asks; its key. */
    public static long asked(String username, Map<String, Object> request) {
        return ask(username, request)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** Decides, under conditions as {@code text=day}. */
    public static Response decide(String username, long id, boolean granted, String... conditions) {
        return json(
                        username,
                        Map.of(
                                "version",
                                get(id).getInt("allowance.version"),
                                "granted",
                                granted,
                                "reason",
                                "검토한 결과입니다.",
                                "conditions",
                                Arrays.stream(conditions)
                                        .map(one -> one.split("="))
                                        .map(pair -> Map.of("says", pair[0], "dueOn", pair[1]))
                                        .toList()))
                .post(ROOT + "/" + id + "/decisions");
    }

    static Response draw(String username, long id, long amount) {
        return json(username, Map.of("amount", amount, "reason", "개발 계약 변경")).post(ROOT + "/" + id + "/draws");
    }

    /** Draws a part that may be drawn. */
    public static void drawn(long id, long amount) {
        draw("finance1", id, amount).then().statusCode(200);
    }

    static Response withdraw(String username, long id) {
        return json(username, Map.of("version", get(id).getInt("allowance.version")))
                .post(ROOT + "/" + id + "/withdrawal");
    }

    static Response fulfil(String username, long id, int position) {
        return json(username, Map.of("evidence", "검수 보고서"))
                .put(ROOT + "/" + id + "/conditions/" + position + "/fulfilment");
    }

    static JsonPath get(long id) {
        return Mapae.server()
                .as("auditor1")
                .get(ROOT + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Tries to commit so much from a line. */
    static Response commit(String line, long amount) {
        return json(
                        "finance1",
                        Map.of(
                                "organisation",
                                "MSIT",
                                "fiscalYear",
                                YEAR,
                                "line",
                                line,
                                "amount",
                                amount,
                                "description",
                                "Work",
                                "counterparty",
                                "Supplier"))
                .post("/api/v1/commitments");
    }

    /** What of a line is allotted and not committed, kept or not. */
    static long free(String line) {
        return Mapae.server()
                .as("auditor1")
                .queryParam("line", line)
                .get("/api/v1/ledger/MSIT/" + YEAR + "/journal")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("balances.available");
    }
}

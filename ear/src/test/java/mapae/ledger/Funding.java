package mapae.ledger;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.MapaeServer;

/** Funds one investment from lines of its own, holds its money back, and tries to move it. */
final class Funding {

    private static int used;

    final String code;
    private final MapaeServer mapae;
    private final int year;
    private final String program = "일반회계/정보화/보장 " + UUID.randomUUID().toString().substring(0, 8);

    /** Of another investment each time: what is done to one is no business of the next. */
    Funding(MapaeServer mapae, int year) {
        this.mapae = mapae;
        this.year = year;
        List<String> codes = mapae.as("planner1")
                .get("/api/v1/investments?agency=MSIT&limit=50")
                .jsonPath()
                .getList("rows.code");
        this.code = codes.get(codes.size() - 1 - used++ % codes.size());
    }

    /** A line of its program. */
    String line(String item) {
        return program + "/" + item;
    }

    String program() {
        return program;
    }

    String of(String rest) {
        return "/api/v1/investments/" + code + "/" + rest;
    }

    Response link(String username, int ofYear, String line) {
        return mapae.as(username)
                .contentType("application/json")
                .body(Map.of("organisation", "MSIT", "fiscalYear", ofYear, "line", line))
                .put(of("budget-lines"));
    }

    Response unlink(String line) {
        return mapae.as("finance1")
                .queryParams("organisation", "MSIT", "year", year, "line", line)
                .contentType("application/json")
                .delete(of("budget-lines"));
    }

    long freeze(String reason) {
        return mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(of("freezes"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    Response release(long freeze) {
        return mapae.as("planner2")
                .contentType("application/json")
                .body(Map.of("reason", "조건이 이행되었습니다."))
                .post(of("freezes/" + freeze + "/release"));
    }

    Response guarantee(long amount, Map<String, ?> changed) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "firstYear", year, "lastYear", year + 4, "amount", amount, "basis", "국가기반시설 지정", "reason", "연간 운영비"));
        body.putAll(changed);
        return mapae.as("planner1").contentType("application/json").body(body).put(of("floors"));
    }

    Response move(String language, String from, String to, long amount) {
        return mapae.as("finance1")
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "virement-of-items",
                        "organisation",
                        "MSIT",
                        "fiscalYear",
                        year,
                        "line",
                        from,
                        "toLine",
                        to,
                        "amount",
                        amount,
                        "reason",
                        "집행 잔액 조정"))
                .post("/api/v1/budget-requests");
    }

    Response approve(String language, JsonPath request) {
        return mapae.as("planner1")
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(Map.of("version", request.getInt("version"), "reason", "요건을 갖추었습니다."))
                .post("/api/v1/budget-requests/" + request.getLong("id") + "/approve");
    }

    static JsonPath asked(Response response) {
        return response.then().statusCode(200).extract().jsonPath();
    }
}

package mapae.ledger;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import mapae.system.MapaeServer;

/** Keeps plans over several years from outside, in somebody's name. */
final class PlanKeeper {

    private static final String PLANS = "/api/v1/multi-year-plans";

    private final MapaeServer mapae;
    private final String username;

    PlanKeeper(MapaeServer mapae, String username) {
        this.mapae = mapae;
        this.username = username;
    }

    private Response post(String path, Object body) {
        return mapae.as(username).contentType("application/json").body(body).post(PLANS + path);
    }

    /** Enters a plan of the ministry of {@code finance1}; each year is planned. */
    Response enter(String basis, String line, SortedMap<Integer, Long> years, Map<String, ?> further) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "organisation",
                Bookkeeper.OWN,
                "line",
                line,
                "basis",
                basis,
                "title",
                "차세대 등기 시스템 구축",
                "years",
                years.entrySet().stream()
                        .map(year -> Map.of("fiscalYear", year.getKey(), "amount", year.getValue()))
                        .toList()));
        body.putAll(further);
        return post("", body);
    }

    /** The same, and its identifier. */
    long entered(String basis, String line, SortedMap<Integer, Long> years) {
        return enter(basis, line, years, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    JsonPath get(long plan) {
        return mapae.as(username)
                .get(PLANS + "/" + plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int version(long plan) {
        return get(plan).getInt("version");
    }

    Response change(long plan, int year, long amount, String status) {
        return change(plan, version(plan), year, amount, status);
    }

    Response change(long plan, int version, int year, long amount, String status) {
        return post(
                "/" + plan + "/years/" + year,
                Map.of("version", version, "amount", amount, "status", status, "reason", "기획재정부와 협의한 결과"));
    }

    Response resolve(long plan, int first, int last) {
        return post(
                "/" + plan + "/resolutions",
                Map.of(
                        "version",
                        version(plan),
                        "firstYear",
                        first,
                        "lastYear",
                        last,
                        "reference",
                        "제418회 국회 본회의 의결",
                        "reason",
                        "예산총칙에 반영되었습니다."));
    }

    Response decide(long plan, long resolution, String decision) {
        return post(
                "/" + plan + "/resolutions/" + resolution + "/" + decision,
                Map.of("version", version(plan), "reason", "의결서를 확인했습니다."));
    }

    /** Has years legally committed, proposed and confirmed by two planners. */
    static void bind(MapaeServer mapae, long plan, int first, int last) {
        JsonPath proposed = new PlanKeeper(mapae, "planner1")
                .resolve(plan, first, last)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        new PlanKeeper(mapae, "planner2")
                .decide(plan, proposed.getLong("resolutions.max { it.id }.id"), "approve")
                .then()
                .statusCode(200);
    }

    Response commit(long plan, SortedMap<Integer, Long> parts) {
        return commit(plan, parts, "en");
    }

    Response commit(long plan, SortedMap<Integer, Long> parts, String language) {
        return mapae.as(username)
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(promise(parts))
                .post(PLANS + "/" + plan + "/commitments");
    }

    Response commit(String key, long plan, SortedMap<Integer, Long> parts) {
        return mapae.as(username)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(promise(parts))
                .post(PLANS + "/" + plan + "/commitments");
    }

    private static Map<String, Object> promise(SortedMap<Integer, Long> parts) {
        return Map.of(
                "description",
                "구축 계약",
                "counterparty",
                "한강시스템",
                "parts",
                parts.entrySet().stream()
                        .map(part -> Map.of("fiscalYear", part.getKey(), "amount", part.getValue()))
                        .toList());
    }

    Response takeUp(long plan, int year) {
        return post("/" + plan + "/years/" + year + "/take-up", Map.of());
    }

    Response release(long plan, long part, String reason) {
        return post("/" + plan + "/parts/" + part + "/release", Map.of("reason", reason));
    }

    /** A figure of a year of the plan. */
    long figure(long plan, int year, String name) {
        return get(plan).getLong("years.find { it.fiscalYear == " + year + " }." + name);
    }

    List<Map<String, Object>> list(Map<String, ?> parameters) {
        return mapae.as(username)
                .queryParams(parameters)
                .get(PLANS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows");
    }
}

package mapae.businesscase;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.system.MapaeServer;

/** Writes business cases over REST, in somebody's name. */
public final class CaseDesk {

    private static final String ROOT = "/api/v1/business-cases/";

    private final MapaeServer mapae;
    private final String username;

    /** Writes in that name. */
    public CaseDesk(MapaeServer mapae, String username) {
        this.mapae = mapae;
        this.username = username;
    }

    /** An investment of the organisation that goes on and has no business case yet. */
    public static String untouched(MapaeServer mapae, String organisation) {
        List<String> codes = mapae.as("planner1")
                .get("/api/v1/investments?limit=200&stage=DELIVERY&agency=" + organisation)
                .jsonPath()
                .getList("rows.code");
        return codes.stream()
                .filter(code -> mapae.as("planner1")
                        .get("/api/v1/investments/" + code + "/business-cases")
                        .jsonPath()
                        .getList("id")
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Response begin(String investment, Map<String, Object> body) {
        return json(body).post("/api/v1/investments/" + investment + "/business-cases");
    }

    /** Begins one from nothing. */
    public long begun(String investment) {
        return id(begin(investment, Map.of()));
    }

    /** Begins one from a former version. */
    public long begun(String investment, long from) {
        return id(begin(investment, Map.of("from", from)));
    }

    private static long id(Response begun) {
        return begun.then().statusCode(200).extract().jsonPath().getLong("id");
    }

    Response get(long id) {
        return mapae.as(username).get(ROOT + id);
    }

    int version(long id) {
        return get(id).then().statusCode(200).extract().jsonPath().getInt("head.version");
    }

    Response save(long id, int version, String section, List<Map<String, Object>> rows) {
        return json(Map.of("version", version, "rows", rows)).put(ROOT + id + "/sections/" + section);
    }

    /** Saves a section of a case as it stands. */
    public void save(long id, String section, List<Map<String, Object>> rows) {
        save(id, version(id), section, rows).then().statusCode(200);
    }

    Response submit(long id, int version) {
        return json(Map.of("version", version)).post(ROOT + id + "/submit");
    }

    /** Submits a case as it stands. */
    public void submitted(long id) {
        submit(id, version(id)).then().statusCode(200);
    }

    Response withdraw(long id, int version, String reason) {
        return json(Map.of("version", version, "reason", reason)).post(ROOT + id + "/withdraw");
    }

    /** Fills a case with all that it needs: options A and B, of which B is chosen. */
    public void fill(long id) {
        save(id, "options", List.of(row("code", "A", "kind", "DO_NOTHING", "title", "현행 유지"), preferred()));
        save(
                id,
                "text",
                List.of(row(
                        "baseYear", 2027,
                        "priceYear", 2026,
                        "rate", "KR_SOCIAL@2017-08-11",
                        "problem", "신청을 세 번 적습니다.",
                        "users", "민원인",
                        "strategicFit", "한 번 제출 원칙",
                        "preferred", "B",
                        "preferredReason", "비용 대비 효과가 큽니다.")));
        save(
                id,
                "flows",
                List.of(
                        flow("A", 2027, "COST", "RUNNING", "운영", 100_000_001L),
                        flow("B", 2027, "COST", "ONE_OFF", "구축", 799_999_999_999_999L),
                        flow("B", 2028, "BENEFIT", "RUNNING", "절감", 900_000_000_000_000L)));
        save(
                id,
                "benefits",
                List.of(row(
                        "title", "처리 기간",
                        "unit", "일",
                        "baseline", 21.5,
                        "baselineOn", "2026-06-30",
                        "target", 9,
                        "targetOn", "2029-12-31",
                        "owner", "정보화담당관",
                        "measuredHow", "시스템 기록")));
        save(id, "risks", List.of(row("title", "지연", "likelihood", 3, "impact", 4, "response", "단계별", "owner", "과장")));
        save(id, "reuse", List.of(row("title", "공통 인증", "reusable", "YES", "reason", "그대로 씁니다.")));
        save(
                id,
                "evidence",
                List.of(row("kind", "INTERVIEW", "day", "2026-05-01", "participants", 12, "findings", "어렵습니다.")));
        save(id, "assets", List.of(row("title", "신청 이력", "openness", "OPEN", "personalData", true)));
    }

    static Map<String, Object> preferred() {
        return row("code", "B", "kind", "PREFERRED", "title", "재구축", "uplift", 20, "mitigation", 50);
    }

    static Map<String, Object> flow(String option, int year, String side, String nature, String title, long amount) {
        return row("option", option, "year", year, "side", side, "nature", nature, "title", title, "amount", amount);
    }

    /** A row: names and values by turns. */
    static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    RequestSpecification json(Object body) {
        return mapae.as(username).contentType("application/json").body(body);
    }
}

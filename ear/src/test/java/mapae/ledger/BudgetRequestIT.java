package mapae.ledger;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A finance officer asks to carry money over and to move it; a planner decides, and the law has the last word. */
class BudgetRequestIT {

    private static final int YEAR = 2026;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String top = "정보화/requests/" + UUID.randomUUID();
    private final String line = top + "/가";
    private final String other = top + "/나";

    private Response ask(String language, Map<String, Object> wish) {
        Map<String, Object> all = new HashMap<>(
                Map.of("organisation", "MSIT", "fiscalYear", YEAR, "line", line, "reason", "계약 기간이 다음 연도까지입니다."));
        all.putAll(wish);
        return mapae.as("finance1")
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(all)
                .post("/api/v1/budget-requests");
    }

    private Response decide(String username, JsonPath request, String decision) {
        return mapae.as(username)
                .contentType("application/json")
                .body(Map.of("version", request.getInt("version"), "reason", "요건을 갖추었습니다."))
                .post("/api/v1/budget-requests/" + request.getLong("id") + "/" + decision);
    }

    private void holds(String code, long available, long virement) {
        books.journal(code, Map.of())
                .then()
                .statusCode(200)
                .body("balances.available", equalTo((int) available))
                .body("balances.virement", equalTo((int) virement));
    }

    @Test
    void movesMoneyBetweenItemsOnceAPlannerHasApproved() {
        books.allot(line, 10_000);
        books.allot(other, 1_000);
        JsonPath asked = ask("ko", Map.of("kind", "virement-of-items", "toLine", other, "amount", 4_000))
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("posting", nullValue())
                .extract()
                .jsonPath();
        holds(line, 10_000, 0);
        decide("planner1", asked, "approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("posting", notNullValue());
        holds(line, 6_000, -4_000);
        holds(other, 5_000, 4_000);
        decide("planner2", asked, "approve").then().statusCode(409).body("code", equalTo("ledger.request-decided"));
    }

    @Test
    void namesTheArticleWhereAVirementAcrossProgramsHasNoResolution() {
        String across = "정보화/elsewhere/" + UUID.randomUUID() + "/가";
        books.allot(line, 10_000);
        books.allot(across, 1_000);
        Map<String, Object> wish = Map.of("kind", "virement-of-programs", "toLine", across, "amount", 4_000);
        ask("ko", wish)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.virement-not-resolved"))
                .body("detail", allOf(containsString("국가재정법"), containsString("제47조")));
        ask("en", wish).then().statusCode(422).body("detail", containsString("National Finance Act"));
        Map<String, Object> resolved = new HashMap<>(wish);
        resolved.put("reference", "2026년도 예산총칙 제12조");
        ask("ko", resolved).then().statusCode(200);
    }

    @Test
    void carriesOverByAccidentOnlyWhatIsCommitted() {
        books.allot(line, 10_000);
        books.committed(line, 6_000);
        ask("ko", Map.of("kind", "carry-over-accident", "amount", 6_001))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.carry-not-committed"))
                .body("detail", containsString("제48조"));
        ask("ko", Map.of("kind", "carry-over-accident", "amount", 6_000)).then().statusCode(200);
        ask("en", Map.of("kind", "carry-over-specified", "amount", 1_000))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.carry-not-approved"))
                .body("detail", containsString("art. 24"));
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        books.allot(line, 10_000);
        books.allot(other, 1_000);
        Map<String, Object> wish = Map.of(
                "kind",
                "virement-of-items",
                "organisation",
                "MSIT",
                "fiscalYear",
                YEAR,
                "line",
                line,
                "toLine",
                other,
                "amount",
                10,
                "reason",
                "조정");
        JsonPath asked = mapae.as("planner1")
                .contentType("application/json")
                .body(wish)
                .post("/api/v1/budget-requests")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (String decision : List.of("approve", "return")) {
            decide("planner1", asked, decision).then().statusCode(403).body("code", equalTo("approval.own-proposal"));
        }
        decide("planner2", asked, "return").then().statusCode(200).body("state", equalTo("RETURNED"));
        holds(line, 10_000, 0);
    }

    @Test
    void asksOnceForOneIdempotencyKey() {
        books.allot(line, 10_000);
        books.committed(line, 6_000);
        Map<String, Object> wish = Map.of(
                "kind",
                "carry-over-accident",
                "organisation",
                "MSIT",
                "fiscalYear",
                YEAR,
                "line",
                line,
                "amount",
                10,
                "reason",
                "이월");
        assertEquals(keyed(wish), keyed(wish));
    }

    private long keyed(Map<String, Object> wish) {
        return mapae.as("finance1")
                .header("Idempotency-Key", "carry-" + line)
                .contentType("application/json")
                .body(wish)
                .post("/api/v1/budget-requests")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @Test
    void namesEveryVirementOfTheQuarterInItsReport() {
        books.allot(line, 10_000);
        books.allot(other, 1_000);
        Map<String, Object> wish = Map.of("kind", "virement-of-items", "toLine", other, "amount", 4_000);
        JsonPath asked = ask("ko", wish).then().statusCode(200).extract().jsonPath();
        int quarter = (Mapae.today().getMonthValue() + 2) / 3;
        String report = "/api/v1/reports/virements/" + YEAR + "/" + quarter + "?currency=KRW&organisation=MSIT";
        long before = mapae.as("auditor1").get(report).jsonPath().getLong("total");
        long posting = decide("planner1", asked, "approve").jsonPath().getLong("posting");
        JsonPath told = mapae.as("auditor1")
                .get(report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(before + 4_000, told.getLong("total"));
        Map<String, Object> row = told.getMap("rows.find { it.posting == " + posting + " }");
        assertEquals(line, row.get("line"));
        assertEquals(other, row.get("toLine"));
        assertEquals("VIREMENT_OF_ITEMS", row.get("kind"));
        assertEquals("계약 기간이 다음 연도까지입니다.", row.get("reason"));
        assertEquals("국가재정법 제46조", told.getString("rows.find { it.posting == " + posting + " }.article.ko"));
        assertEquals("FIELD", told.getString("dueRule.certainty"));
        mapae.as("auditor1")
                .accept("text/csv")
                .get(report)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString(other));
        mapae.as("auditor1")
                .get("/api/v1/reports/virements/" + YEAR + "/5?currency=KRW")
                .then()
                .statusCode(400)
                .body("code", equalTo("report.quarter"));
    }
}

package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Several requests on one line are added up; a request is withdrawn, and an approval taken back before the close. */
class RequestEndIT {

    private static final String REQUESTS = "/api/v1/budget-requests";

    private final MapaeServer mapae = Mapae.server();
    private final String top = "정보화/ended/" + UUID.randomUUID();
    private final String line = top + "/가";
    private final String other = top + "/나";

    private Bookkeeper books(int year) {
        return new Bookkeeper(mapae, "finance1", year);
    }

    private Response ask(int year, String kind, long amount, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "kind",
                kind,
                "organisation",
                "MSIT",
                "fiscalYear",
                year,
                "line",
                line,
                "amount",
                amount,
                "reason",
                "이월"));
        all.putAll(more);
        return mapae.as("finance1").contentType("application/json").body(all).post(REQUESTS);
    }

    private JsonPath asked(int year, String kind, long amount, Map<String, ?> more) {
        return ask(year, kind, amount, more).then().statusCode(200).extract().jsonPath();
    }

    private Response send(String by, JsonPath request, String step, int version, String reason) {
        return mapae.as(by)
                .contentType("application/json")
                .body(Map.of("version", version, "reason", reason))
                .post(REQUESTS + "/" + request.getLong("id") + "/" + step);
    }

    /** Of 6,000 committed, 4,000 are asked for: 2,000 are left, by which way ever. Of 4,000 free, all. */
    @Test
    void leavesToOthersWhatTheyAskedForBefore() {
        books(2026).allot(line, 10_000);
        books(2026).allot(other, 1);
        books(2026).committed(line, 6_000);
        JsonPath first = asked(2026, "carry-over-accident", 4_000, Map.of());
        ask(2026, "carry-over-accident", 2_001, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.request-beyond-others"))
                .body("detail", containsString("4,000"))
                .body("detail", containsString("2,000"));
        asked(2026, "virement-of-items", 3_000, Map.of("toLine", other));
        ask(2026, "virement-of-items", 1_001, Map.of("toLine", other))
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.request-beyond-others"));
        ask(2026, "carry-over-specified", 3_001, Map.of("reference", "의결"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.request-beyond-others"));
        // what is approved and not carried out yet counts on; what is withdrawn does not
        send("planner1", first, "approve", first.getInt("version"), "확인").then().statusCode(200);
        ask(2026, "carry-over-accident", 2_001, Map.of()).then().statusCode(409);
        JsonPath second = asked(2026, "carry-over-accident", 2_000, Map.of());
        ask(2026, "carry-over-accident", 1, Map.of()).then().statusCode(409);
        send("finance1", second, "withdraw", second.getInt("version"), "")
                .then()
                .statusCode(200);
        asked(2026, "carry-over-accident", 2_000, Map.of());
    }

    /** What waits for a decision hinders nobody's approval: who decides chooses. */
    @Test
    void decidesBesideWhatOnlyWaits() {
        books(2026).allot(line, 10_000);
        long commitment = books(2026).committed(line, 6_000);
        JsonPath first = asked(2026, "carry-over-accident", 3_000, Map.of());
        JsonPath second = asked(2026, "carry-over-accident", 3_000, Map.of());
        books(2026).step(commitment, "expenditures", 3_000).then().statusCode(200);
        send("planner1", second, "approve", second.getInt("version"), "확인")
                .then()
                .statusCode(200);
        send("planner1", first, "approve", first.getInt("version"), "확인")
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.request-beyond-others"));
    }

    /** Twelve ask for 1,000 of 5,000 at the same time: five may. */
    @Test
    void letsNoTwoAskForTheSameMoneyAtOnce() throws Exception {
        books(2026).allot(line, 10_000);
        books(2026).committed(line, 5_000);
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> one =
                    () -> ask(2026, "carry-over-accident", 1_000, Map.of()).statusCode();
            List<Future<Integer>> answers =
                    many.invokeAll(Stream.generate(() -> one).limit(12).toList());
            int granted = 0;
            for (Future<Integer> answer : answers) {
                granted += answer.get() == 200 ? 1 : 0;
            }
            Assertions.assertEquals(5, granted);
        } finally {
            many.shutdown();
        }
    }

    @Test
    void isWithdrawnByWhoeverAskedAndBeforeTheDecisionAlone() {
        books(2026).allot(line, 10_000);
        books(2026).committed(line, 6_000);
        JsonPath asked = asked(2026, "carry-over-accident", 4_000, Map.of());
        int version = asked.getInt("version");
        send("planner1", asked, "withdraw", version, "")
                .then()
                .statusCode(403)
                .body("code", equalTo("ledger.request-not-own"));
        send("finance1", asked, "withdraw", version + 7, "")
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
        send("finance1", asked, "withdraw", version, "금액을 잘못 적었습니다.")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("ended.reason", equalTo("금액을 잘못 적었습니다."))
                .body("mayWithdraw", equalTo(false));
        send("planner1", asked, "approve", version + 1, "확인")
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.request-decided"));
        send("planner1", asked, "revoke", version + 1, "확인")
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.request-not-approved"));
    }

    @Test
    void anApprovedCarryOverIsTakenBackWithAReasonAndAVirementIsNot() {
        books(2026).allot(line, 10_000);
        books(2026).allot(other, 1);
        books(2026).committed(line, 6_000);
        JsonPath carried = asked(2026, "carry-over-accident", 4_000, Map.of());
        int version = carried.getInt("version");
        send("planner1", carried, "approve", version, "확인").then().statusCode(200);
        send("planner1", carried, "revoke", version + 1, " ")
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger.reason-missing"));
        send("finance1", carried, "revoke", version + 1, "취소").then().statusCode(403);
        send("planner2", carried, "revoke", version + 1, "납품이 끝났습니다.")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("decided.reason", equalTo("확인"))
                .body("ended.reason", equalTo("납품이 끝났습니다."));
        asked(2026, "carry-over-accident", 6_000, Map.of());
        JsonPath moved = asked(2026, "virement-of-items", 100, Map.of("toLine", other));
        send("planner1", moved, "approve", moved.getInt("version"), "확인").then().statusCode(200);
        send("planner2", moved, "revoke", moved.getInt("version") + 1, "취소")
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.request-carried-out"));
    }

    /** Carried to the won as the settlement says, in a year that is closed; nothing is asked of it or taken back then. */
    @Test
    void statesWhatAYearCarriedOverAsItsSettlementDoes() {
        int year = 2012;
        books(year).allot(line, 10_000);
        books(year).committed(line, 6_000);
        JsonPath revoked = asked(year, "carry-over-accident", 1_000, Map.of());
        send("planner1", revoked, "approve", revoked.getInt("version"), "확인")
                .then()
                .statusCode(200);
        send("planner1", revoked, "revoke", revoked.getInt("version") + 1, "잘못 승인했습니다.")
                .then()
                .statusCode(200);
        JsonPath accident = asked(year, "carry-over-accident", 2_500, Map.of("reason", "납품 지연"));
        send("planner1", accident, "approve", accident.getInt("version"), "계약 확인")
                .then()
                .statusCode(200);
        JsonPath specified =
                asked(year, "carry-over-specified", 4_500, Map.of("reason", "공사 지연", "reference", "예산총칙 제9조"));
        send("planner2", specified, "approve", specified.getInt("version"), "의결 확인")
                .then()
                .statusCode(200);
        Years.close(mapae, year);

        JsonPath settlement = get("/api/v1/settlements/" + year + "?currency=KRW");
        JsonPath statement = get("/api/v1/reports/carry-overs/" + year + "?currency=KRW");
        Assertions.assertEquals("2013-01-31", statement.getString("due"));
        Assertions.assertEquals(0, statement.getInt("open"));
        Assertions.assertEquals(settlement.getLong("totals.carriedOut"), statement.getLong("totals.carriedOut"));
        Map<String, String> names =
                Map.of("current", "current", "spent", "spent", "carriedOut", "carriedOut", "lapsed", "lapsed");
        names.forEach((told, of) -> Assertions.assertEquals(
                settlement.<Integer>getList("rows.findAll { it.carriedOut != 0 }." + of).stream()
                        .mapToLong(Integer::longValue)
                        .sum(),
                statement.getLong("totals." + told),
                told));
        String row = "rows.find { it.line == '" + line + "' }";
        Assertions.assertEquals(7_000, statement.getInt(row + ".amounts.carriedOut"));
        Assertions.assertEquals(3_000, statement.getInt(row + ".amounts.lapsed"));
        Assertions.assertEquals(
                List.of("CARRY_OVER_SPECIFIED", "CARRY_OVER_ACCIDENT").stream()
                        .sorted()
                        .toList(),
                statement.<String>getList(row + ".ways.kind").stream().sorted().toList());
        String way = row + ".ways.find { it.kind == 'CARRY_OVER_ACCIDENT' }";
        Assertions.assertEquals(2_500, statement.getInt(way + ".amount"));
        Assertions.assertEquals(List.of("납품 지연"), statement.getList(way + ".decisions.reason"));
        mapae.as("auditor1")
                .accept("text/csv")
                .get("/api/v1/reports/carry-overs/" + year + "?currency=KRW")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("carriedOut"), containsString("예산총칙 제9조"));

        ask(year, "carry-over-accident", 1, Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.year-closed"));
        send("planner1", accident, "revoke", accident.getInt("version") + 1, "취소")
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.year-closed"));
    }

    private JsonPath get(String path) {
        return mapae.as("auditor1").get(path).then().statusCode(200).extract().jsonPath();
    }
}

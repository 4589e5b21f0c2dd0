package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

/** Planners grant from the reserve; money moves between a fund and another account; only lines without parts hold any. */
class ReserveAndFundIT {

    private static final int YEAR = 2026;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String id = UUID.randomUUID().toString();
    private final String line = "일반회계/reserve/" + id;

    private Response grant(String by, String language, Map<String, ?> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", "reserve-grant", "lines", List.of(Map.of("line", line, "amount", 7_000))));
        body.putAll(more);
        return mapae.as(by)
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/ledger/MSIT/" + YEAR + "/postings");
    }

    @Test
    void aPlannerGrantsFromTheReserveWithReferenceAndReason() {
        Map<String, String> ground = Map.of("reference", "제51회 국무회의 의결", "reason", "집중호우 복구");
        grant("finance1", "ko", ground).then().statusCode(403).body("code", equalTo("ledger.reserve-planner"));
        grant("planner1", "ko", Map.of("reason", "집중호우 복구"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.reserve-no-reference"))
                .body("detail", containsString("국가재정법 제22조, 제51조"));
        grant("planner1", "en", Map.of("reason", "Flood", "reference", " "))
                .then()
                .statusCode(422)
                .body("detail", containsString("National Finance Act, art. 22 and 51"));
        grant("planner1", "ko", Map.of("reference", "제51회 국무회의 의결"))
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger.reason-missing"));
        long posting = grant("planner1", "ko", ground)
                .then()
                .statusCode(200)
                .body("kind", equalTo("reserve-grant"))
                .body("reference", equalTo("제51회 국무회의 의결"))
                .body("reason", equalTo("집중호우 복구"))
                .extract()
                .jsonPath()
                .getLong("id");
        assertEquals(7_000, books.holds(line, "available"));
        assertEquals(7_000, books.holds(line, "reserve"));
        books.reverse(posting, "잘못 배정").then().statusCode(403);
        mapae.as("planner2")
                .contentType("application/json")
                .body(Map.of("reason", "잘못 배정"))
                .post("/api/v1/postings/" + posting + "/reversal")
                .then()
                .statusCode(200);
        assertEquals(0, books.holds(line, "available"));
    }

    @Test
    void moneyMovesBetweenAFundAndAnotherAccountWithFourEyes() {
        String fund = "정보통신진흥기금/" + id;
        books.allot(line, 10_000);
        books.allot(fund, 1_000);
        Map<String, Object> wish = new HashMap<>(Map.of(
                "kind",
                "fund-transfer",
                "organisation",
                "MSIT",
                "fiscalYear",
                YEAR,
                "line",
                line,
                "toLine",
                fund,
                "amount",
                4_000,
                "reason",
                "여유재원 전출"));
        ask("ko", wish)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.transfer-not-planned"))
                .body("detail", containsString("국가재정법 제13조"));
        ask("en", wish).then().statusCode(422).body("detail", containsString("National Finance Act, art. 13"));
        wish.put("reference", "2026년도 정보통신진흥기금 운용계획");
        Map<String, Object> misnamed = new HashMap<>(wish);
        misnamed.put("kind", "virement-of-programs");
        ask("ko", misnamed).then().statusCode(422).body("code", equalTo("ledger.virement-kind"));
        JsonPath asked = ask("ko", wish).then().statusCode(200).extract().jsonPath();
        long posting = mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("version", asked.getInt("version"), "reason", "계획 확인"))
                .post("/api/v1/budget-requests/" + asked.getLong("id") + "/approve")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("posting");
        assertEquals(6_000, books.holds(line, "available"));
        assertEquals(5_000, books.holds(fund, "available"));
        mapae.as("auditor1")
                .get("/api/v1/postings/" + posting)
                .then()
                .body("kind", equalTo("fund-transfer"))
                .body("reference", equalTo("2026년도 정보통신진흥기금 운용계획"));
    }

    private Response ask(String language, Map<String, ?> wish) {
        return mapae.as("finance1")
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(wish)
                .post("/api/v1/budget-requests");
    }

    @Test
    void onlyLinesWithoutPartsHoldMoney() {
        books.allot(line + "/가", 1_000);
        for (String kind : List.of("initial-budget", "supplementary-budget", "allotment")) {
            books.post(kind, line, 1)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("ledger.line-has-parts"))
                    .body("arguments", hasItem(line));
        }
        books.commit(line, 1).then().statusCode(422).body("code", equalTo("ledger.line-has-parts"));
        books.post("initial-budget", line + "/가/나", 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.line-holds-money"))
                .body("arguments", hasItem(line + "/가"));
        books.post("initial-budget", line + "/나", 1).then().statusCode(200);
        books.allot(line + "/다", 5);
        ask(
                        "ko",
                        Map.of(
                                "kind",
                                "virement-of-items",
                                "organisation",
                                "MSIT",
                                "fiscalYear",
                                YEAR,
                                "line",
                                line + "/다",
                                "toLine",
                                line,
                                "amount",
                                1,
                                "reason",
                                "조정"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.line-has-parts"));
    }
}

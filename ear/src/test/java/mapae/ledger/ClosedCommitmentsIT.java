package mapae.ledger;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** What the close of a year does to commitments that are not paid yet. */
class ClosedCommitmentsIT {

    private static final int YEAR = 2015;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String line = "정보화/closed/" + UUID.randomUUID();

    /**
     * 10,000 allotted; of 4,000 and 2,000 committed 1,000 are paid, so 3,000 and 2,000 are open. 3,500 are carried over:
     * the older commitment with its 3,000, the younger with 500, whose other 1,500 lapse with the 4,000 that were free.
     */
    @Test
    void commitmentsGoOnWithWhatIsCarriedAndLapseWithTheRest() {
        books.allot(line, 10_000);
        long older = books.committed(line, 4_000);
        long younger = books.committed(line, 2_000);
        books.step(older, "expenditures", 1_000).then().statusCode(200);
        carryOver(3_500);
        String paid = line + "-paid";
        payAfterTheDecision(paid);
        Years.close(mapae, YEAR);
        settlement(YEAR).body("rows.find { it.line == '" + paid + "' }.carriedOut", equalTo(100));

        commitment(older)
                .body("commitment.open", equalTo(3_000))
                .body("commitment.fiscalYear", equalTo(YEAR + 1))
                .body(
                        "postings.kind",
                        equalTo(List.of("commitment", "expenditure", "carry-over-accident", "carry-over-accident")));
        commitment(younger)
                .body("commitment.open", equalTo(500))
                .body(
                        "postings.kind",
                        equalTo(List.of("commitment", "carry-over-accident", "lapse", "carry-over-accident")));
        String row = "rows.find { it.line == '" + line + "' }";
        settlement(YEAR)
                .body(row + ".carriedOut", equalTo(3_500))
                .body(row + ".lapsed", equalTo(5_500))
                .body(row + ".committed", equalTo(0));
        settlement(YEAR + 1).body(row + ".carriedIn", equalTo(3_500)).body(row + ".committed", equalTo(3_500));

        books.step(older, "expenditures", 3_000).then().statusCode(200);
        books.step(younger, "expenditures", 501).then().statusCode(409).body("code", equalTo("commitment.not-open"));
        settlement(YEAR + 1).body(row + ".spent", equalTo(3_000));
        books.commit(line, 1).then().statusCode(422).body("code", equalTo("ledger.year-closed"));
        namesTheArticle("ko", "2015년도는 마감되어 더 이상 기표할 수 없습니다", "국가재정법 제3조");
        namesTheArticle("en", "The year 2015 is closed", "National Finance Act, art. 3");
        mapae.assertBooksInOrder();
    }

    private void namesTheArticle(String language, String rule, String article) {
        Map<String, Object> commitment = Map.of(
                "organisation",
                Bookkeeper.OWN,
                "fiscalYear",
                YEAR,
                "line",
                line,
                "amount",
                1,
                "description",
                "Servers for the registry",
                "counterparty",
                "Hangang Systems");
        books.json(commitment)
                .header("Accept-Language", language)
                .post("/api/v1/commitments")
                .then()
                .statusCode(422)
                .body("detail", allOf(containsString(rule), containsString(article)));
    }

    /** What was approved to be carried over is a ceiling: of 1,000, 900 are paid before the year ends. */
    private void payAfterTheDecision(String other) {
        books.allot(other, 1_000);
        long commitment = books.committed(other, 1_000);
        carryOver(other, 1_000);
        books.step(commitment, "expenditures", 900).then().statusCode(200);
    }

    private void carryOver(int amount) {
        carryOver(line, amount);
    }

    private void carryOver(String from, int amount) {
        JsonPath asked = books.json(Map.of(
                        "kind",
                        "carry-over-accident",
                        "organisation",
                        "MSIT",
                        "fiscalYear",
                        YEAR,
                        "line",
                        from,
                        "amount",
                        amount,
                        "reason",
                        "납품이 다음 연도로 넘어갑니다."))
                .post("/api/v1/budget-requests")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("version", asked.getInt("version"), "reason", "계약서를 확인했습니다."))
                .post("/api/v1/budget-requests/" + asked.getLong("id") + "/approve")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse commitment(long id) {
        return mapae.as("auditor1").get("/api/v1/commitments/" + id).then().statusCode(200);
    }

    private ValidatableResponse settlement(int year) {
        return mapae.as("auditor1")
                .get("/api/v1/settlements/" + year + "?organisation=MSIT")
                .then()
                .statusCode(200);
    }
}

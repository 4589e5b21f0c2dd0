package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Before a year is closed, everybody can see what the close would carry over and what would lapse. */
class ClosingCandidatesIT {

    /** A year of the test's own, which no demonstration fills. */
    private static final int YEAR = 2016;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String line = "정보화/candidates/" + UUID.randomUUID() + "/가";

    private JsonPath ask(long amount) {
        return books.json(Map.of(
                        "kind",
                        "carry-over-accident",
                        "organisation",
                        Bookkeeper.OWN,
                        "fiscalYear",
                        YEAR,
                        "line",
                        line,
                        "amount",
                        amount,
                        "reason",
                        "납품이 다음 연도로 늦어졌습니다."))
                .post("/api/v1/budget-requests")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void tellsWhatTheCloseWouldMakeOfALine() {
        books.post("initial-budget", line, 100_000_000).then().statusCode(200);
        books.post("allotment", line, 80_000_000).then().statusCode(200);
        books.committed(line, 50_000_000);
        JsonPath approved = ask(30_000_000);
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("version", approved.getInt("version"), "reason", "계약 사실을 확인했습니다."))
                .post("/api/v1/budget-requests/" + approved.getLong("id") + "/approve")
                .then()
                .statusCode(200);
        ask(5_000_000);
        mapae.as("auditor1")
                .get("/api/v1/settlements/" + YEAR + "/candidates?organisation=" + Bookkeeper.OWN)
                .then()
                .statusCode(200)
                .rootPath("find { it.line == '" + line + "' }")
                .body("unallotted", equalTo(20_000_000))
                .body("available", equalTo(30_000_000))
                .body("committed", equalTo(50_000_000))
                .body("approved", equalTo(30_000_000))
                .body("waiting", equalTo(5_000_000))
                .body("carried", equalTo(30_000_000))
                .body("lapses", equalTo(70_000_000))
                .body("mostByAccident", equalTo(15_000_000))
                .body("mostOtherwise", equalTo(45_000_000));
        try (BrowserSession session = BrowserSession.as("finance1", Locale.KOREAN)) {
            Page page = session.open("/settlements/" + YEAR + "/candidates?organisation=" + Bookkeeper.OWN);
            String row = "[data-line='" + line + "'] ";
            assertEquals("30", page.locator(row + "[data-column=carried]").innerText());
            assertEquals("70", page.locator(row + "[data-column=lapse]").innerText());
            session.assertAccessible();
            page.locator(row + "a").click();
            page.waitForURL("**/budget-requests/new?**kind=carry-over-accident**");
        }
    }

    @Test
    void saysSoWhereNothingIsLeft() {
        assertEquals(
                List.of(),
                mapae.as("hr1")
                        .get("/api/v1/settlements/1999/candidates")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList(""));
    }
}

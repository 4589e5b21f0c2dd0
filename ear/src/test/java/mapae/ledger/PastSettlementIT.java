package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

/** The settlement of a year can be asked for as it stood on any day, and as was known on any other. */
class PastSettlementIT {

    /** A year of the test's own, which no demonstration fills. */
    private static final int YEAR = 2017;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String line = "정보화/past/" + UUID.randomUUID();

    private void post(String kind, long amount, String day) {
        books.post(
                        Bookkeeper.OWN,
                        Map.of(
                                "kind",
                                kind,
                                "valueDate",
                                YEAR + day,
                                "lines",
                                List.of(Map.of("line", line, "amount", amount))))
                .then()
                .statusCode(200);
    }

    private JsonPath asked(String days) {
        return mapae.as("auditor1")
                .get("/api/v1/settlements/" + YEAR + "?organisation=" + Bookkeeper.OWN + days)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long current(String days) {
        return asked(days).param("line", line).getLong("rows.find { it.line == line }.current");
    }

    private boolean isNamed(String days) {
        return asked(days).getList("rows.line").contains(line);
    }

    @Test
    void tellsWhatWasGrantedByADayAndEnteredByAnother() {
        post("initial-budget", 5_000_000, "-01-02");
        post("supplementary-budget", 2_000_000, "-06-15");
        assertEquals(7_000_000, current(""));
        assertEquals(5_000_000, current("&asOf=" + YEAR + "-06-14"));
        assertEquals(7_000_000, current("&asOf=" + YEAR + "-06-15"));
        assertFalse(isNamed("&asOf=" + YEAR + "-01-01"));
        String yesterday = Mapae.today().minusDays(1).toString();
        assertFalse(isNamed("&knownOn=" + yesterday), "it was entered today");
        try (BrowserSession session = BrowserSession.as("auditor1", Locale.KOREAN)) {
            Page page = session.open("/settlements/" + YEAR + "?organisation=" + Bookkeeper.OWN);
            page.locator(".mapae-details summary").click();
            page.locator("input[name=asOf]").fill(YEAR + "-06-14");
            page.locator(".mapae-details button[type=submit]").click();
            page.waitForURL("**asOf=" + YEAR + "-06-14**");
            assertEquals(
                    "5",
                    page.locator("tr", new Page.LocatorOptions().setHasText(line))
                            .locator("[data-column=CURRENT]")
                            .innerText());
            session.assertAccessible();
        }
    }

    @Test
    void isAtTheEndOfAYearWhatTheBalancesSay() {
        for (int year : List.of(2024, 2025, 2026)) {
            JsonPath now = demonstration(year, "");
            JsonPath past = demonstration(year, "?asOf=" + year + "-12-31");
            assertEquals(now.getMap("totals"), past.getMap("totals"));
            assertEquals(
                    now.getList("rows.findAll { it.current != 0 }"), past.getList("rows.findAll { it.current != 0 }"));
        }
    }

    private JsonPath demonstration(int year, String days) {
        return mapae.as("hr1")
                .get("/api/v1/settlements/" + year + days)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void refusesADayThatIsNone() {
        mapae.as("hr1")
                .get("/api/v1/settlements/2025?asOf=2025-13-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("list.filter"));
    }
}

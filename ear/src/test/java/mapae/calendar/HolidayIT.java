package mapae.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.StatementCount;
import org.junit.jupiter.api.Test;

/** Holidays over REST and as a page: named, counted with, added with a reason and taken out again. */
class HolidayIT {

    private static final String HOLIDAYS = "/api/v1/holidays";

    private static Response announce(String day, String reason) {
        return Mapae.server()
                .as("planner1")
                .contentType("application/json")
                .body(Map.of("day", day, "nameKo", "임시공휴일", "nameEn", "Temporary holiday", "reason", reason))
                .post(HOLIDAYS);
    }

    private static Response withdraw(String day) {
        return Mapae.server().as("planner1").delete(HOLIDAYS + "/" + day + "?reason=entered%20by%20mistake");
    }

    @Test
    void namesTheHolidaysOfAYearAndSaysWhichYearIsNotKnown() {
        Mapae.server()
                .as("pm1")
                .get(HOLIDAYS + "?year=2026")
                .then()
                .statusCode(200)
                .body("isKnown", equalTo(true))
                .body("holidays.size()", equalTo(22))
                .body("holidays.day", hasItems("2026-05-01", "2026-07-17", "2026-10-05"))
                .body("holidays.day", not(hasItems("2026-09-28")));
        Mapae.server()
                .as("pm1")
                .get(HOLIDAYS + "?year=2028")
                .then()
                .statusCode(200)
                .body("isKnown", equalTo(false))
                .body("holidays.size()", equalTo(0));
        for (String year : new String[] {"1", "20266", "x", "9999"}) {
            Mapae.server()
                    .as("pm1")
                    .get(HOLIDAYS + "?year=" + year)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("calendar.year-out-of-range"));
        }
    }

    @Test
    void addsATemporaryHolidayOnceAndTakesItOutAgain() {
        announce("2027-12-20", "Decided on 1 December 2027")
                .then()
                .statusCode(200)
                .body("kind", equalTo("TEMPORARY"));
        announce("2027-12-20", "again").then().statusCode(409).body("code", equalTo("calendar.holiday-stands"));
        announce("2027-12-25", "again").then().statusCode(409);
        announce("2028-01-03", "too far").then().statusCode(422).body("code", equalTo("calendar.unknown-year"));
        announce("2027-12-21", " ").then().statusCode(400).body("code", equalTo("calendar.reason-missing"));
        withdraw("2027-12-25").then().statusCode(422).body("code", equalTo("calendar.holiday-fixed"));
        withdraw("2027-12-20").then().statusCode(200);
        withdraw("2027-12-20").then().statusCode(404);
        withdraw("2027-02-30").then().statusCode(404);
        String told = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=20")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(told.contains("calendar.announce") && told.contains("calendar.withdraw"), told);
    }

    @Test
    void readsAYearInAFewStatements() {
        long taken = StatementCount.of(
                Mapae.server(),
                () -> Mapae.server()
                        .as("pm1")
                        .get(HOLIDAYS + "?year=2026")
                        .then()
                        .statusCode(200));
        assertTrue(taken <= 4, "took " + taken + " statements");
    }

    @Test
    void aPlannerCountsATermAndAddsAHolidayThatMakesItLonger() {
        try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner1", Locale.KOREAN, 1280)) {
            Page page = planner.open("/holidays?year=2027&from=2027-11-19&days=15");
            assertEquals(
                    "기한은 2027. 12. 10.(금)입니다.", page.locator("#due").innerText().strip());
            page.locator("#day").fill("2027-12-06");
            page.locator("#nameKo").fill("임시공휴일");
            page.locator("#nameEn").fill("Temporary holiday");
            page.locator("#reason").fill("국무회의 의결");
            page.locator("form[method=post][action='/holidays'] button").click();
            page.waitForSelector("tr[data-day='2027-12-06']");
            planner.picture("holidays-added-ko");
            planner.assertAccessible();
            page = planner.open("/holidays?year=2027&from=2027-11-19&days=15");
            assertEquals(
                    "기한은 2027. 12. 13.(월)입니다.", page.locator("#due").innerText().strip());
            page.locator("tr[data-day='2027-12-06'] input[name=why]").fill("잘못 입력");
            page.locator("tr[data-day='2027-12-06'] button").click();
            page.waitForSelector("tr[data-day='2027-12-25']");
            assertEquals(0, page.locator("tr[data-day='2027-12-06']").count());
            page = planner.open("/holidays?year=2027&from=2027-12-20&days=30");
            assertTrue(page.locator("#due").innerText().contains("계산하지 않습니다"));
            page = planner.open("/holidays?year=2027&from=2027-12-20&days=0");
            page.waitForSelector("#faults a[href='#days']");
        }
    }
}

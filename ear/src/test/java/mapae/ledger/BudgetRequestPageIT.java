package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** On pages: a finance officer asks, is refused with rule and article, and corrects it; another one decides. */
class BudgetRequestPageIT {

    private static final int YEAR = 2026;

    private final MapaeServer mapae = Mapae.server();
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String line = "일반회계/정보화/전자정부 " + id + "/운영비";
    private final String item = "일반회계/정보화/전자정부 " + id + "/자산취득비";
    private final String across = "일반회계/정보화/인공지능 " + id + "/운영비";

    private static String chosen(int year, String line, String kind) {
        return "/budget-requests/new?organisation=MSIT&year=" + year + "&kind=" + kind + "&line="
                + URLEncoder.encode(line, StandardCharsets.UTF_8);
    }

    private JsonPath ask(int year, String by, Map<String, Object> wish) {
        Map<String, Object> all =
                new HashMap<>(Map.of("organisation", "MSIT", "fiscalYear", year, "line", line, "reason", "납품 지연"));
        all.putAll(wish);
        return mapae.as(by)
                .contentType("application/json")
                .body(all)
                .post("/api/v1/budget-requests")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void send(Page page) {
        page.locator("main form[method=post] button[type=submit]").first().click();
    }

    private static void assertRefused(Page page, String field, String... said) {
        page.waitForSelector("#faults");
        String faults = page.locator("#faults").innerText();
        for (String part : said) {
            assertTrue(faults.contains(part), () -> part + " in " + faults);
        }
        if (!field.isEmpty()) {
            assertEquals(1, page.locator("#faults a[href='#" + field + "']").count(), faults);
            assertEquals("true", page.locator("#" + field).getAttribute("aria-invalid"));
        }
    }

    @Test
    void isAskedForRefusedCorrectedAndDecidedByAnother() {
        Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
        books.allot(line, 10_000);
        books.allot(across, 1_000);
        String address;
        try (BrowserSession officer = BrowserSession.as("finance1", Locale.KOREAN)) {
            Page page = officer.open("/budget-requests");
            page.locator("a[href='/budget-requests/new']").click();
            page.locator("#organisation").selectOption("MSIT");
            page.locator("#year").selectOption(String.valueOf(YEAR));
            page.locator("form.mapae-filters button").click();
            page.locator("#line").selectOption(line);
            page.locator("#kind").selectOption("virement-of-items");
            page.locator("form.mapae-filters button").click();
            assertTrue(page.locator("main").innerText().contains("국가재정법 제46조"));
            assertTrue(page.locator("main").innerText().contains("최대 10,000"));
            officer.assertAccessible();
            page.locator("#toLine").fill(across);
            page.locator("#amount").fill("4,000");
            send(page);
            assertRefused(page, "reason", "반드시");
            page.locator("#reason").fill("인공지능 행정 서비스를 먼저 엽니다.");
            send(page);
            assertRefused(page, "toLine", "이용(국가재정법 제47조제1항)");
            officer.assertAccessible();

            page = officer.open(chosen(YEAR, line, "virement-of-programs"));
            page.locator("#toLine").fill(across);
            page.locator("#amount").fill("4,000");
            page.locator("#reason").fill("인공지능 행정 서비스를 먼저 엽니다.");
            send(page);
            assertRefused(page, "reference", "국회의 의결", "국가재정법 제47조제1항");
            assertEquals("4,000", page.locator("#amount").inputValue());
            page.locator("#reference").fill("2026년도 예산총칙 제12조");
            send(page);
            page.waitForSelector("text=요청을 제출했습니다");
            address = page.url().replaceFirst("^https?://[^/]+", "");
            assertEquals(0, page.locator("button[value=approve]").count());
            assertEquals(1, page.locator("button[value=withdraw]").count());
            officer.assertAccessible();
        }
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.KOREAN)) {
            Page page = planner.open("/budget-requests");
            while (page.locator("a[href='" + address + "']").count() == 0) {
                page.locator("a[rel=next]").click();
            }
            page.locator("a[href='" + address + "']").click();
            page.waitForURL("**" + address);
            String said = page.locator("main").innerText();
            assertTrue(said.contains("국가재정법 제47조제1항") && said.contains("2026년도 예산총칙 제12조"), said);
            assertEquals(
                    List.of("10,000", "6,000", "1,000", "5,000"),
                    page.locator("[data-holding='request.holding.available'] td")
                            .allInnerTexts());
            planner.picture("request-to-decide");
            page.locator("button[value=approve]").click();
            assertRefused(page, "reason");
            page.locator("#reason").fill("의결을 확인했습니다.");
            page.locator("button[value=approve]").click();
            page.waitForSelector("text=요청을 승인했습니다");
            assertTrue(page.locator("main").innerText().contains("의결을 확인했습니다."));
            planner.assertAccessible();

            page = planner.open("/settlements/" + YEAR + "?organisation=MSIT&unit=won");
            assertEquals(
                    "\u22124,000",
                    page.locator("tbody tr", new Page.LocatorOptions().setHasText(line))
                            .locator("[data-column=VIREMENT]")
                            .innerText()
                            .strip());
            int quarter = (Mapae.today().getMonthValue() + 2) / 3;
            page = planner.open("/reports/virements/" + YEAR + "/" + quarter + "?organisation=MSIT&unit=won");
            assertTrue(page.locator("tbody tr", new Page.LocatorOptions().setHasText(across))
                    .innerText()
                    .contains("4,000"));
        }
        books.journal(line, Map.of()).then().statusCode(200);
        assertEquals(6_000, books.holds(line, "available"));
        assertEquals(5_000, books.holds(across, "available"));
    }

    /** Carried by accident out of 2009 into 2010, which may not happen again; and 2009 is closed. */
    @Test
    void saysWithRuleAndArticleWhyAccidentMoneyIsNotCarriedAgainAndWhyAClosedYearIsNotTouched() {
        Bookkeeper books = new Bookkeeper(mapae, "finance1", 2009);
        books.allot(line, 10_000);
        books.committed(line, 6_000);
        JsonPath asked = ask(2009, "finance1", Map.of("kind", "carry-over-accident", "amount", 2_500));
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("version", asked.getInt("version"), "reason", "계약 확인"))
                .post("/api/v1/budget-requests/" + asked.getLong("id") + "/approve")
                .then()
                .statusCode(200);
        Years.close(mapae, 2009);
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            boolean isKorean = language == Locale.KOREAN;
            try (BrowserSession officer = BrowserSession.as("finance1", language)) {
                Page page = officer.open(chosen(2010, line, "carry-over-accident"));
                page.locator("#amount").fill("2,500");
                page.locator("#reason").fill("납품 지연");
                send(page);
                assertRefused(
                        page,
                        "amount",
                        isKorean
                                ? "다시 이월할 수 없습니다(국가재정법 제48조제2항제2호)"
                                : "may not be carried over again (National Finance Act, art. 48(2)2)");
                page = officer.open(chosen(2009, line, "carry-over-accident"));
                page.locator("#amount").fill("1");
                page.locator("#reason").fill("납품 지연");
                send(page);
                assertRefused(
                        page,
                        "",
                        isKorean
                                ? "2009년도는 마감되어 더 이상 기표할 수 없습니다. 각 회계연도의 경비는 그 연도에서 충당합니다(국가재정법 제3조)"
                                : "of a year are met from that year (National Finance Act, art. 3)");
                officer.assertAccessible();
            }
        }
        try (BrowserSession auditor = BrowserSession.as("auditor1", Locale.KOREAN)) {
            Page page = auditor.open("/reports/carry-overs/2009?unit=won");
            String row = page.locator("tr[data-line='" + line + "']").innerText();
            assertTrue(row.contains("사고이월 2,500") && row.contains("납품 지연"), row);
            auditor.assertAccessible();
        }
    }

    @Test
    void isWithdrawnByWhoeverAskedAndAnApprovedCarryOverIsTakenBackByAPlanner() {
        Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
        books.allot(line, 10_000);
        books.allot(item, 1_000);
        books.committed(line, 6_000);
        long moved = ask(YEAR, "planner1", Map.of("kind", "virement-of-items", "toLine", item, "amount", 100))
                .getLong("id");
        JsonPath carried = ask(YEAR, "finance1", Map.of("kind", "carry-over-accident", "amount", 2_500));
        mapae.as("planner2")
                .contentType("application/json")
                .body(Map.of("version", carried.getInt("version"), "reason", "계약 확인"))
                .post("/api/v1/budget-requests/" + carried.getLong("id") + "/approve")
                .then()
                .statusCode(200);
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.ENGLISH)) {
            Page page = planner.open("/budget-requests/" + moved);
            assertEquals(
                    0,
                    page.locator("button[value=approve], button[value=return]").count());
            assertTrue(page.locator("main").innerText().contains("somebody else decides on it"));
            page.locator("button[value=withdraw]").click();
            page.waitForSelector("text=The request is withdrawn");
            page = planner.open("/budget-requests/" + carried.getLong("id"));
            page.locator("button[value=revoke]").click();
            assertRefused(page, "reason");
            page.locator("#reason").fill("Delivered in time");
            page.locator("button[value=revoke]").click();
            page.waitForSelector("text=The approval is taken back");
            assertTrue(page.locator("main").innerText().contains("Delivered in time"));
            planner.assertAccessible();
        }
    }
}

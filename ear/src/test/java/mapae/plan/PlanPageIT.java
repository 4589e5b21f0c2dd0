package mapae.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A finance officer plans five years in Korean: rows pasted, put right, stored, handed in, rolled on and compared. */
class PlanPageIT {

    private static final String FAULTY = """
            과목코드\t과목명\t영문명\t2091\t2092\t2093\t2094\t2095
            가/나/전산\t전산 장비\tServers\t1,200\t1,300\t1,400\t1,500\t1,600
            가/나/교육\t\tTraining\t100\t100\t100\t100\t100.0005
            가/나/전산\t전산 장비\tServers\t1\t1\t1\t1\t-1
            """;

    private static final String SOUND = """
            과목코드\t과목명\t영문명\t2091\t2092\t2093\t2094\t2095
            가/나/전산\t전산 장비\tServers\t1,200\t1,300\t1,400\t1,500\t1,600
            가/나/교육\t교육\tTraining\t100\t100\t100\t100\t100.5
            """;

    private static void press(Page page, String action) {
        page.locator("button[name=action][value=" + action + "]").click();
    }

    private static long id(Page page) {
        return Long.parseLong(page.url().replaceAll(".*/plans/(\\d+).*", "$1"));
    }

    private static String cell(Page page, String row, String column) {
        return page.locator(row + " [data-column=" + column + "]").innerText().strip();
    }

    @Test
    void plansPastesHandsInRollsOnAndCompares() {
        try (BrowserSession finance = BrowserSession.as(Mapae.server(), "finance1", Locale.KOREAN, 1280)) {
            Page page = finance.open("/plans");
            page.locator("main a[href='/plans/new']").click();
            page.locator("#source-nothing").check();
            page.locator("#organisation").selectOption("MSIT");
            page.locator("#firstYear").fill("2091");
            page.locator("#years").fill("4");
            page.locator("main form button[type=submit]").click();
            page.waitForSelector("#faults a[href='#years']");
            assertTrue(page.locator("#years-hint").innerText().contains("5회계연도 이상"));
            page.locator("#years").fill("5");
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.matches(".*/plans/\\d+"));
            long first = id(page);

            page.locator("main a[href$='/entry']").click();
            page.locator("#rows").fill(FAULTY);
            page.locator("#unit-THOUSAND").check();
            press(page, "check");
            page.waitForSelector("#row-faults");
            assertEquals(
                    Set.of("plan.title-missing", "rows.amount-fraction", "rows.repeated", "plan.amount-negative"),
                    page.locator("#row-faults [data-fault]").all().stream()
                            .map(fault -> fault.getAttribute("data-fault"))
                            .collect(Collectors.toSet()));
            assertTrue(page.locator("#row-faults").innerText().contains("3행 과목명:"));
            assertEquals(0, page.locator("button[value=store]").count(), "nothing faulty can be stored");
            finance.picture("plan-entry-faulty-ko");
            finance.assertAccessible();

            page.locator("#rows").fill(SOUND);
            press(page, "check");
            page.waitForSelector("button[value=store]");
            assertEquals(2, page.locator("#preview ~ * tbody tr").count());
            assertTrue(page.locator("tfoot").innerText().contains("1,700,500"), "the sum of the last year");
            finance.picture("plan-entry-sound-ko");
            finance.assertAccessible();
            new PlanDesk(Mapae.server(), "finance1").get(first).then().body("lines.size()", equalTo(0));
            press(page, "store");
            page.waitForURL(url -> url.endsWith("/plans/" + first));
            assertTrue(page.locator("main, .mapae-notice, body")
                    .first()
                    .innerText()
                    .contains("추가 2행"));

            page.locator("tr[data-code='가/나/교육'] a[href*='/line']").click();
            page.locator("input[name='2091']").fill("90,000");
            press(page, "store");
            page.waitForURL(url -> url.endsWith("/plans/" + first));
            page = finance.open("/plans/" + first + "?unit=won");
            assertTrue(page.locator("tr[data-code='가/나/교육']").innerText().contains("90,000"));
            page.locator("form[action$='/hand-in'] button").click();
            page.waitForSelector("#state .bg-light-success");
            assertEquals(0, page.locator("main a[href$='/entry']").count(), "what is handed in stays");
            finance.assertAccessible();

            page.locator("main a[href*='/plans/new?from=']").click();
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.matches(".*/plans/\\d+") && !url.endsWith("/" + first));
            long second = id(page);
            page.locator("main a[href$='/entry']").click();
            page.locator("#rows").fill("가/나/전산,,,,\"2,000,000\",1400000,1500000,1600000,1700000\n");
            press(page, "check");
            page.waitForSelector("button[value=store]");
            press(page, "store");
            page.waitForURL(url -> url.endsWith("/plans/" + second));

            page.locator("form[action='/plans/compare'] button").click();
            page.waitForURL("**/plans/compare?**");
            page = finance.open("/plans/compare?a=" + first + "&b=" + second + "&unit=won");
            assertEquals("1,300,000", cell(page, "#lines tr[data-code='가/나/전산']", "a"));
            assertEquals("2,000,000", cell(page, "#lines tr[data-code='가/나/전산']", "b"));
            assertEquals("700,000", cell(page, "#lines tr[data-code='가/나/전산']", "difference"));
            assertEquals("53.8%", cell(page, "#lines tr[data-code='가/나/전산']", "rate"));
            assertEquals("–", cell(page, "#totals tr[data-year='2091']", "b"));
            assertEquals("700,000", cell(page, "#totals tr[data-year='2092']", "difference"));
            assertEquals(0, page.locator("#lines tr[data-code='가/나/교육']").count(), "only what changed is shown");
            page.locator("a[href*='shown=all']").click();
            page.waitForURL("**shown=all**");
            assertEquals(1, page.locator("#lines tr[data-code='가/나/교육']").count());
            finance.assertAccessible();
            file(first, second);
        }
    }

    /** The files hold every line and year, to the won, in the reader's language. */
    private static void file(long first, long second) {
        String session = Mapae.server().signIn("finance1");
        String lines = "/plans/compare/lines.%s?lang=ko&a=" + first + "&b=" + second;
        Response csv =
                Mapae.server().anonymous().cookie("MAPAE_SESSION", session).get(lines.formatted("csv"));
        String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.contains("과목 코드,과목,구분,회계연도,계획 A,계획 B,B − A"), text);
        assertTrue(text.contains("가/나/전산,전산 장비,변경,2092,1300000,2000000,700000,0.5385,"), text);
        Mapae.server()
                .anonymous()
                .cookie("MAPAE_SESSION", session)
                .get(lines.formatted("xlsx"))
                .then()
                .statusCode(200);
    }

    @Test
    void takesALineOutAndTellsTheSecondWriter() {
        PlanDesk desk = new PlanDesk(Mapae.server(), "finance1");
        long id = desk.begun("MSIT", 2095);
        desk.put(id, List.of(PlanDesk.line("a/1", "하나", 1, 1, 1, 1, 1), PlanDesk.line("a/2", "둘", 2, 2, 2, 2, 2)));
        try (BrowserSession finance = BrowserSession.as(Mapae.server(), "finance1", Locale.ENGLISH, 1280)) {
            Page page = finance.open("/plans/" + id + "/line?code=a/1");
            desk.put(id, List.of(PlanDesk.line("a/2", null, 3, 3, 3, 3, 3)));
            press(page, "remove");
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults").innerText().contains("Somebody else changed this"));
            page = finance.open("/plans/" + id + "/line?code=a/1");
            press(page, "remove");
            page.waitForURL(url -> url.endsWith("/plans/" + id));
            Locator rows = page.locator("tbody tr[data-code]");
            assertEquals(
                    List.of("a", "a/2"),
                    rows.all().stream()
                            .map(row -> row.getAttribute("data-code"))
                            .toList());
        }
    }
}

package mapae.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A planner adds a strategy in Korean, says what an investment contributes, and sees how coverage changes. */
class StrategyPageIT {

    private static void store(Page page) {
        page.locator("main form[method=post] button[type=submit].primary").click();
    }

    private static int count(Page page, String list) {
        return Integer.parseInt(
                page.locator("#lists a[href*='list=" + list + "']").innerText().replaceAll("\\D", ""));
    }

    @Test
    void aPlannerAddsAStrategyAndAssignsShares() {
        String code = Mapae.server()
                .as("planner1")
                .get("/api/v1/strategies/coverage")
                .jsonPath()
                .getString("unaligned[0].code");
        try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner1", Locale.KOREAN, 1280)) {
            Page page = planner.open("/strategies");
            planner.picture("strategies-journey-ko");
            planner.assertAccessible();
            page.locator("main a[href='/strategies/new']").click();
            page.locator("#code").fill("현장-1");
            page.locator("#titleKo").fill("현장 행정 디지털 계획");
            page.locator("#titleEn").fill("Digital Field Work");
            page.locator("label[for='level-MINISTRY']").click();
            page.locator("#validFrom").fill("2026-01-01");
            page.locator("#validTo").fill("2029-12-31");
            store(page);
            page.waitForSelector("#faults a[href='#code']");
            page.locator("#code").fill("T-FIELD");
            store(page);
            page.waitForSelector("#faults a[href='#organisation']");
            page.locator("#organisation").selectOption("MOIS");
            store(page);
            page.waitForURL(url -> url.endsWith("/strategies/T-FIELD"));

            page.locator("main a[href$='/objectives/new']").click();
            page.locator("#code").fill("T-FIELD-1");
            page.locator("#titleKo").fill("현장 점검 종이 없애기");
            page.locator("#titleEn").fill("Inspections without paper");
            page.locator("#validTo").fill("2030-12-31");
            store(page);
            page.waitForSelector("#faults a[href='#validTo']");
            planner.picture("objective-faulty-ko");
            planner.assertAccessible();
            page.locator("#validTo").fill("");
            store(page);
            page.waitForURL(url -> url.endsWith("/strategies/T-FIELD"));

            page = planner.open("/strategies/coverage");
            int unserved = count(page, "unserved");
            int unaligned = count(page, "unaligned");
            assertTrue(page.locator("tr[data-code='T-FIELD-1']").count() == 1);

            page = planner.open("/investments/" + code + "/objectives");
            page.locator("#objective-1").selectOption("T-FIELD-1");
            page.locator("#share-1").fill("60");
            page.locator("#from-1").fill("2026");
            page.locator("#reason-1").fill("현장 점검 과업의 비중");
            page.locator("#objective-3").selectOption("N-DIGITAL-2023-3");
            page.locator("#share-3").fill("40.5");
            page.locator("#from-3").fill("2026");
            page.locator("#reason-3").fill("내부 행정 과업의 비중");
            store(page);
            page.waitForSelector("#faults a[href='#share-3']");
            assertTrue(page.locator("#share-3-hint").innerText().contains("100.5 %"), "the sum is named");
            planner.picture("served-faulty-ko");
            planner.assertAccessible();
            page.locator("#share-3").fill("40");
            store(page);
            page.waitForURL(url -> url.endsWith("/investments/" + code));
            assertEquals(
                    1, page.locator("#served tr[data-objective='T-FIELD-1']").count());

            page = planner.open("/strategies/coverage");
            assertEquals(unserved - 1, count(page, "unserved"));
            assertEquals(unaligned - 1, count(page, "unaligned"));
            planner.picture("coverage-journey-ko");
            planner.assertAccessible();
            page = planner.open("/strategies/T-FIELD");
            assertEquals(1, page.locator("tr[data-investment='" + code + "']").count());
            planner.picture("strategy-journey-ko");
            planner.assertAccessible();

            page.locator("main a[href$='/T-FIELD/edit']").click();
            page.locator("#validTo").fill("2026-06-30");
            store(page);
            page.waitForURL(url -> url.endsWith("/strategies/T-FIELD"));
            assertTrue(page.locator("dl").innerText().contains("종료"));
        }
    }

    @Test
    void looksTheSameInEnglishAndAsAFile() {
        try (BrowserSession auditor = BrowserSession.as(Mapae.server(), "auditor1", Locale.ENGLISH, 1280)) {
            for (String[] screen : new String[][] {
                {"/strategies", "strategies-en"},
                {"/strategies/MSIT-AI-2025", "strategy-en"},
                {"/strategies/coverage?list=overlaps", "coverage-overlaps-en"},
                {"/holidays?year=2027&from=2027-02-05&days=15", "holidays-en"}
            }) {
                auditor.open(screen[0]);
                auditor.picture(screen[1]);
                auditor.assertAccessible();
            }
        }
        String csv = new String(
                Mapae.server()
                        .anonymous()
                        .cookie("MAPAE_SESSION", Mapae.server().signIn("pm1"))
                        .get("/strategies/coverage/list.csv?list=overlaps")
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertTrue(csv.contains("MSIT-DATA-2022,N-DATA-2021"), csv);
    }
}

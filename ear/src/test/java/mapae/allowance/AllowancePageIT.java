package mapae.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import mapae.gate.GateDesk;
import mapae.metric.Night;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** In Korean, on pages: a raise is asked for, granted under a condition, drawn in part, and goes back when it is not kept. */
class AllowancePageIT {

    private static BrowserSession korean(String username) {
        return BrowserSession.as(Mapae.server(), username, Locale.KOREAN, 1280);
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String investment, String from, String to, String amount) {
        page.locator("#kind").selectOption("INVESTMENT");
        page.locator("#code").fill(investment);
        page.locator("#organisation").fill("MSIT");
        page.locator("#fiscalYear").fill("2026");
        page.locator("#line").fill(to);
        page.locator("#source").selectOption("VIREMENT");
        page.locator("#fromLine").fill(from);
        page.locator("#amount").fill(amount);
        page.locator("#expiresOn").fill("2026-12-20");
        page.locator("#cause").fill("연계 기관이 늘어 개발 범위가 커졌습니다.");
        page.locator("#effects").fill("다른 사업의 일정에는 영향이 없습니다.");
        page.locator("#estimate").fill("11,000,000,000");
        for (String option : List.of("raised", "stopped", "reduced")) {
            page.locator("#" + option + "Costs").fill(option.equals("raised") ? "1,000" : "100");
            page.locator("#" + option + "Benefits").fill(option.equals("raised") ? "1,900" : "100");
        }
    }

    @Test
    void isAskedForGrantedDrawnAndGivenBack() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = AllowanceDesk.lines(1_000_000);
        AllowanceDesk.fund(investment, lines.get(1));
        String address;
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/allowances/new");
            send(page, "#allowance-form");
            page.waitForSelector("#faults");
            manager.assertAccessible();
            manager.picture("allowance-form-refused-ko");
            fill(page, investment, lines.get(0), lines.get(1), "1,000,001");
            send(page, "#allowance-form");
            assertTrue(page.locator("#faults").innerText().contains("유보되지 않은 가용액은 1,000,000원입니다."));
            page.locator("#amount").fill("600,000");
            send(page, "#allowance-form");
            page.waitForSelector("#state[data-state=REQUESTED]");
            assertTrue(page.locator("main").innerText().contains("2.00"));
            manager.assertAccessible();
            address = page.url().replaceFirst("https?://[^/]+", "");
        }
        try (BrowserSession planner = korean("planner2")) {
            Page page = planner.open(address);
            page.locator("#granted").selectOption("YES");
            page.locator("#decisionReason").fill("효과가 비용의 두 배입니다.");
            page.locator("#says-1").fill("중간 점검 결과를 보고한다.");
            send(page, "#decision-form");
            page.waitForSelector("#faults");
            planner.assertAccessible();
            planner.picture("allowance-deciding-ko");
            page.locator("#due-1").fill("2026-11-24");
            send(page, "#decision-form");
            page.waitForSelector("#state[data-state=GRANTED]");
        }
        try (BrowserSession finance = korean("finance1")) {
            Page page = finance.open(address);
            page.locator("#draw-form > summary").click();
            page.locator("#amount").fill("700,000");
            page.locator("#drawReason").fill("변경 계약을 위하여 사용합니다.");
            send(page, "#draw-form form");
            assertTrue(page.locator("#faults").innerText().contains("남은 600,000원"));
            page.locator("#amount").fill("250,000");
            send(page, "#draw-form form");
            page.waitForSelector("tr[data-entry=DRAW]");
            assertTrue(page.locator("#open").innerText().contains("350,000"));
            finance.assertAccessible();
            finance.picture("allowance-drawn-ko");
        }
        new Night(Mapae.server(), "overspend-allowances").run("2026-11-25");
        try (BrowserSession auditor = korean("auditor1")) {
            Page page = auditor.open(address);
            assertEquals("ENDED", page.locator("#state").getAttribute("data-state"));
            assertEquals(1, page.locator("tr[data-entry=CLAWBACK]").count());
            assertEquals(1, page.locator("tr[data-entry=RELEASE]").count());
            assertTrue(page.locator("#returned").innerText().contains("600,000"));
            auditor.assertAccessible();
            auditor.picture("allowance-ended-ko");
        }
    }
}

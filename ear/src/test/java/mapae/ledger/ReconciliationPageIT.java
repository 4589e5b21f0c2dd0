package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A finance officer looks through what the books and the finance system differ in, and says what a difference is. */
class ReconciliationPageIT {

    @Test
    void letsAFinanceOfficerExplainADifferenceInKorean() {
        FinanceFile file = FinanceFile.of(Mapae.server(), "MSIT", 2026, "2026-05-31");
        List<FinanceFile.Row> rows = file.rows();
        file.change(rows.get(0), 4_321, 0, 0)
                .change(rows.get(1), 0, -60_000, 60_000)
                .reconcile();
        try (BrowserSession session = BrowserSession.as("finance1", Locale.KOREAN)) {
            Page page = session.open("/reconciliations");
            assertEquals("재정시스템 대사", page.locator("h1").innerText());
            page.locator("tbody th a").first().click();
            page.waitForURL("**/reconciliations/*");
            assertEquals("2026. 5. 31. 기준 대사", normal(page.locator("h1").innerText()));
            assertEquals(3, page.locator("tbody tr").count());
            Locator first = page.locator("tbody tr").first();
            assertTrue(first.innerText().contains("예산현액"), first.innerText());
            assertTrue(first.innerText().contains("장부로는 알 수 없음"), first.innerText());
            assertTrue(
                    page.locator("tbody").innerText().contains("재정시스템에서는 지급되었으나"),
                    page.locator("tbody").innerText());
            assertTrue(first.locator("th a").getAttribute("href").startsWith("/ledger/MSIT/2026/journal?line="));
            session.assertAccessible();

            first.getByText("설명하기").click();
            page.waitForURL("**/differences/*");
            page.getByText("설명 저장").click();
            assertTrue(page.locator("#faults").isVisible());
            page.locator("#note").fill("5월 이용이 재정시스템에 두 번 반영됨");
            page.getByText("설명 저장").click();
            page.waitForURL("**/reconciliations/*");
            assertTrue(
                    page.locator("tbody tr").first().innerText().contains("두 번 반영됨"),
                    page.locator("tbody").innerText());

            page.locator(".mapae-choices").getByText("설명 없음").click();
            page.waitForURL("**shown=open**");
            assertEquals(2, page.locator("tbody tr").count());
        }
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

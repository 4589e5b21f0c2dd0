package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A finance officer posts the budget of a year for many lines at once: pasted, checked, put right, and posted as one. */
class GrantEntryPageIT {

    private static final int YEAR = 2047;
    private static final String ENTRY = "/ledger/MSIT/" + YEAR + "/entry";

    private final Bookkeeper keeper = new Bookkeeper(Mapae.server(), "finance1", YEAR);

    private static void press(Page page, String action) {
        page.locator("button[name=action][value=" + action + "]").click();
    }

    @Test
    void postsABudgetAndItsAllotmentFromRows() {
        try (BrowserSession finance = BrowserSession.as(Mapae.server(), "finance1", Locale.KOREAN, 1280)) {
            Page page = finance.open(ENTRY);
            page.locator("#rows").fill("과목코드\t금액\n가/1\t1,200\n가/2\t열둘\n가/1\t5\n");
            page.locator("label[for='unit-THOUSAND']").click();
            press(page, "check");
            page.waitForSelector("#row-faults");
            assertEquals(
                    1,
                    page.locator("#row-3 [data-fault='rows.amount-unreadable']").count());
            assertEquals(1, page.locator("#row-4 [data-fault='rows.repeated']").count());
            assertEquals(0, page.locator("button[value=store]").count(), "nothing faulty can be posted");
            finance.picture("budget-entry-faulty-ko");
            finance.assertAccessible();
            page.locator("#rows").fill("과목코드\t금액\n가/1\t1,200\n가/2\t12.5\n");
            press(page, "check");
            page.waitForSelector("button[value=store]");
            assertTrue(page.locator("tfoot").innerText().contains("1,212,500"));
            finance.picture("budget-entry-sound-ko");
            press(page, "store");
            page.waitForURL("**/budget-book?year=" + YEAR + "**");
            assertEquals(1_200_000, keeper.holds("가/1", "unallotted"));
            assertEquals(12_500, keeper.holds("가/2", "unallotted"));

            page.locator("a[href='" + ENTRY + "']").click();
            page.locator("label[for='kind-allotment']").click();
            page.locator("#rows").fill("가/1,1200001\n가/3,1\n");
            press(page, "check");
            page.waitForSelector("#row-faults");
            assertEquals(
                    1, page.locator("#row-1 [data-fault='ledger.not-allotted']").count());
            assertEquals(
                    1, page.locator("#row-2 [data-fault='ledger.line-unknown']").count());
            page.locator("#rows").fill("가/1,1200000\n가/2,500\n");
            press(page, "check");
            page.waitForSelector("button[value=store]");
            press(page, "store");
            page.waitForURL("**/budget-book?year=" + YEAR + "**");
            keeper.journal("가/1", Map.of())
                    .then()
                    .body("balances.unallotted", equalTo(0))
                    .body("balances.available", equalTo(1_200_000));
            assertEquals(12_000, keeper.holds("가/2", "unallotted"));
        }
    }

    @Test
    void isForWhoeverKeepsTheBooks() {
        try (BrowserSession finance = BrowserSession.as(Mapae.server(), "finance1", Locale.ENGLISH, 1280)) {
            assertEquals(
                    403,
                    finance.page().navigate("/ledger/MOHW/" + YEAR + "/entry").status());
            Page page = finance.open("/budget-book?year=2026&organisation=MOHW");
            assertEquals(0, page.locator("a[href$='/entry']").count());
            page = finance.open("/budget-book?year=2026&organisation=MSIT");
            assertEquals(1, page.locator("a[href='/ledger/MSIT/2026/entry']").count());
        }
    }
}

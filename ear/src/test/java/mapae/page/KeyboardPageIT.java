package mapae.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Finding an investment and deciding on a budget, by keyboard alone. */
class KeyboardPageIT {

    private static final int MOST_STEPS = 120;

    /** Presses Tab until the focus is on what the selector names. */
    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            boolean there = (Boolean) page.evaluate(
                    "selector => document.activeElement !== null && document.activeElement.matches(selector)",
                    selector);
            if (there) {
                return;
            }
        }
        throw new AssertionError("Tab never reached " + selector + " on " + page.url());
    }

    @Test
    void findsAnInvestment() {
        Map<String, String> wanted = Mapae.server()
                .as("planner1")
                .get("/api/v1/investments?agency=MSIT&stage=DELIVERY&limit=1")
                .jsonPath()
                .getMap("rows[0].title");
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.ENGLISH)) {
            Page page = planner.open("/");
            tabTo(page, "a[href='/investments']");
            page.keyboard().press("Enter");
            page.waitForURL("**/investments");
            tabTo(page, "input[name=q]");
            page.keyboard().type(wanted.get("en"));
            page.keyboard().press("Enter");
            page.waitForURL("**/investments?*q=*");
            tabTo(page, "#results tbody th a");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.matches(".*/investments/[A-Z0-9-]+$"));
            assertEquals(wanted.get("en"), page.locator("h1").innerText().strip());
        }
    }

    @Test
    void decidesOnABudget() {
        String code = Mapae.server()
                .as("pm2")
                .get("/api/v1/investments?agency=MOHW&stage=DELIVERY&limit=1")
                .path("rows[0].code");
        long id = Mapae.server()
                .as("pm2")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2037, "amount", 3_000_000_000L, "justification", "By keyboard"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.KOREAN)) {
            Page page = planner.open("/");
            tabTo(page, "a[href='/proposals']");
            page.keyboard().press("Enter");
            page.waitForURL("**/proposals");
            tabTo(page, "a[href='/proposals/" + id + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**/proposals/" + id);
            // a return without a reason is refused at its field
            tabTo(page, "button[value=return]");
            page.keyboard().press("Enter");
            page.waitForSelector("#faults");
            tabTo(page, "#faults a[href='#reason']");
            page.keyboard().press("Enter");
            assertTrue(
                    (Boolean) page.evaluate("document.activeElement.name === 'reason'"),
                    "the fault leads to its field");
            page.keyboard().type("중기사업계획에 있음");
            tabTo(page, "button[value=approve]");
            page.keyboard().press("Enter");
            page.waitForSelector("text=승인했습니다");
            assertTrue(page.locator("button[value=approve]").count() == 0);
        }
        assertEquals(
                "APPROVED",
                Mapae.server().as("planner1").get("/api/v1/proposals/" + id).path("state"));
    }
}

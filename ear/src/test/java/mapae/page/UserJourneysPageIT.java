package mapae.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Locale;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** What each kind of user comes for, done on pages. */
class UserJourneysPageIT {

    private final MapaeServer mapae = Mapae.server();

    private String investmentOf(String organisation) {
        return mapae.as("planner1")
                .get("/api/v1/investments?agency=" + organisation + "&stage=DELIVERY&sort=-code&limit=1")
                .path("rows[0].code");
    }

    private long proposed(String by, String code, int year) {
        return mapae.as(by)
                .contentType("application/json")
                .body(Map.of("fiscalYear", year, "amount", 2_000_000_000L, "justification", "On a page"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private String state(long proposal) {
        return mapae.as("planner1").get("/api/v1/proposals/" + proposal).path("state");
    }

    @Test
    void aPlannerApprovesAndReturns() {
        String code = investmentOf("MOHW");
        long approved = proposed("pm2", code, 2041);
        long returned = proposed("pm2", code, 2042);
        try (BrowserSession planner = BrowserSession.as("planner2", Locale.ENGLISH)) {
            Page page = planner.open("/proposals/" + approved);
            page.locator("textarea[name=reason]").fill("In the medium-term plan");
            page.locator("button[value=approve]").click();
            page.waitForSelector("text=The budget is approved");
            page = planner.open("/proposals/" + returned);
            page.locator("textarea[name=reason]").fill("Benefits are not shown");
            page.locator("button[value=return]").click();
            page.waitForSelector("text=The proposal is returned");
            assertTrue(page.content().contains("Benefits are not shown"));
        }
        assertEquals("APPROVED", state(approved));
        assertEquals("RETURNED", state(returned));
    }

    @Test
    void aPlannerIsOfferedNoDecisionOnTheirOwnProposal() {
        long own = proposed("planner2", investmentOf("MOHW"), 2043);
        try (BrowserSession planner = BrowserSession.as("planner2", Locale.ENGLISH)) {
            Page page = planner.open("/proposals/" + own);
            assertEquals(
                    0,
                    page.locator("button[value=approve], button[value=return]").count());
        }
        try (BrowserSession other = BrowserSession.as("planner1", Locale.ENGLISH)) {
            Page page = other.open("/proposals/" + own);
            assertEquals(1, page.locator("button[value=approve]").count());
        }
    }

    @Test
    void aProjectManagerReportsAMonthOfAnOwnInvestment() {
        String code = investmentOf("MOHW");
        try (BrowserSession manager = BrowserSession.as("pm2", Locale.KOREAN)) {
            Page page = manager.open("/investments/" + code + "/report?month=2026-11");
            page.locator("#physicalProgress").fill("101");
            page.locator("#rating").selectOption("AMBER");
            page.locator("main button[type=submit]").click();
            page.waitForSelector("#faults a[href='#physicalProgress']");
            assertEquals("101", page.locator("#physicalProgress").inputValue());
            page.locator("#physicalProgress").fill("");
            page.locator("#note").fill("브라우저에서 보고함");
            page.locator("main button[type=submit]").click();
            page.waitForURL("**/investments/" + code);
            assertTrue(page.content().contains("브라우저에서 보고함"));
        }
        assertEquals(
                "AMBER",
                mapae.as("pm2")
                        .get("/api/v1/investments/" + code + "/reports")
                        .path("find { it.month == '2026-11' }.rating"));
    }

    @Test
    void aProjectManagerIsRefusedTheFormOfAnotherOrganisation() {
        try (BrowserSession manager = BrowserSession.as("pm2", Locale.ENGLISH)) {
            Response answer = manager.page().navigate("/investments/" + investmentOf("MSIT") + "/report");
            assertEquals(403, answer.status());
            assertEquals(0, manager.page().locator("#physicalProgress").count());
        }
    }

    @Test
    void anHrOfficerSeesThatAPostingEndsBeforeItsMilestone() {
        try (BrowserSession officer = BrowserSession.as("hr1", Locale.ENGLISH)) {
            Page page = officer.open("/people");
            assertTrue(page.locator("tbody tr").count() > 0);
            assertTrue(page.locator("tbody tr").first().innerText().contains("too early"));
        }
    }
}

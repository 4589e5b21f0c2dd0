package mapae.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import mapae.system.BrowserSession;
import org.junit.jupiter.api.Test;

/** A planner changes, in Korean, what a gate asks for: sees whom it reaches, stores it, and changes it again. */
class GateRulesPageIT {

    private static void press(Page page, String action) {
        page.locator("button[name=action][value=" + action + "]").click();
        page.waitForLoadState();
    }

    @Test
    void showsWhomAChangeReachesBeforeItIsStored() {
        String reached = GateDesk.investmentLookedAtClosely("MSIT");
        try (BrowserSession planner = ReviewPages.korean("planner1")) {
            Page page = planner.open("/gates/rules?tier=3");
            assertTrue(page.locator("tr[data-gate=FEASIBILITY]").innerText().contains("디지털투자심의위원회"));
            planner.assertAccessible();
            page.locator("tr[data-gate=POST_IMPLEMENTATION] a").click();
            page.waitForURL(url -> url.contains("/gates/rules/new"));
            assertEquals("2027-01-01", page.locator("#validFrom").inputValue());
            page.locator("#quorum").fill("3");
            press(page, "preview");
            assertTrue(page.locator("#quorum-hint").innerText().contains("정족수를 정하지 않습니다"));
            planner.assertAccessible();

            page.locator("label[for='decides-INVESTMENT']").click();
            page.locator("#item-2-ko").fill("이용자에게 물었습니까?");
            press(page, "preview");
            assertTrue(page.locator("#faults").innerText().length() > 0, "the English text is missing");
            page.locator("#item-2-en").fill("Were its users asked?");
            press(page, "preview");
            assertEquals(
                    1, page.locator("#asked li[data-code='" + reached + "']").count());
            planner.assertAccessible();
            planner.picture("gate-rules-preview-ko");
            press(page, "store");
            page.waitForURL(url -> url.endsWith("/gates/rules?tier=3"));
            String toCome = page.locator("tr[data-gate=POST_IMPLEMENTATION][data-standing=TO_COME]")
                    .innerText();
            assertTrue(toCome.contains("이용자에게 물었습니까?") && toCome.contains("정족수 3명"), toCome);

            page.locator("tr[data-gate=POST_IMPLEMENTATION][data-standing=TO_COME] a")
                    .click();
            page.waitForURL(url -> url.contains("replaces="));
            page.locator("#item-2-ko").fill("");
            page.locator("#item-2-en").fill("");
            press(page, "preview");
            press(page, "store");
            page.waitForURL(url -> url.endsWith("/gates/rules?tier=3"));
            assertTrue(!page.locator("tr[data-gate=POST_IMPLEMENTATION][data-standing=TO_COME]")
                    .innerText()
                    .contains("이용자에게"));
            planner.picture("gate-rules-ko");
        }
    }
}

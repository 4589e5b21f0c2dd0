package mapae.gate;

import static mapae.gate.ReviewPages.korean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** In Korean: an exemption is claimed with a file, confirmed by a planner, and seen on the way, the review and the memo. */
class ExemptionPageIT {

    private static final String WHY = "예비타당성조사를 통과한 사업입니다.";
    private static final String ANSWER = "조사 결과서를 확인하였습니다.";

    @Test
    void claimsConfirmsAndShowsIt() {
        String code = ExemptionDesk.investment("MSIT");
        GateDesk.passed(code, "STRATEGY_FIT");
        String claim = claimed(code);
        confirmed(claim);
        long review = GateDesk.submitted("pm1", code, "FEASIBILITY");
        GateDesk.decide("planner2", review, "RETURN", List.of()).then().statusCode(200);
        seen(code, claim, review);
        for (Locale language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            pictured(code, claim, review, language);
        }
    }

    private static String claimed(String code) {
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/investments/" + code + "/gates");
            page.locator("li[data-gate=PRIOR_CONSULTATION] a[href$='/exemption']")
                    .click();
            page.waitForSelector("#claim-form");
            manager.assertAccessible();
            page.locator("#ground-FEASIBILITY_DONE").check(new Locator.CheckOptions().setForce(true));
            page.locator("#reason").fill(WHY);
            page.locator("#file").setInputFiles(new FilePayload("실행.exe", "application/pdf", new byte[] {'M', 'Z', 0}));
            assertEquals(true, page.evalOnSelector("#claim-form", "form => form.checkValidity()"), "all is filled in");
            page.locator("#claim-form button[type=submit]").click();
            page.waitForSelector("#faults");
            assertEquals("#file", page.locator("#faults a").getAttribute("href"));
            assertEquals(WHY, page.locator("#reason").inputValue(), "what was typed stays");
            manager.assertAccessible();
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "조사결과서.pdf", "application/pdf", "%PDF-1.7 결과".getBytes(StandardCharsets.UTF_8)));
            page.locator("#claim-form button[type=submit]").click();
            page.waitForSelector("#state[data-state=CLAIMED]");
            assertTrue(page.locator("#files + ul").innerText().contains("조사결과서.pdf"), "as it was named");
            assertTrue(page.locator("main").innerText().contains("기획 담당자의 확인을 기다리고 있습니다."));
            manager.assertAccessible();
            return page.url().replaceFirst(".*(/exemptions/\\d+).*", "$1");
        }
    }

    private static void confirmed(String claim) {
        try (BrowserSession planner = korean("planner1")) {
            Page page = planner.open("/exemptions");
            planner.assertAccessible();
            page.locator("a[href='" + claim + "']").click();
            page.waitForSelector("#answer-form");
            planner.picture("exemption-answering-ko");
            planner.assertAccessible();
            page.locator("#answer-CONFIRMED").check(new Locator.CheckOptions().setForce(true));
            page.locator("#reason").fill(ANSWER);
            page.locator("#answer-form button[type=submit]").click();
            page.waitForSelector("#state[data-state=CONFIRMED]");
            assertEquals(0, page.locator("#answer-form").count());
            planner.assertAccessible();
        }
    }

    private static void seen(String code, String claim, long review) {
        try (BrowserSession auditor = korean("auditor1")) {
            Page page = auditor.open("/investments/" + code + "/gates");
            String step = page.locator("li[data-gate=PRIOR_CONSULTATION]").innerText();
            assertTold(step);
            assertTrue(step.contains("제외 확인"), step);
            assertEquals(
                    1,
                    page.locator("li.passed[data-gate=PRIOR_CONSULTATION] a[href='" + claim + "']")
                            .count());
            auditor.open("/gates/" + review);
            assertTold(page.locator("#exemption + ul").innerText());
            auditor.open("/gates/" + review + "/memo");
            String memo = page.locator(".mapae-memo").innerText();
            assertTold(memo);
            assertTrue(memo.contains("조사결과서.pdf"), memo);
        }
    }

    private static void assertTold(String text) {
        for (String word : List.of(
                "타당성조사를 마친 사업",
                WHY,
                ANSWER,
                Mapae.server().nameOf("pm1"),
                Mapae.server().nameOf("planner1"))) {
            assertTrue(text.contains(word), () -> word + " in " + text);
        }
    }

    private static void pictured(String code, String claim, long review, Locale language) {
        String open = ExemptionDesk.investment("MSIT");
        try (BrowserSession manager = BrowserSession.as(Mapae.server(), "pm1", language, 1280)) {
            for (String[] one : new String[][] {
                {"exemption-claim", "/investments/" + open + "/exemption"},
                {"exemptions", "/exemptions"},
                {"exemption-confirmed", claim},
                {"gate-way-exempt", "/investments/" + code + "/gates"},
                {"gate-exempt", "/gates/" + review},
                {"gate-memo-exempt", "/gates/" + review + "/memo"}
            }) {
                manager.open(one[1]);
                manager.picture(one[0] + "-" + language.getLanguage());
                manager.assertAccessible();
            }
        }
    }
}

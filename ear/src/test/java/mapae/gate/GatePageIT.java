package mapae.gate;

import static mapae.gate.ReviewPages.answerContinuity;
import static mapae.gate.ReviewPages.id;
import static mapae.gate.ReviewPages.korean;
import static mapae.gate.ReviewPages.prepare;
import static mapae.gate.ReviewPages.submit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mapae.metric.Night;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** In Korean: a conditional go whose condition goes overdue, freezes, is fulfilled and frees; one returned and submitted anew. */
class GatePageIT {

    @Test
    void followsAConditionFromItsDecisionToItsEnd() {
        String code = GateDesk.investment("MSIT");
        long review;
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/investments/" + code + "/gates");
            assertTrue(page.locator("h1").innerText().startsWith("심사 경로"));
            manager.assertAccessible();
            page.locator("li[data-gate=STRATEGY_FIT] form button").click();
            page.waitForURL(url -> url.matches(".*/gates/\\d+"));
            review = id(page);
            submitTooEarly(page);
            prepare(page, "사업계획서.pdf");
            manager.picture("gate-preparing-ko");
            manager.assertAccessible();
            submit(page);
        }
        String condition;
        try (BrowserSession planner = korean("planner1")) {
            Page page = planner.open("/gates");
            page.locator("tr[data-review='" + review + "'] a").click();
            page.waitForSelector("#decision-form");
            assertTrue(page.locator("section:has(> #served)").innerText().contains("기여하는 목표가 없습니다."));
            planner.picture("gate-deciding-ko");
            planner.assertAccessible();
            page.locator("label[for='outcome-CONDITIONAL_GO']").click();
            page.locator("#reasons").fill("전략에 부합하나 영향평가가 남아 있습니다.");
            answerContinuity(page);
            page.locator("#decision-form button[type=submit]").click();
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults").innerText().contains("조건이 하나 이상"));
            page.locator("#says-1").fill("개인정보 영향평가를 마치고 결과를 제출할 것");
            page.locator("#owner-1").fill("pm1");
            page.locator("#due-1").fill("2026-11-24");
            page.locator("#wanted-1").fill("영향평가 결과서");
            page.locator("#consequence-1").selectOption("FREEZE_ALLOTMENT");
            page.locator("#decision-form button[type=submit]").click();
            page.waitForSelector("#state[data-state=DECIDED]");
            condition = page.locator("a[href^='/conditions/']").first().getAttribute("href");
            planner.picture("gate-decided-ko");
            planner.assertAccessible();
        }
        new Night(Mapae.server(), "gate-conditions").run("2026-11-25");
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/");
            assertTrue(page.locator("a[href='" + condition + "']").isVisible(), "My work names it");
            page = manager.open(condition);
            assertTrue(page.locator("#state").innerText().contains("배정 동결"));
            assertTrue(page.locator("#state").innerText().contains("기한 지남"));
            manager.picture("condition-frozen-ko");
            page.locator("#text").fill("영향평가를 마쳤습니다.");
            page.locator("#file")
                    .setInputFiles(new FilePayload("결과서.txt", "text/plain", "평가 결과".getBytes(StandardCharsets.UTF_8)));
            page.locator("form[action$='/report'] button").click();
            page.waitForSelector("#state[data-state=REPORTED]");
            manager.assertAccessible();
        }
        try (BrowserSession planner = korean("planner2")) {
            Page page = planner.open("/conditions?shown=OVERDUE");
            page.locator("a[href='" + condition + "']").click();
            assertTrue(page.locator("main").innerText().contains("영향평가를 마쳤습니다."), "as it was typed");
            assertTrue(page.locator("main").innerText().contains("결과서.txt"), "as it was named");
            page.locator("button[value=accept]").click();
            page.waitForSelector("#state[data-state=FULFILLED]");
            assertEquals(0, page.locator("#state .bg-danger").count(), "nothing is frozen any more");
            planner.assertAccessible();
        }
    }

    private static void submitTooEarly(Page page) {
        page.locator("form[action$='/submission'] button").click();
        page.waitForSelector("#faults");
        assertTrue(page.locator("#faults").innerText().contains("제출하지 않은 증빙"));
    }

    @Test
    void comesBackWithTheDifferenceHighlighted() {
        String code = GateDesk.investment("MSIT");
        long first = GateDesk.submitted("pm1", code, "STRATEGY_FIT");
        try (BrowserSession planner = korean("planner1")) {
            Page page = planner.open("/gates/" + first);
            page.locator("label[for='outcome-RETURN']").click();
            page.locator("#reasons").fill("계획서를 보완하십시오.");
            page.locator("#decision-form button[type=submit]").click();
            page.waitForSelector("#state[data-state=DECIDED]");
        }
        long second;
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/investments/" + code + "/gates");
            page.locator("li[data-gate=STRATEGY_FIT] form button").click();
            page.waitForURL(url -> url.matches(".*/gates/\\d+"));
            second = id(page);
            assertEquals(1, page.locator(".mapae-files li").count(), "what was shown is taken over");
            prepare(page, "보완계획서.pdf");
            submit(page);
        }
        try (BrowserSession planner = korean("planner1")) {
            Page page = planner.open("/gates/" + second);
            assertEquals(1, page.locator(".mapae-files li:has-text('새로 올림')").count());
            assertTrue(page.locator("#earlier ~ ul").innerText().contains("계획서를 보완하십시오."));
            planner.picture("gate-returned-ko");
            planner.assertAccessible();
        }
        try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner1", Locale.ENGLISH, 1280)) {
            planner.open("/gates/" + second);
            planner.picture("gate-returned-en");
            planner.assertAccessible();
        }
    }
}

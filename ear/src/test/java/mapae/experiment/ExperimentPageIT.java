package mapae.experiment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** In Korean: an experiment is proposed, approved, measured, evaluated and scaled. */
class ExperimentPageIT {

    private static BrowserSession korean(String username) {
        return BrowserSession.as(Mapae.server(), username, Locale.KOREAN, 1280);
    }

    @Test
    void isProposedApprovedMeasuredEvaluatedAndScaled() {
        String code = ExperimentDesk.investment("EXPERIMENT");
        String rollout = ExperimentDesk.investment("PROJECT");
        String address;
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/experiments/new?investment=" + code);
            manager.picture("experiment-new-ko");
            manager.assertAccessible();
            page.locator("#hypothesis").fill("빠진 항목을 접수할 때 알려 주면 처리 기간이 줄어들 것입니다.");
            page.locator("#success").fill("처리 기간이 5일 이하로 줄어야 합니다.");
            page.locator("#ceiling").fill("600,000,000");
            page.locator("#startsOn").fill("2026-11-10");
            page.locator("#endsOn").fill("2026-12-10");
            page.locator("#name-1").fill("민원 처리 기간");
            page.locator("#unit-1").fill("일");
            page.locator("#direction-1").selectOption("DOWN");
            page.locator("#baseline-1").fill("12");
            page.locator("#target-1").fill("5");
            page.locator("#experiment-form button[type=submit]").click();
            page.waitForSelector("#ceiling-hint");
            assertTrue(page.locator("#ceiling-hint").innerText().contains("500,000,000원"));
            page.locator("#ceiling").fill("300,000,000");
            page.locator("#experiment-form button[type=submit]").click();
            page.waitForSelector("#state[data-state=PROPOSED]");
            address = page.url().replaceFirst(".*(/experiments/\\d+).*", "$1");
        }
        try (BrowserSession planner = korean("planner1")) {
            Page page = planner.open(address);
            page.locator("#approval-form button").click();
            page.waitForSelector("#state[data-state=RUNNING]");
            planner.picture("experiment-running-ko");
            planner.assertAccessible();
        }
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/");
            assertTrue(page.locator("a[href='" + address + "']").isVisible(), "My work names what ends soon");
            page = manager.open(address);
            page.locator("#measure-form summary").click();
            page.locator("#value-1").fill("4");
            page.locator("#on-1").fill("2026-11-20");
            page.locator("#source-1").fill("민원 처리 시스템 기록");
            page.locator("#measure-form button[type=submit]").click();
            page.waitForSelector("tr[data-measure='1']:has-text('114.3%')");
            page.locator("#evaluation-form summary").click();
            page.locator("#findings").fill("처리 기간이 4일로 줄었습니다.");
            page.locator("#learnt").fill("접수 화면에서 알려 주는 것이 가장 효과가 컸습니다.");
            page.locator("#userEvidence").fill("이용자 40명이 참여했습니다.");
            page.locator("label[for='recommendation-SCALE']").click();
            page.locator("#evaluation-form button[type=submit]").click();
            page.waitForSelector("#evaluated");
            manager.picture("experiment-evaluated-ko");
            manager.assertAccessible();
        }
        try (BrowserSession planner = korean("planner2")) {
            Page page = planner.open("/experiments?shown=WAITING");
            planner.picture("experiments-waiting-ko");
            planner.assertAccessible();
            page.locator("a[href='" + address + "']").first().click();
            page.locator("label[for='verdict-SCALE']").click();
            page.locator("#reason").fill("목표를 넘었으므로 확산합니다.");
            page.locator("#scaledBy").fill(rollout);
            planner.picture("experiment-deciding-ko");
            page.locator("#decision-form button[type=submit]").click();
            page.waitForSelector("#state[data-state=DECIDED]");
            assertTrue(page.locator("#state").innerText().contains("확산"));
        }
        try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner2", Locale.ENGLISH, 1280)) {
            planner.open(address);
            planner.picture("experiment-scaled-en");
            planner.assertAccessible();
            planner.open("/experiments");
            planner.picture("experiments-en");
            planner.assertAccessible();
            planner.open("/investments/" + code + "#experiments");
            planner.assertAccessible();
        }
    }
}

package mapae.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import mapae.experiment.ExperimentDesk;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** In Korean, on pages: a team is chartered, funded, released for an outcome, and its cost lands on an investment. */
class TeamPageIT {

    private static BrowserSession korean(String username) {
        return BrowserSession.as(Mapae.server(), username, Locale.KOREAN, 1280);
    }

    private static void open(Page page, String details) {
        page.locator(details + " > summary").click();
    }

    private static void send(Page page, String details) {
        page.locator(details + " form button[type=submit]").click();
        page.waitForLoadState();
    }

    private static String told(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void fundsATeamForItsOutcomes() {
        String code = "ZP-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        String line = "일반회계/정보화/팀 " + code + "/인건비";
        TeamDesk.grant(2004, line, 1_000_000);
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/teams/new");
            page.locator("#team-form button[type=submit]").click();
            page.waitForSelector("#faults");
            manager.assertAccessible();
            page.locator("#code").fill(code);
            page.locator("#organisation").selectOption("MSIT");
            page.locator("#nameKo").fill("자료 연계 팀");
            page.locator("#nameEn").fill("Data exchange team");
            page.locator("#mission").fill("기관 사이의 자료 연계를 쉽게 한다.");
            page.locator("#horizon").selectOption("GROW");
            page.locator("#beginsOn").fill("2004-01-01");
            page.locator("#team-form button[type=submit]").click();
            page.waitForURL(url -> url.endsWith("/teams/" + code));
            assertTrue(told(page).contains("정한 성과가 없습니다."), () -> told(page));
            open(page, "#outcome-form");
            page.locator("#name").fill("연계 기관");
            page.locator("#unit").fill("곳");
            page.locator("#baseline").fill("10");
            page.locator("#target").fill("40");
            page.locator("#due").fill("2004-08-31");
            send(page, "#outcome-form");
            page.waitForSelector("tr[data-outcome='1']");
        }
        try (BrowserSession planner = korean("planner1")) {
            Page page = planner.open("/teams/" + code);
            open(page, "#line-form");
            page.locator("#lineYear").fill("2004");
            page.locator("#lineCode").fill(line);
            send(page, "#line-form");
            page.waitForSelector("#tranche-form");
            open(page, "#tranche-form");
            page.locator("#planned").fill("2,000,000");
            page.locator("#trancheDue").fill("2004-09-01");
            page.locator("label[for=outcome-1]").click();
            send(page, "#tranche-form");
            assertTrue(page.locator("#faults").innerText().contains("예산현액은 1,000,000원"));
            planner.assertAccessible();
            page.locator("#planned").fill("1,000,000");
            send(page, "#tranche-form");
            page.waitForSelector("tr[data-tranche='1'][data-state=PLANNED]");
            assertEquals(0, page.locator("#release-1").count());
        }
        TeamDesk.measure("pm1", code, 1, 25).then().statusCode(200);
        try (BrowserSession decider = korean("planner2")) {
            Page page = decider.open("/teams/" + code);
            open(page, "#release-1");
            assertTrue(told(page).contains("달성하지 못했거나 측정하지 않은 성과가 있습니다."));
            page.locator("#amount-1").fill("400,000");
            page.locator("#releasedOn-1").fill("2004-09-01");
            send(page, "#release-1");
            assertTrue(page.locator("#faults").innerText().contains("사유를 써야 합니다."));
            decider.picture("team-release-refused-ko");
            decider.assertAccessible();
            page.locator("#reason-1").fill("절반만 달성하여 일부만 교부합니다.");
            send(page, "#release-1");
            page.waitForSelector("tr[data-tranche='1'][data-state=PARTLY_RELEASED]");
            assertTrue(told(page).contains("성과 미달"), () -> told(page));
            decider.assertAccessible();
            decider.picture("team-released-ko");
        }
        TeamDesk.pay(2004, line, 300_001, "2004-10-03");
        String investment = ExperimentDesk.investment("PROJECT");
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/teams/" + code + "?year=2004&unit=won");
            open(page, "#shares-form");
            page.locator("#month").fill("2004-10");
            page.locator("#investment-1").fill(investment);
            page.locator("#part-1").fill("50");
            send(page, "#shares-form");
            manager.open("/teams/" + code + "?year=2004&unit=won");
            // one won is left, and goes to the earlier of two equal fractions
            assertTrue(page.locator("tr[data-landed=" + investment + "] td")
                    .innerText()
                    .contains("150,001"));
            assertTrue(page.locator("#total").innerText().contains("300,001"));
            manager.assertAccessible();
            manager.picture("team-costs-ko");
        }
    }
}

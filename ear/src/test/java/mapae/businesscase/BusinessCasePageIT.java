package mapae.businesscase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A project manager writes a business case in Korean from nothing to its submission; a planner reads what changed in one. */
class BusinessCasePageIT {

    private static final String FAULTY = """
            대안\t연도\t비용·편익\t성격\t항목\t금액\t부담·수혜자
            A\t2027\t비용\t경상\t운영\t100\t국고
            Z\t2027\t비용\t일회성\t구축\t1,000\t국고
            B\t2028\t이득\t경상\t절감\t2,090\t국민
            B\t2028\t편익\t경상\t절감\t2천\t국민
            """;

    private static final String SOUND = """
            대안\t연도\t비용·편익\t성격\t항목\t금액\t부담·수혜자
            A\t2027\t비용\t경상\t운영\t100\t국고
            B\t2027\t비용\t일회성\t구축\t1,000\t국고
            B\t2028년\t편익\t경상\t절감\t2,090\t국민
            """;

    private static void press(Page page, String action) {
        page.locator("main button[name=action][value=" + action + "]").click();
    }

    private static void fill(Page page, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            page.locator("#" + pairs[i]).fill(pairs[i + 1]);
        }
    }

    private static void choose(Page page, String field, String value) {
        page.locator("#" + field).selectOption(value);
    }

    private static void edit(Page page, String id, String section) {
        page.locator("main section a[href='/cases/" + id + "/edit/" + section + "']")
                .first()
                .click();
        page.waitForURL("**/edit/" + section);
    }

    private static void saved(Page page, String id) {
        press(page, "save");
        page.waitForURL(url -> url.endsWith("/cases/" + id));
    }

    @Test
    void isWrittenFromNothingToItsSubmission() {
        String investment = CaseDesk.untouched(Mapae.server(), "MSIT");
        try (BrowserSession manager = BrowserSession.as(Mapae.server(), "pm1", Locale.KOREAN, 1280)) {
            Page page = manager.open("/investments/" + investment);
            page.locator("#case a[href$='/cases']").click();
            page.waitForURL("**/cases");
            page.locator("#begin button").click();
            page.waitForURL(url -> url.matches(".*/cases/\\d+"));
            String id = page.url().replaceAll(".*/", "");
            assertTrue(page.locator("#missing").innerText().contains("해결할 문제"));
            manager.assertAccessible();

            edit(page, id, "options");
            fill(page, "code-1", "A", "title-1", "현행 유지", "code-2", "B", "uplift-2", "2000");
            choose(page, "kind-1", "DO_NOTHING");
            press(page, "save");
            page.waitForSelector("#faults a[href='#title-2']");
            assertEquals(
                    List.of("#kind-2", "#title-2", "#uplift-2"),
                    page.locator("#faults a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList());
            assertEquals("현행 유지", page.locator("#title-1").inputValue());
            manager.picture("case-options-faulty-ko");
            manager.assertAccessible();
            fill(page, "title-2", "재구축", "uplift-2", "20", "mitigation-2", "50");
            choose(page, "kind-2", "PREFERRED");
            saved(page, id);

            edit(page, id, "text");
            fill(page, "baseYear-1", "2027", "priceYear-1", "2026", "problem-1", "같은 서류를\n세 번 냅니다.");
            fill(page, "users-1", "민원인", "strategicFit-1", "한 번 제출 원칙", "preferredReason-1", "효과가 큽니다.");
            choose(page, "preferred-1", "B");
            saved(page, id);

            page.locator("#flows a[href$='/entry']").click();
            page.locator("#rows").fill(FAULTY);
            page.locator("label[for='unit-MILLION']").click();
            press(page, "check");
            page.waitForSelector("#row-faults");
            assertEquals(
                    Set.of("case.option-unknown", "case.not-choice", "rows.amount-unreadable"),
                    page.locator("#row-faults [data-fault]").all().stream()
                            .map(fault -> fault.getAttribute("data-fault"))
                            .collect(Collectors.toSet()));
            assertEquals(0, page.locator("button[value=store]").count(), "nothing faulty can be stored");
            manager.picture("case-entry-faulty-ko");
            manager.assertAccessible();
            page.locator("#rows").fill(SOUND);
            press(page, "check");
            page.waitForSelector("button[value=store]");
            press(page, "store");
            page.waitForURL(url -> url.endsWith("/cases/" + id));

            edit(page, id, "benefits");
            fill(page, "title-1", "처리 기간", "unit-1", "일", "baseline-1", "21", "baselineOn-1", "2026-06-30");
            fill(page, "target-1", "9", "targetOn-1", "2029-12-31", "owner-1", "담당관", "measuredHow-1", "기록");
            saved(page, id);
            edit(page, id, "risks");
            fill(page, "title-1", "지연", "likelihood-1", "3", "impact-1", "4", "response-1", "단계별", "owner-1", "과장");
            saved(page, id);
            edit(page, id, "reuse");
            fill(page, "title-1", "공통 인증", "reason-1", "그대로 씁니다.");
            choose(page, "reusable-1", "YES");
            saved(page, id);
            page.locator("#submit button").click();
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults").innerText().contains("부족한 항목이 1건"));
            edit(page, id, "evidence");
            fill(page, "day-1", "2026-05-01", "participants-1", "12", "findings-1", "어렵습니다.");
            choose(page, "kind-1", "INTERVIEW");
            saved(page, id);

            page = manager.open("/cases/" + id + "?unit=won");
            assertEquals(
                    "900,000,000",
                    page.locator("tr[data-row=npv] td[data-option=B] strong")
                            .innerText()
                            .strip());
            assertEquals(
                    "1.82",
                    page.locator("tr[data-row=bcr] td[data-option=B] strong")
                            .innerText()
                            .strip());
            manager.assertAccessible();
            page.locator("#submit button").click();
            page.waitForSelector("#state .bg-light-information");
            assertEquals(0, page.locator("main a[href*='/edit/']").count(), "what was submitted stays");
            manager.picture("case-submitted-ko");
        }
    }

    @Test
    void showsAPlannerWhatChangedSinceTheReturnedVersion() {
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner1", language, 1280)) {
                Page page = planner.open("/cases/2");
                planner.assertAccessible();
                planner.picture("case-demonstrated-" + language.getLanguage());
                page.locator("form[action='/cases/2/difference'] button").click();
                page.waitForURL("**/difference?with=1");
                assertEquals(
                        1,
                        page.locator("section:has(#part-options) tr[data-change=ADDED] td[data-cell=code]")
                                .count());
                assertTrue(page.locator("tr[data-change=CHANGED] del").count() > 0);
                planner.picture("case-difference-" + language.getLanguage());
                planner.assertAccessible();
                planner.open("/cases");
                planner.picture("cases-" + language.getLanguage());
                planner.assertAccessible();
            }
        }
    }
}

package mapae.businesscase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A project manager scores options in Korean, weights that are not whole at first; a planner reads how scores come about. */
class CaseCriteriaPageIT {

    private static void fill(Page page, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            page.locator("#" + pairs[i]).fill(pairs[i + 1]);
        }
    }

    private static void edit(Page page, String section) {
        page.locator("main section a[href$='/edit/" + section + "']").first().click();
        page.waitForURL("**/edit/" + section);
    }

    private static void save(Page page) {
        page.locator("main button[name=action][value=save]").click();
        page.waitForLoadState();
    }

    private static String score(Page page, String option) {
        return page.locator("tr[data-row=score] td[data-option=" + option + "]")
                .innerText()
                .strip();
    }

    /** All scores again, the same ones in another order. */
    private static void paste(long id) {
        try (BrowserSession manager = BrowserSession.as(Mapae.server(), "pm1", Locale.KOREAN, 1280)) {
            Page page = manager.open("/cases/" + id);
            page.locator("#scores a[href$='/entry/scores']").click();
            page.waitForURL("**/entry/scores");
            String rows = "평가항목\t대안\t점수\t채점 사유\nU\tA\t30\t\nS\tA\t20\t\nS\tB\t80\t공통 플랫폼의 암호화\nU\tB\t%s\t\n";
            fill(page, "rows", rows.formatted("41점"));
            page.locator("main button[name=action][value=check]").click();
            page.waitForSelector("#row-faults [data-fault='case.not-score']");
            manager.picture("case-scores-entry-ko");
            manager.assertAccessible();
            fill(page, "rows", rows.formatted("41"));
            page.locator("main button[name=action][value=check]").click();
            page.waitForSelector("button[value=store]");
            page.locator("main button[name=action][value=store]").click();
            page.waitForURL(url -> url.endsWith("/cases/" + id));
            assertTrue(score(page, "A").startsWith("23.75"), score(page, "A"));
        }
    }

    @Test
    void areDeclaredScoredAndRead() {
        CaseDesk desk = new CaseDesk(Mapae.server(), "pm1");
        long id = desk.begun(CaseDesk.untouched(Mapae.server(), "MSIT"));
        desk.save(
                id,
                "options",
                List.of(CaseDesk.row("code", "A", "kind", "DO_NOTHING", "title", "현행 유지"), CaseDesk.preferred()));
        try (BrowserSession manager = BrowserSession.as(Mapae.server(), "pm1", Locale.KOREAN, 1280)) {
            Page page = manager.open("/cases/" + id);
            assertEquals(0, page.locator("tr[data-row=score]").count(), "nobody has to score");
            edit(page, "criteria");
            fill(page, "code-1", "S", "title-1", "정보보호", "weight-1", "62.5", "description-1", "점검표 충족률");
            fill(page, "code-2", "U", "title-2", "이용 편의", "weight-2", "37.4");
            save(page);
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults").innerText().contains("가중치의 합은 99.9%"));
            assertEquals("37.4", page.locator("#weight-2").inputValue());
            manager.picture("case-criteria-faulty-ko");
            manager.assertAccessible();
            fill(page, "weight-2", "37.5");
            save(page);
            page.waitForURL(url -> url.endsWith("/cases/" + id));

            edit(page, "scores");
            assertEquals(
                    List.of("A", "A", "B", "B"),
                    page.locator("select[id^=option-]").all().stream()
                            .map(select -> select.inputValue())
                            .limit(4)
                            .toList(),
                    "each option with each criterion is offered");
            fill(page, "score-1", "20", "score-3", "80", "reason-3", "공통 플랫폼의 암호화", "score-4", "140");
            manager.picture("case-scores-faulty-ko");
            save(page);
            page.waitForSelector("#faults a[href='#score-4']");
            assertEquals("U", page.locator("#criterion-2").inputValue(), "what was offered stays");
            manager.assertAccessible();
            fill(page, "score-4", "41");
            save(page);
            page.waitForURL(url -> url.endsWith("/cases/" + id));
            assertTrue(score(page, "A").contains("알 수 없음"), score(page, "A"));
            assertTrue(page.locator("#missing").innerText().contains("대안 “A”에 다음 평가항목의 점수가 없습니다: U"));
            edit(page, "scores");
            // what is stored comes first, then what is still offered
            fill(page, "score-4", "30");
            save(page);
            page.waitForURL(url -> url.endsWith("/cases/" + id));
            // 62.5 × 20 ÷ 100 + 37.5 × 30 ÷ 100, and 62.5 × 80 ÷ 100 + 37.5 × 41 ÷ 100 = 65.375
            assertTrue(score(page, "A").startsWith("23.75"), score(page, "A"));
            assertTrue(score(page, "B").startsWith("65.38"), score(page, "B"));
            manager.picture("case-criteria-ko");
            manager.assertAccessible();
        }
        paste(id);
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner1", language, 1280)) {
                Page page = planner.open("/cases/" + id);
                page.locator("tr[data-row=score] td[data-option=B] summary").click();
                assertTrue(score(page, "B").contains("62.5% × 80"), score(page, "B"));
                assertEquals(1, page.locator("#weighted").count());
                planner.picture("case-criteria-read-" + language.getLanguage());
                planner.assertAccessible();
                planner.open("/cases/2/difference?with=1");
                assertEquals(
                        3,
                        page.locator("section:has(#part-criteria) tr[data-change=ADDED]")
                                .count());
                planner.picture("case-criteria-difference-" + language.getLanguage());
            }
        }
        assertEquals(
                Map.of("S. 정보보호", 50, "U. 이용 편의", 15.375f),
                desk.get(id).jsonPath().<Map<String, Object>>getList("scores[1].inputs").stream()
                        .collect(Collectors.toMap(one -> one.get("criterion"), one -> one.get("points"))));
    }
}

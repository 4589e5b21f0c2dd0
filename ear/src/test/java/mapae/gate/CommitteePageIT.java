package mapae.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A planner writes down, in Korean, what the committee did; page, memo and document tell it. */
class CommitteePageIT {

    private static void votes(Page page, Map<String, String> votes) {
        votes.forEach((member, vote) -> page.locator("#seats tr[data-member=" + member + "] select")
                .selectOption(new SelectOption().setLabel(vote)));
    }

    private static void send(Page page) {
        page.locator("#sitting-form button[type=submit]").click();
        page.waitForLoadState();
    }

    private static String told(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void decidesByVotesAndKeepsTheMinutes() throws IOException {
        String code = CommitteeDesk.code();
        long review = CommitteeDesk.submitted(code);
        long recusal = RecusalDesk.recused("planner4", Map.of("investment", code));
        try (BrowserSession secretary = ReviewPages.korean("planner3")) {
            Page page = secretary.open("/gates/" + review);
            assertTrue(told(page).contains("위원회 · 정족수 3명"), told(page));
            assertEquals(0, page.locator("#decision-form").count());
            assertEquals(
                    0, page.locator("#seats tr[data-member=planner4] select").count());
            assertTrue(
                    page.locator("#seats tr[data-member=planner4]").innerText().contains("회피"));
            secretary.assertAccessible();
            secretary.picture("sitting-form-ko");

            page.locator("#day").fill(MapaeServer.TODAY);
            page.locator("#minutes").fill("재이용 검토가 부족하다는 소수 의견이 있었습니다.");
            page.locator("#reasons").fill("보완을 조건으로 타당하다고 보았습니다.");
            ReviewPages.answerContinuity(page);
            votes(page, Map.of("planner1", "조건부 통과", "planner2", "조건부 통과"));
            send(page);
            assertTrue(page.locator("#faults").innerText().contains("정족수를 채우지 못했습니다. 출석 2명, 필요 3명."));
            // nothing that was typed is lost
            assertEquals(
                    "CONDITIONAL_GO",
                    page.locator("#seats tr[data-member=planner2] select").inputValue());
            assertTrue(page.locator("#minutes").inputValue().contains("소수 의견"));
            secretary.assertAccessible();
            secretary.picture("sitting-refused-ko");

            votes(page, Map.of("planner3", "보류"));
            page.locator("#says-1").fill("재이용 검토서를 다시 낼 것");
            page.locator("#owner-1").fill("pm1");
            page.locator("#due-1").fill("2026-12-31");
            page.locator("#wanted-1").fill("재이용 검토서");
            page.locator("#consequence-1").selectOption("NONE");
            send(page);
            page.waitForSelector("#state[data-state=DECIDED]");
        } finally {
            RecusalDesk.end("planner4", recusal);
        }
        try (BrowserSession auditor = ReviewPages.korean("auditor1")) {
            Page page = auditor.open("/gates/" + review);
            String told = told(page);
            for (String word : new String[] {"디지털투자심의위원회", "출석 3명(정족수 3명)", "소수 의견", "회피:", "재이용 검토서를 다시 낼 것"}) {
                assertTrue(told.contains(word), word + " in " + told);
            }
            auditor.assertAccessible();
            auditor.picture("sitting-ko");
            auditor.open("/gates/" + review + "/memo");
            assertTrue(told(auditor.page()).contains("출석 3명(정족수 3명)"));
            auditor.picture("sitting-memo-ko");
            byte[] file = Mapae.server()
                    .anonymous()
                    .cookie("MAPAE_SESSION", Mapae.server().signIn("auditor1"))
                    .header("Accept-Language", "ko")
                    .get("/gates/" + review + "/memo.pdf")
                    .asByteArray();
            try (PDDocument document = Loader.loadPDF(file)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
                assertTrue(text.contains("출석3명(정족수3명)") && text.contains("소수의견"), text);
            }
        }
    }

    @Test
    void listsWhoLeftAfterTheSitting() throws SQLException {
        long review = CommitteeDesk.waiting();
        change("update gate_review set submitted_at = '2026-11-10 00:00:00' where id = " + review);
        String membership = " where valid_from <= '2026-11-20' and account_id ="
                + " (select id from account where username = 'planner4')";
        String before = asked("select valid_to from committee_member" + membership);
        change("update committee_member set valid_to = '2026-11-20'" + membership);
        try (BrowserSession secretary = ReviewPages.korean("planner3")) {
            Page page = secretary.open("/gates/" + review);
            page.locator("#day").fill("2026-11-23");
            page.locator("#minutes").fill("이견이 없었습니다.");
            page.locator("#reasons").fill("타당하다고 보았습니다.");
            ReviewPages.answerContinuity(page);
            votes(page, Map.of("planner1", "통과", "planner2", "통과", "planner4", "통과"));
            send(page);
            assertTrue(page.locator("#faults").innerText().contains("planner4"), () -> told(page));
            page.locator("#day").fill("2026-11-20");
            send(page);
            page.waitForSelector("#state[data-state=DECIDED]");
            assertTrue(told(page).contains("출석 3명"), () -> told(page));
        } finally {
            change("update committee_member set valid_to = " + (before == null ? "null" : "'" + before + "'")
                    + membership);
        }
    }

    private static String asked(String question) throws SQLException {
        try (Connection connection = Mapae.server().connect();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void change(String statement) throws SQLException {
        try (Connection connection = Mapae.server().connect();
                Statement update = connection.createStatement()) {
            assertEquals(1, update.executeUpdate(statement));
        }
    }

    @Test
    void showsWhoSitsAndRefusesASecondChair() {
        try (BrowserSession keeper = ReviewPages.korean("planner1")) {
            Page page = keeper.open("/committees");
            assertEquals("디지털투자심의위원회", page.locator("h2").first().innerText());
            assertTrue(page.locator("tr[data-member=planner2]").innerText().contains("위원장"));
            page.locator("#account").fill("pm1");
            page.locator("#from").fill("2027-01-01");
            page.locator("#chairs").selectOption("MEMBER");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("위원 추가").setExact(true))
                    .click();
            page.waitForSelector("#faults");
            assertTrue(page.locator("#account-hint").innerText().contains("기획 담당자 권한이 없는"));
            keeper.assertAccessible();
            keeper.picture("committees-refused-ko");
            page.locator("tr[data-member=planner2] input[type=date]").fill("2026-11-01");
            page.locator("tr[data-member=planner2] button").click();
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults").innerText().contains("마지막 날은"));
            assertEquals(
                    "2026-11-01",
                    page.locator("tr[data-member=planner2] input[type=date]").inputValue());
        }
    }
}

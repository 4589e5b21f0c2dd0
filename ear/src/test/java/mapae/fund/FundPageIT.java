package mapae.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.Locale;
import java.util.UUID;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** In Korean, on pages: a fund is founded, calls, is applied to, assesses, awards, releases and takes back what is left. */
class FundPageIT {

    private static BrowserSession korean(String username) {
        return BrowserSession.as(Mapae.server(), username, Locale.KOREAN, 1280);
    }

    private static void open(Page page, String details) {
        page.locator(details + " > summary").click();
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").click();
        page.waitForLoadState();
    }

    private static String told(Page page) {
        return page.locator("main").innerText();
    }

    /** What is said to be wrong; where nothing is, the page says what it is instead. */
    private static String faults(Page page) {
        try {
            return page.locator("#faults").innerText();
        } catch (TimeoutError none) {
            throw new AssertionError(page.url() + "\n" + page.locator("body").innerText(), none);
        }
    }

    private static void fill(Page page, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            page.locator("#" + pairs[i]).fill(pairs[i + 1]);
        }
    }

    private static void score(String username, String application, String... scores) {
        try (BrowserSession assessor = korean(username)) {
            Page page = assessor.open(application);
            assertTrue(told(page).contains("평가를 제출하면 다른 위원의 평가를 볼 수 있습니다."), () -> told(page));
            fill(page, "score-1", "11", "score-2", scores[1], "comment", "계획이 구체적입니다.");
            send(page, "#score-form");
            assertTrue(faults(page).contains("0.5점 단위"));
            assessor.assertAccessible();
            fill(page, "score-1", scores[0]);
            send(page, "#score-form");
            page.waitForSelector("#sheets ~ .krds-table-wrap");
            assertTrue(told(page).contains("계획이 구체적입니다."), () -> told(page));
            assessor.picture("fund-assessed-" + username + "-ko");
        }
    }

    @Test
    void paysForAPurposeFromTheCallToTheRemainder() {
        String code = "ZP-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        String line = FundDesk.line();
        String investment = FundDesk.investments("MOHW", 1) + "-1";
        String call = "/funds/" + code + "/calls/1";
        try (BrowserSession planner = korean("planner1")) {
            Page page = planner.open("/funds/new");
            send(page, "#fund-form");
            page.waitForSelector("#faults");
            planner.assertAccessible();
            fill(page, "code", code, "nameKo", "인공지능 기금", "nameEn", "AI fund", "purpose", "행정에 인공지능을 들인다.");
            page.locator("#organisation").selectOption("MSIT");
            page.locator("label[for=kind-PROJECT]").click();
            fill(page, "smallest", "1,000,000", "largest", "50,000,000", "share", "100", "own", "20");
            fill(page, "beginsOn", "2003-01-01");
            send(page, "#fund-form");
            page.waitForURL(url -> url.endsWith("/funds/" + code));
            assertTrue(told(page).contains("공고한 공모가 없습니다."), () -> told(page));
            FundDesk.line(code, line, 100_000_000);
            planner.open("/funds/" + code + "/calls/new");
            fill(page, "titleKo", "2003년 공모", "titleEn", "Call of 2003", "fiscalYear", "2003", "on", "2003-02-01");
            fill(page, "opensOn", "2003-02-10", "closesOn", "2003-03-31", "decidedByOn", "2003-06-30");
            fill(page, "criterion-1", "효과", "weight-1", "60", "criterion-2", "확산", "weight-2", "40");
            fill(page, "leastScore", "5", "assessors", "2", "budget", "100,000,001");
            send(page, "#call-form");
            assertTrue(faults(page).contains("100,000,000원"), () -> told(page));
            planner.assertAccessible();
            fill(page, "budget", "60,000,000");
            send(page, "#call-form");
            page.waitForURL(url -> url.endsWith(call));
            open(page, "#assessors-form");
            fill(page, "usernames", "planner2, pm1");
            send(page, "#assessors-form form");
            page.waitForSelector("tr[data-assessor=pm1]");
            planner.assertAccessible();
            planner.picture("fund-call-ko");
        }
        FundDesk.open(code);
        try (BrowserSession applicant = korean("pm2")) {
            Page page = applicant.open(call + "/applications/new");
            fill(page, "investment", investment, "asked", "12,000,000", "brought", "2,999,999");
            fill(page, "summary", "민원 상담을 인공지능이 돕습니다.");
            send(page, "#application-form");
            assertTrue(faults(page).contains("20퍼센트 이상을 자체 부담"), () -> told(page));
            applicant.picture("fund-apply-refused-ko");
            fill(page, "brought", "3,000,000");
            send(page, "#application-form");
            page.waitForURL(url -> url.endsWith("/applications/1"));
            applicant.assertAccessible();
        }
        FundDesk.close(code);
        score("planner2", call + "/applications/1", "8", "7.5");
        score("pm1", call + "/applications/1", "6", "6");
        try (BrowserSession decider = korean("planner4")) {
            Page page = decider.open(call + "/ranking");
            // (4.8 + 3 + 3.6 + 2.4) ÷ 2
            assertTrue(page.locator("tr[data-application='1']").innerText().contains("6.90"));
            assertEquals("12000000", page.locator("#amount").inputValue());
            decider.picture("fund-ranking-ko");
            fill(page, "on", "2003-07-01");
            send(page, "#award-form");
            assertTrue(faults(page).contains("사유를 써야 합니다."), () -> told(page));
            decider.assertAccessible();
            fill(page, "reason", "평가가 늦어졌습니다.");
            send(page, "#award-form");
            page.waitForURL(url -> url.endsWith("/awards/1"));
            open(page, "#agreement-form");
            fill(page, "signedOn", "2003-07-02", "terms", "분기마다 보고합니다.");
            send(page, "#agreement-form form");
            open(page, "#tranche-form");
            fill(page, "planned", "12,000,000", "due", "2003-07-10");
            send(page, "#tranche-form form");
            page.waitForSelector("tr[data-tranche='1']");
            assertEquals(0, page.locator("#release-1").count());
            decider.assertAccessible();
        }
        try (BrowserSession releaser = korean("planner3")) {
            Page page = releaser.open("/funds/" + code + "/awards/1");
            open(page, "#release-1");
            fill(page, "releasedOn-1", "2003-07-10");
            send(page, "#release-1 form");
            assertEquals("12,000,000원", page.locator("#released").innerText());
        }
        try (BrowserSession applicant = korean("pm2")) {
            Page page = applicant.open("/funds/" + code + "/awards/1");
            open(page, "#report-form");
            fill(page, "spent", "9,999,999", "outcome", "상담 시간이 줄었습니다.", "reportedOn", "2003-11-01");
            send(page, "#report-form form");
            assertTrue(told(page).contains("2,000,001원"), () -> told(page));
            applicant.assertAccessible();
        }
        try (BrowserSession closer = korean("planner3")) {
            Page page = closer.open("/funds/" + code + "/awards/1");
            open(page, "#close-form");
            fill(page, "closedOn", "2003-12-01");
            send(page, "#close-form form");
            assertEquals("2,000,001원", page.locator("#returned").innerText());
            assertEquals("9,999,999원", page.locator("#granted").innerText());
            closer.assertAccessible();
            closer.picture("fund-closed-ko");
            closer.open("/funds/" + code + "?date=2003-07-10&unit=won");
            assertTrue(page.locator("tr[data-row=released]").innerText().contains("12,000,000"), () -> told(page));
            closer.open("/funds/" + code + "?date=2003-12-01&unit=won");
            assertTrue(page.locator("tr[data-row=returned]").innerText().contains("2,000,001"), () -> told(page));
            assertTrue(told(page).contains("장부와 일치합니다"), () -> told(page));
            closer.assertAccessible();
            closer.picture("fund-statement-ko");
        }
        try (BrowserSession reader = BrowserSession.as(Mapae.server(), "auditor1", Locale.ENGLISH, 1280)) {
            reader.open("/funds/" + code + "?date=2003-12-01");
            reader.picture("fund-statement-en");
            reader.open(call + "/ranking");
            reader.assertAccessible();
            reader.picture("fund-ranking-en");
            reader.open("/funds/" + code + "/awards/1");
            reader.picture("fund-award-en");
            reader.open(call);
            reader.picture("fund-call-en");
        }
    }
}

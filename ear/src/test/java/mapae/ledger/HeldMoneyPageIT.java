package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** On pages: a line is linked, its investment frozen, whoever allots is told why, and it is released. */
class HeldMoneyPageIT {

    private static final int YEAR = Mapae.today().getYear();
    private static final String JOURNAL = "/ledger/MSIT/" + YEAR + "/journal?line=";

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final Funding funding = new Funding(mapae, YEAR);
    private final String line = funding.line("운영비");
    private final String address = "/investments/" + funding.code + "/budget-lines";

    private static void send(Page page, String form) {
        page.locator("form[action$='/" + form + "'] button[type=submit]")
                .first()
                .click();
    }

    private static String said(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void isLinkedFrozenRefusedGuaranteedAndReleasedInKorean() {
        books.post("initial-budget", line, 10_000).then().statusCode(200);
        try (BrowserSession finance = BrowserSession.as("finance1", Locale.KOREAN)) {
            Page page = finance.open("/investments/" + funding.code);
            assertTrue(page.locator("#funding").innerText().contains("연결된 예산 과목이 없습니다."));
            page.locator("#funding").getByText("예산 과목 관리").click();
            page.waitForURL("**" + address);
            assertEquals(0, page.locator("#freezeReason").count());
            send(page, "link");
            page.waitForSelector("#faults");
            assertEquals("true", page.locator("#line").getAttribute("aria-invalid"));
            page.locator("#organisation").selectOption("MSIT");
            page.locator("#year").fill(String.valueOf(YEAR));
            page.locator("#line").fill(line);
            send(page, "link");
            page.waitForSelector("text=예산 과목을 연결했습니다");
            assertEquals(1, page.locator("tr[data-line='" + line + "']").count());
            finance.assertAccessible();
        }
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.KOREAN)) {
            Page page = planner.open(address);
            page.locator("#freezeReason").fill("보안 점검 조건이 기한을 넘겼습니다.");
            send(page, "freeze");
            page.waitForSelector("[data-freeze]");
            assertTrue(page.locator("[data-freeze]").innerText().contains("보안 점검 조건"), said(page));
            assertTrue(page.locator("[data-freeze]").innerText().contains("planner1"), said(page));
            page.locator("#firstYear").fill(String.valueOf(YEAR));
            page.locator("#lastYear").fill(String.valueOf(YEAR - 1));
            page.locator("#amount").fill("9,000");
            page.locator("#basis").fill("국가기반시설 지정");
            page.locator("#floorReason").fill("중단 없는 운영");
            send(page, "floor");
            page.waitForSelector("#faults");
            assertEquals("true", page.locator("#lastYear").getAttribute("aria-invalid"));
            page.locator("#lastYear").fill(String.valueOf(YEAR + 4));
            send(page, "floor");
            page.waitForSelector("text=연간 보장액을 설정했습니다");
            assertEquals(1, page.locator("tr[data-floor='" + YEAR + "']").count());
            planner.assertAccessible();
            planner.picture("held-money-ko");
        }
        try (BrowserSession finance = BrowserSession.as("finance1", Locale.KOREAN)) {
            Page page = finance.open("/ledger/MSIT/" + YEAR + "/entry");
            assertTrue(page.locator("#frozen").innerText().contains(line), said(page));
            page.locator("label[for='kind-allotment']").click();
            page.locator("#rows").fill(line + "\t1,000");
            page.locator("button[value=check]").click();
            page.waitForSelector("[data-fault]");
            assertTrue(page.locator("[data-fault='ledger.allotment-frozen']")
                    .first()
                    .innerText()
                    .contains("보안 점검 조건"));
            page = finance.open(JOURNAL + URLEncoder.encode(line, StandardCharsets.UTF_8));
            assertEquals(1, page.locator("[data-funds='" + funding.code + "']").count());
            assertTrue(page.locator("[data-funds]").innerText().contains("배정 동결"), said(page));
            page = finance.open("/investments/" + funding.code);
            assertTrue(page.locator("#funding [data-freeze]").innerText().contains("planner1"));
            finance.assertAccessible();
            page = finance.open(address);
            send(page, "unlink");
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults").innerText().contains("동결"), said(page));
        }
        try (BrowserSession planner = BrowserSession.as("planner2", Locale.KOREAN)) {
            Page page = planner.open(address);
            send(page, "release");
            page.waitForSelector("#faults");
            page.locator("#releaseReason").fill("조건이 이행되었습니다.");
            send(page, "release");
            page.waitForSelector("text=배정 동결을 해제했습니다");
            assertEquals(0, page.locator("[data-freeze]").count());
            assertTrue(said(page).contains("조건이 이행되었습니다."));
            planner.assertAccessible();
        }
        books.post("allotment", line, 1_000).then().statusCode(200);
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.ENGLISH)) {
            Page page = planner.open(address);
            assertTrue(said(page).contains("Guaranteed yearly money"));
            planner.assertAccessible();
            planner.picture("held-money-en");
        }
    }
}

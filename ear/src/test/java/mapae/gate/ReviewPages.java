package mapae.gate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;

/** What people do on the page of a review. */
final class ReviewPages {

    private ReviewPages() {}

    static BrowserSession korean(String username) {
        return BrowserSession.as(Mapae.server(), username, Locale.KOREAN, 1280);
    }

    /** Of the review whose page is open. */
    static long id(Page page) {
        return Long.parseLong(page.url().replaceFirst(".*/gates/(\\d+).*", "$1"));
    }

    /** Uploads what is asked, and answers yes to everything. */
    static void prepare(Page page, String name) {
        int uploads = page.locator("form[action$='/evidence']").count();
        for (int i = 0; i < uploads; i++) {
            Locator form = page.locator("form[action$='/evidence']").nth(i);
            form.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            name, "application/pdf", ("%PDF-1.7 " + name + i).getBytes(StandardCharsets.UTF_8)));
            form.locator("button").click();
            page.waitForLoadState();
        }
        for (Locator yes : page.locator("input[type=radio][value=YES]").all()) {
            yes.check(new Locator.CheckOptions().setForce(true));
        }
        page.locator("form[action$='/answers'] button").click();
        page.waitForLoadState();
    }

    static void submit(Page page) {
        page.locator("form[action$='/submission'] button").click();
        page.waitForSelector("#state[data-state=SUBMITTED]");
    }

    /** Gives the answer that a leader who leaves early asks for. */
    static void answerContinuity(Page page) {
        if (page.locator("#continuityReason").count() > 0) {
            page.locator("#continuityReason").fill("후임자를 미리 정하였습니다.");
        }
    }

    /** Begins a round at a gate, and hands it in. */
    static long submitted(BrowserSession manager, String code, String gate) {
        Page page = manager.open("/investments/" + code + "/gates");
        page.locator("li[data-gate=" + gate + "] form button").click();
        page.waitForURL(url -> url.matches(".*/gates/\\d+"));
        long id = id(page);
        prepare(page, gate + ".pdf");
        submit(page);
        return id;
    }

    /** Fills the form of a decision on what waits in the queue; nothing is sent yet. */
    static Page deciding(BrowserSession planner, long review, String outcome, String reasons) {
        Page page = planner.open("/gates");
        page.locator("tr[data-review='" + review + "'] a").first().click();
        page.waitForSelector("#decision-form");
        page.locator("label[for='outcome-" + outcome + "']").click();
        page.locator("#reasons").fill(reasons);
        answerContinuity(page);
        return page;
    }

    static void decide(Page page) {
        page.locator("#decision-form button[type=submit]").click();
        page.waitForSelector("#state[data-state=DECIDED]");
    }
}

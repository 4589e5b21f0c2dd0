package mapae.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A project manager calculates in Korean: rows pasted, put right, and read with their formulas. */
class AppraisalPageIT {

    private static final String FAULTY = "연도\t비용\t편익\n2027\t12,000\t\n이천\t1\t1\n";

    private static final String SOUND = """
            연도\t비용\t편익
            2027\t12,000\t0
            2028\t4,000\t1,500
            2029\t900\t4,800
            2030\t900\t5,200
            2031\t900\t5,600
            2032\t1,200\t5,600
            2033\t900\t5,600
            2034\t900\t5,200
            """;

    private static void calculate(Page page) {
        page.locator("main form button[type=submit]").click();
    }

    @Test
    void calculatesWhatIsPasted() {
        try (BrowserSession reader = BrowserSession.as(Mapae.server(), "pm1", Locale.KOREAN, 1280)) {
            Page page = reader.open("/proposals");
            page.locator("nav.mapae-places a[href='/appraisal']").click();
            page.waitForSelector("#rows");
            reader.picture("appraisal-blank-ko");
            reader.assertAccessible();

            page.locator("#rows").fill(FAULTY);
            page.locator("#costMode").fill("140");
            calculate(page);
            page.waitForSelector("#row-faults");
            assertEquals(1, page.locator("[data-fault='rows.amount-missing']").count());
            assertEquals(
                    1, page.locator("[data-fault='appraisal.year-unreadable']").count());
            assertTrue(page.locator("#costMode-hint").innerText().contains("최소 ≤ 최빈 ≤ 최대"));
            reader.picture("appraisal-faulty-ko");
            reader.assertAccessible();

            page.locator("#rows").fill(SOUND);
            page.locator("#costMode").fill("100");
            calculate(page);
            page.waitForSelector("#results");
            assertTrue(page.locator(".mapae-metric").nth(0).innerText().contains("원"), "to the last won");
            assertEquals(8, page.locator("#year-figures tbody tr").count());
            assertEquals(4, page.locator("#tornado-figures tbody tr").count());
            assertEquals(30, page.locator("#draw-figures tbody tr").count());
            page.waitForSelector("[data-tornado] svg");
            page.locator(".mapae-metric summary").first().click();
            assertTrue(page.locator(".mapae-metric").first().innerText().contains("사회적 할인율 4.5%"));
            reader.picture("appraisal-results-ko");
            reader.assertAccessible();
            String address = page.url();
            String shown = page.locator("#percentiles tbody").innerText();
            assertEquals(
                    shown,
                    reader.open(address.substring(address.indexOf("/appraisal")))
                            .locator("#percentiles tbody")
                            .innerText());
        }
        try (BrowserSession reader = BrowserSession.as(Mapae.server(), "hr1", Locale.ENGLISH, 1280)) {
            Page page = reader.open("/appraisal");
            page.locator("#rows").fill(SOUND);
            page.locator("#rate").selectOption("GIVEN");
            page.locator("#percent").fill("0");
            calculate(page);
            page.waitForSelector("#results");
            reader.picture("appraisal-results-en");
            reader.assertAccessible();
        }
    }
}

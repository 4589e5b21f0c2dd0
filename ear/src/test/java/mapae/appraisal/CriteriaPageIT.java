package mapae.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A project manager scores options in Korean: weights that are not whole, put right, and then derived by comparing. */
class CriteriaPageIT {

    private static final String[] CRITERIA = {"정보보호", "비용", "이용자 편의"};

    private static void fill(Page page) {
        for (int i = 1; i <= CRITERIA.length; i++) {
            page.locator("#criterion" + i).fill(CRITERIA[i - 1]);
            page.locator("#score" + i + "-1").fill(String.valueOf(30 * i));
            page.locator("#score" + i + "-2").fill(String.valueOf(100 - 20 * i));
        }
        page.locator("#option1").fill("최소 대안");
        page.locator("#option2").fill("적극 대안");
    }

    private static void press(Page page, String button) {
        page.locator("main form button.primary, main form button.secondary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(button))
                .click();
        page.waitForLoadState();
    }

    @Test
    void scoresByWeightsAndByComparisons() {
        try (BrowserSession reader = BrowserSession.as(Mapae.server(), "pm1", Locale.KOREAN, 1280)) {
            Page page = reader.open("/appraisal");
            page.locator("main a[href='/appraisal/criteria']").click();
            page.waitForSelector("#entry");
            page.locator("#criteria").selectOption("3");
            page.locator("#options").selectOption("2");
            press(page, "표 다시 만들기");
            page.waitForSelector("#criterion3");
            assertEquals(0, page.locator("#criterion4").count());
            reader.picture("criteria-blank-ko");
            reader.assertAccessible();

            fill(page);
            page.locator("#weight1").fill("50");
            page.locator("#weight2").fill("30");
            page.locator("#weight3").fill("19");
            press(page, "계산");
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults").innerText().contains("합은 99%"));
            page.locator("#weight3").fill("20");
            press(page, "계산");
            page.waitForSelector("#scores");
            // 50 × 30 + 30 × 60 + 20 × 90 = 5,100; 50 × 80 + 30 × 60 + 20 × 40 = 6,600
            String total = page.locator("#scores tfoot").innerText();
            assertTrue(total.contains("51.00") && total.contains("66.00"), total);
            reader.picture("criteria-declared-ko");
            reader.assertAccessible();

            page.locator("label[for='weighting-COMPARED']").click();
            press(page, "표 다시 만들기");
            page.waitForSelector("#pairs");
            page.locator("#pair1-2").selectOption("3");
            page.locator("#pair1-3").selectOption("1/5");
            page.locator("#pair2-3").selectOption("3");
            press(page, "계산");
            page.waitForSelector("#consistency");
            assertEquals(1, page.locator("#inconsistent").count());
            reader.picture("criteria-compared-ko");
            reader.assertAccessible();
            String address = page.url().substring(page.url().indexOf("/appraisal"));
            try (BrowserSession other = BrowserSession.as(Mapae.server(), "planner1", Locale.ENGLISH, 1280)) {
                Page same = other.open(address);
                assertTrue(same.locator("#inconsistent").innerText().contains("contradict"));
                other.picture("criteria-compared-en");
                other.assertAccessible();
            }
        }
    }
}

package mapae.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A planner lowers a limit of next year, in Korean: the page names whom it would move, and nothing that runs is moved. */
class TierPreviewPageIT {

    @Test
    void namesThoseWhomALowerLimitMovesAndNobodyWhoRuns() {
        String running = TierDesk.investment("MSIT", 3_000_000_000L);
        TierDesk.determine("planner1", running, "a", 0).then().statusCode(200);
        String waiting = TierDesk.investment("MSIT", 3_000_000_000L);
        int before = tier(running);
        try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner1", Locale.KOREAN, 1280)) {
            Page page = planner.open("/tiers/new");
            assertEquals("2027-01-01", page.locator("#validFrom").inputValue());
            page.locator("#two-PROJECT").fill("1,000,000,000");
            page.locator("#three-PROJECT").fill("3,000,000,000");
            page.locator("button[name=action][value=preview]").click();
            page.waitForSelector("#preview-of-change");
            List<Locator> rows =
                    page.locator("#preview-of-change tr[data-code]").all();
            Set<String> named = rows.stream()
                    .map(row -> row.getAttribute("data-code"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(rows.size(), named.size());
            assertTrue(named.contains(waiting));
            assertFalse(named.contains(running));
            // of three thousand million won and more, and of the limits before, one by one
            assertEquals(
                    "THREE", page.locator("tr[data-code='" + waiting + "']").getAttribute("data-after"));
            rows.forEach(row -> assertFalse(row.getAttribute("data-before").equals(row.getAttribute("data-after"))));
            assertTrue(
                    page.locator("#preview-of-change .mapae-alert").innerText().contains(rows.size() + "건"));
            planner.assertAccessible();
            planner.picture("tier-preview-ko");
        }
        assertEquals(before, tier(running));
    }

    private static int tier(String code) {
        return Mapae.server()
                .as("planner1")
                .get("/api/v1/investments/" + code + "/tier")
                .jsonPath()
                .getList("determined")
                .size();
    }
}

package mapae.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import mapae.interchange.Sender;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A project of the UK Government Major Projects Portfolio after its import and a night's jobs: the Civil Service Pensions
 * 2015 Remedy, reported in 2021, 2022 and 2023.
 */
class GmppProjectPageIT {

    private static final String CODE = "CO_0024_2021-Q2";
    private static final int WIDTH = 1280;

    private static MapaeServer mapae;

    @BeforeAll
    static void importAndCompute() {
        mapae = MapaeServer.start("mapae_gmpp_page");
        new Sender(mapae, "planner1").send(Mapae.publicData("uk-gmpp-2021-2023.csv"), "reports", "gmpp", "lenient");
        mapae.runNightlyJobs();
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void showsYearsRatingsAndMetrics(String language) {
        try (BrowserSession session = BrowserSession.as(mapae, "planner1", Locale.forLanguageTag(language), WIDTH)) {
            Page page = session.open("/investments/" + CODE);
            session.picture("gmpp-" + language);
            assertTrue(page.locator("h1").innerText().contains("Civil Service Pensions 2015 Remedy"));
            String granted = language.equals("ko") ? "편성" : "Appropriated";
            assertEquals(
                    List.of(
                            "2021|" + granted + "|5,200,000|1,500,000|−3,700,000",
                            "2022|" + granted + "|4,100,000|2,300,000|−1,800,000",
                            "2023|" + granted + "|7,900,000|4,200,000|−3,700,000"),
                    rows(page, "#years tbody tr"));
            String amber = language.equals("ko") ? "주의" : "Amber";
            List<String> reports = page.locator("#reports tbody tr").allInnerTexts();
            assertEquals(3, reports.size());
            assertTrue(reports.stream().allMatch(row -> row.contains(amber)), reports::toString);
            Locator metrics = page.locator("#metrics .mapae-metric");
            assertTrue(metrics.allInnerTexts().stream().anyMatch(text -> text.contains("−3,700,000")));
            session.assertAccessible();
        }
    }

    private static List<String> rows(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(row -> String.join(
                        "|",
                        row.locator("th, td").allInnerTexts().stream()
                                .map(String::strip)
                                .toList()))
                .toList();
    }
}

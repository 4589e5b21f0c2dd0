package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import mapae.system.StatementCount;
import org.junit.jupiter.api.Test;

/** Commitments are listed under their whole sums, and lines lead to their journals; few statements, however many. */
class CommitmentListPageIT {

    private static final int YEAR = 2026;
    private static final int OF_A_PAGE = 50;
    private static final long MOST = 8;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String line = "정보화/lists/" + UUID.randomUUID();

    private String ofLine() {
        return "organisation=MSIT&year=" + YEAR + "&line=" + URLEncoder.encode(line, StandardCharsets.UTF_8);
    }

    private static long amount(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    @Test
    void listsCommitmentsPageByPageUnderTheirWholeSums() {
        books.allot(line, 100_000);
        List<Long> made = IntStream.rangeClosed(1, OF_A_PAGE + 2)
                .mapToObj(amount -> books.committed(line, amount))
                .toList();
        books.step(made.get(0).longValue(), "expenditures", 1).then().statusCode(200);
        long sum = IntStream.rangeClosed(2, OF_A_PAGE + 2).sum();
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.ENGLISH)) {
            Page page = planner.open("/commitments?" + ofLine());
            assertEquals(OF_A_PAGE, page.locator("tr[data-commitment]").count());
            isWhole(page, sum);
            page.locator("a[rel=next]").click();
            page.waitForURL("**after=**");
            assertEquals(2, page.locator("tr[data-commitment]").count());
            isWhole(page, sum);
            page.locator("#open").selectOption("true");
            page.locator("main form button[type=submit]").click();
            page.waitForSelector("text=51 commitments");
            assertEquals(0, page.locator("a[href='/commitments/new']").count());
        }
    }

    private static void isWhole(Page page, long open) {
        assertEquals(open, amount(page.locator("[data-total=open] dd").innerText()));
        assertEquals(1, amount(page.locator("[data-total=spent] dd").innerText()));
        Locator count = page.locator("#count");
        assertTrue(count.innerText().contains("52 commitments"), count::innerText);
    }

    @Test
    void takesAsManyStatementsForManyCommitmentsAsForOne() {
        books.allot(line, 1_000);
        books.committed(line, 1);
        long ofOne = statements();
        IntStream.range(0, 20).forEach(time -> books.committed(line, 1));
        assertEquals(ofOne, statements());
        assertTrue(ofOne <= MOST, "took " + ofOne + " statements");
    }

    private long statements() {
        String session = mapae.signIn("planner1");
        return StatementCount.of(
                mapae,
                () -> mapae.anonymous()
                        .cookie("MAPAE_SESSION", session)
                        .get("/commitments?" + ofLine())
                        .then()
                        .statusCode(200));
    }

    @Test
    void linesLeadToTheirJournals() {
        books.allot(line, 1_000);
        try (BrowserSession planner = BrowserSession.as("planner1", Locale.ENGLISH)) {
            Page page = planner.open("/settlements/" + YEAR + "?organisation=MSIT");
            page.locator("tbody tr:has-text('" + line + "') a").click();
            page.waitForURL("**/journal?**");
            assertEquals(
                    "KRW 1,000", page.locator("[data-account=AVAILABLE] dd").innerText());
            page = planner.open("/budget-book?year=" + YEAR + "&organisation=MSIT&open="
                    + URLEncoder.encode("정보화/lists", StandardCharsets.UTF_8));
            page.locator("tr[data-code='" + line + "'] a").click();
            page.waitForURL("**/journal?**");
            assertEquals(2, page.locator("tr[data-posting]").count());
            assertEquals(0, page.locator("a[href^='/commitments/new']").count(), "a planner does not commit");
        }
    }

    @Test
    void namesLinesThatAreNearlyUsedAmongTheOfficersWork() {
        books.allot(line, 1_000);
        books.committed(line, 930);
        try (BrowserSession officer = BrowserSession.as("finance1", Locale.ENGLISH)) {
            Page page = officer.open("/");
            List<Locator> items =
                    page.locator(".mapae-items li:has(a[href*='/journal?'])").all();
            assertTrue(!items.isEmpty() && items.size() <= 10, () -> items.size() + " lines");
            for (Locator item : items) {
                JsonPath held = mapae.as("finance1")
                        .urlEncodingEnabled(false)
                        .get("/api/v1" + item.locator("a").getAttribute("href"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                long used = 100
                        * (held.getLong("balances.committed")
                                + held.getLong("balances.spent")
                                + held.getLong("balances.carriedOut"));
                long percent = amount(item.locator(".krds-badge").innerText());
                assertTrue(percent >= 80 && used >= percent * held.getLong("balances.current"), item::innerText);
            }
            officer.picture("work-finance-officer-used-en");
            officer.assertAccessible();
        }
    }
}

package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A finance officer commits in a browser and follows the commitment; others read; what pages say is what REST says. */
class CommitmentPageIT {

    private static final int YEAR = 2026;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String line = "정보화/pages/" + UUID.randomUUID();

    private String journal(String days) {
        return "/ledger/MSIT/" + YEAR + "/journal?line=" + URLEncoder.encode(line, StandardCharsets.UTF_8) + days;
    }

    private void allotEarly(long amount) {
        for (String kind : List.of("initial-budget", "allotment")) {
            books.post(
                            Bookkeeper.OWN,
                            Map.of(
                                    "kind",
                                    kind,
                                    "lines",
                                    List.of(Map.of("line", line, "amount", amount)),
                                    "valueDate",
                                    "2026-01-02"))
                    .then()
                    .statusCode(200);
        }
    }

    private static void submit(Page page) {
        page.locator("main form[method=post] button[type=submit]").click();
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("[^0-9\u2212]", "").replace('\u2212', '-'));
    }

    /** What the page says that the line holds, by the names of the REST interface. */
    private static Map<String, Long> held(Page page) {
        Map<String, Long> held = new TreeMap<>();
        Map.of(
                        "CURRENT", "current",
                        "UNALLOTTED", "unallotted",
                        "AVAILABLE", "available",
                        "COMMITTED", "committed",
                        "SPENT", "spent",
                        "CARRIED_OUT", "carriedOut",
                        "LAPSED", "lapsed")
                .forEach((account, name) -> held.put(
                        name,
                        number(page.locator("[data-account=" + account + "] dd").innerText())));
        return held;
    }

    private Map<String, Long> told(JsonPath journal) {
        Map<String, Long> told = new TreeMap<>();
        List.of("current", "unallotted", "available", "committed", "spent", "carriedOut", "lapsed")
                .forEach(name -> told.put(name, journal.getLong("balances." + name)));
        return told;
    }

    private static List<Long> postings(Page page) {
        return page.locator("tr[data-posting]").all().stream()
                .map(row -> Long.valueOf(row.getAttribute("data-posting")))
                .toList();
    }

    @Test
    void aFinanceOfficerCommitsPaysReleasesAndReverses() {
        allotEarly(10_000);
        try (BrowserSession officer = BrowserSession.as("finance1", Locale.KOREAN)) {
            Page page = officer.open(journal(""));
            page.locator("a[href^='/commitments/new?']").click();
            page.waitForURL("**/commitments/new?**");
            page.locator("#amount").fill("10,001");
            page.locator("#description").fill("등기 서버 도입");
            page.locator("#counterparty").fill("한강정보기술");
            submit(page);
            page.waitForSelector("#faults a[href='#amount']");
            assertEquals("가용액은 10,000원입니다.", page.locator("#amount-hint").innerText());
            assertEquals("등기 서버 도입", page.locator("#description").inputValue());
            officer.picture("commitment-refused-ko");
            officer.assertAccessible();
            page.locator("#amount").fill("8,500");
            page.locator("#valueDate").fill("2026-03-02");
            submit(page);
            page.waitForSelector(".mapae-alert.success:has-text('과목의 가용액은 1,500원입니다')");
            assertTrue(page.locator(".mapae-alert.warning").innerText().contains("80%"));
            long id = Long.parseLong(page.url().replaceAll(".*/", ""));
            books.json(Map.of()).get("/api/v1/commitments/" + id).then().body("commitment.open", equalTo(8_500));

            page.locator("#amount").fill("2000");
            page.locator("#valueDate").fill("2026-05-04");
            submit(page);
            page.waitForSelector("text=지출했습니다");
            assertEquals("6,500원", page.locator("[data-fact=open] dd").innerText());

            page.locator("a[href='/commitments/" + id + "/release']").click();
            page.waitForURL("**/release");
            page.locator("#amount").fill("1000");
            submit(page);
            page.waitForSelector("#faults a[href='#reason']");
            page.locator("#reason").fill("과업 축소");
            submit(page);
            page.waitForSelector("text=해제했습니다");
            page.locator("a[href='/commitments/" + id + "/change']").click();
            page.waitForURL("**/change");
            page.locator("label[for=direction-LESS]").click();
            page.locator("#amount").fill("500");
            page.locator("#reason").fill("계약 변경");
            submit(page);
            page.waitForSelector("text=변경했습니다");
            assertEquals("5,000원", page.locator("[data-fact=open] dd").innerText());

            page.locator("tr[data-posting] th a").nth(1).click();
            page.waitForURL("**/postings/**");
            page.locator("#reason").fill("계좌 오류");
            submit(page);
            page.waitForSelector("text=전표로 취소했습니다");
            assertEquals(0, page.locator("main form").count(), "a posting is taken back once");
            officer.assertAccessible();
            books.json(Map.of())
                    .get("/api/v1/commitments/" + id)
                    .then()
                    .body("commitment.open", equalTo(7_000))
                    .body("commitment.spent", equalTo(0))
                    .body("postings", hasSize(5))
                    .body("postings[4].reason", equalTo("계좌 오류"))
                    .body(
                            "postings[4].reverses",
                            equalTo(Integer.parseInt(page.url().replaceAll(".*/", ""))));
        }
        readsTheJournalAsOfAnEarlierDay();
    }

    private void readsTheJournalAsOfAnEarlierDay() {
        JsonPath now = books.journal(line, Map.of()).jsonPath();
        JsonPath earlier = books.journal(line, Map.of("asOf", "2026-04-01")).jsonPath();
        assertEquals(8_500, earlier.getLong("balances.committed"));
        try (BrowserSession auditor = BrowserSession.as("auditor1", Locale.KOREAN)) {
            Page page = auditor.open(journal(""));
            assertEquals(told(now), held(page));
            assertEquals(now.getList("rows.id", Long.class), postings(page));
            page.locator("#asOf").fill("2026-04-01");
            page.locator("main form button[type=submit]").click();
            page.waitForURL("**asOf=2026-04-01**");
            assertEquals(told(earlier), held(page));
            assertEquals(earlier.getList("rows.id", Long.class), postings(page));
            assertTrue(page.locator("#days").innerText().startsWith("2026. 4. 1.까지 효력이 생긴"));
            auditor.picture("journal-as-of-ko");
            page.locator("#knownOn").fill("2026-01-01");
            page.locator("main form button[type=submit]").click();
            page.waitForSelector(".mapae-empty");
            assertEquals(0, held(page).get("current"));
            auditor.assertAccessible();
        }
    }

    @Test
    void theSameFormSentTwiceCommitsOnce() {
        books.allot(line, 1_000);
        String key = UUID.randomUUID().toString();
        String first = sent(key).then().statusCode(303).extract().header("Location");
        assertEquals(first, sent(key).then().statusCode(303).extract().header("Location"));
        assertEquals(600, books.holds(line, "committed"));
    }

    private Response sent(String key) {
        return mapae.anonymous()
                .redirects()
                .follow(false)
                .cookie("MAPAE_SESSION", mapae.signIn("finance1"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of(
                        "idempotencyKey", key,
                        "organisation", "MSIT",
                        "year", String.valueOf(YEAR),
                        "line", line,
                        "amount", "600",
                        "description", "Twice",
                        "counterparty", "Nobody"))
                .post("/commitments/new");
    }

    @Test
    void nothingIsCommittedInAClosedYear() {
        Map<String, Object> closed = mapae.as("planner1")
                .get("/api/v1/settlements/2024?organisation=MSIT")
                .jsonPath()
                .getMap("rows[0]");
        String of = "organisation=MSIT&year=2024&line="
                + URLEncoder.encode(closed.get("line").toString(), StandardCharsets.UTF_8);
        try (BrowserSession officer = BrowserSession.as("finance1", Locale.KOREAN)) {
            Page page = officer.open("/commitments/new?" + of);
            page.waitForSelector("text=2024년도는 마감되어");
            assertEquals(0, page.locator("main form").count());
        }
        mapae.anonymous()
                .cookie("MAPAE_SESSION", mapae.signIn("finance1"))
                .header("Accept-Language", "en")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of(
                        "organisation", "MSIT",
                        "year", "2024",
                        "line", closed.get("line").toString(),
                        "amount", "1",
                        "description", "Late",
                        "counterparty", "Nobody"))
                .post("/commitments/new")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#valueDate\""))
                .body(containsString("The year 2024 is closed"));
    }
}

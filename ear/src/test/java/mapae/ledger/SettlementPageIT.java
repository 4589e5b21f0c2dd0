package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mapae.system.BrowserSession;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The books on pages, in both languages: what they say is what the REST interface says; a planner closes a year. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SettlementPageIT {

    private static final int WIDTH = 1280;

    /** Columns of the page, and what the REST interface calls them. */
    private static final Map<String, String> COLUMNS = Map.of(
            "INITIAL", "initial",
            "SUPPLEMENTARY", "supplementary",
            "TRANSFERRED", "transferred",
            "BUDGET", "budget",
            "CARRIED_IN", "carriedIn",
            "RESERVE", "reserve",
            "CURRENT", "current",
            "SPENT", "spent",
            "CARRIED_OUT", "carriedOut",
            "LAPSED", "lapsed");

    private static MapaeServer mapae;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_settlement");
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH);
    }

    private static BrowserSession as(String username, Locale language) {
        return BrowserSession.as(mapae, username, language, WIDTH);
    }

    private static JsonPath rest(String path) {
        return mapae.as("auditor1")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long number(String text) {
        return Long.parseLong(text.strip().replace(",", "").replace('\u2212', '-'));
    }

    /** The amounts of a row, by the names of the REST interface. */
    private static Map<String, Long> amounts(Locator row) {
        Map<String, Long> amounts = new TreeMap<>();
        COLUMNS.forEach((column, name) -> amounts.put(
                name, number(row.locator("[data-column=" + column + "]").innerText())));
        // the budget holds what came with duties already
        amounts.put("virement", number(row.locator("[data-column=VIREMENT]").innerText()) + amounts.get("transferred"));
        return amounts;
    }

    private static Map<String, Long> amounts(Map<String, Object> told) {
        Map<String, Long> amounts = new TreeMap<>();
        Stream.concat(COLUMNS.values().stream(), Stream.of("virement"))
                .forEach(name -> amounts.put(name, ((Number) told.get(name)).longValue()));
        return amounts;
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Order(1)
    void showsTheFiguresOfTheRestInterface(Locale language) {
        JsonPath told = rest("/settlements/2024");
        Map<String, Map<String, Long>> expected = new TreeMap<>();
        told.<Map<String, Object>>getList("rows")
                .forEach(row -> amounts(row)
                        .forEach((name, amount) -> expected.computeIfAbsent(name(row, language), o -> new TreeMap<>())
                                .merge(name, amount, Math::addExact)));
        try (BrowserSession session = as("pm1", language)) {
            Page page = session.open("/settlements/2024?unit=won");
            Map<String, Map<String, Long>> found = new TreeMap<>();
            for (Locator row : page.locator("tbody tr").all()) {
                found.put(row.locator("th").innerText().strip(), amounts(row));
            }
            assertEquals(expected, found);
            assertEquals(amounts(told.getMap("totals")), amounts(page.locator("tfoot tr")));
            page.locator("tbody th a").first().click();
            page.waitForURL("**organisation=MOHW**");
            List<Map<String, Object>> lines = told.getList("rows.findAll { it.organisation == 'MOHW' }");
            assertEquals(lines.size(), page.locator("tbody tr").count());
            for (int i = 0; i < lines.size(); i++) {
                assertEquals(
                        amounts(lines.get(i)), amounts(page.locator("tbody tr").nth(i)));
            }
            session.assertAccessible();
        }
    }

    @SuppressWarnings("unchecked")
    private static String name(Map<String, Object> row, Locale language) {
        return ((Map<String, String>) row.get("organisationName")).get(language.getLanguage());
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Order(2)
    void tellsWhichCarriedAmountsDifferAndWhy(Locale language) {
        List<Map<String, Object>> told = rest("/settlements/2025/carried-in").getList("");
        List<Object> differing = told.stream()
                .map(row -> row.get("reason"))
                .filter(reason -> !"agrees".equals(reason))
                .toList();
        assertTrue(!differing.isEmpty() && differing.size() < told.size(), differing::toString);
        try (BrowserSession session = as("hr1", language)) {
            Page page = session.open("/settlements/2025/carried-in");
            assertEquals(differing, reasons(page));
            page.locator("a[href*='shown=all']").click();
            page.waitForURL("**shown=all**");
            assertEquals(told.stream().map(row -> row.get("reason")).toList(), reasons(page));
            session.assertAccessible();
        }
    }

    private static List<Object> reasons(Page page) {
        return page.locator("[data-reason]").all().stream()
                .map(cell -> (Object) cell.getAttribute("data-reason"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Order(3)
    void drawsTheFlowOfAYearFromItsTable(Locale language) {
        JsonPath told = rest("/settlements/2025");
        try (BrowserSession session = as("finance1", language)) {
            Page page = session.open("/settlements/2025/flow?unit=won");
            page.waitForSelector("[data-flow] svg");
            long in = sum(page, 2);
            long out = sum(page, 1);
            assertEquals(in, out);
            assertEquals(
                    told.getLong("totals.current"),
                    number(page.locator("tfoot td").innerText()));
            session.picture("flow-" + language.getLanguage());
            session.assertAccessible();
        }
    }

    /** What flows out of the current budget (column 1), or into it (column 2). */
    private static long sum(Page page, int column) {
        return page
                .locator("tbody tr:has(td:nth-child(" + column + ")[data-node=CURRENT]) [data-amount]")
                .all()
                .stream()
                .mapToLong(cell -> Long.parseLong(cell.getAttribute("data-amount")))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Order(4)
    void provesTheBooks(Locale language) {
        try (BrowserSession session = as("auditor1", language)) {
            Page page = session.open("/invariants");
            assertEquals(
                    rest("/invariants").getList("identities.code"),
                    page.locator("[data-identity]").all().stream()
                            .map(row -> row.getAttribute("data-identity"))
                            .toList());
            assertEquals(0, page.locator(".mapae-alert.danger").count());
            session.assertAccessible();
        }
    }

    @Test
    @Order(5)
    void offersTheCloseToPlannersAlone() {
        try (BrowserSession manager = as("pm1", Locale.ENGLISH)) {
            Page page = manager.open("/settlements/2025");
            assertEquals(0, page.locator("a[href='/settlements/2025/close']").count());
            assertEquals(403, page.navigate("/settlements/2025/close").status());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Order(6)
    void saysWhyAYearCannotBeClosed(Locale language) {
        try (BrowserSession planner = as("planner1", language)) {
            Page page = planner.open("/settlements/2026/close");
            page.locator("main form button[type=submit]").click();
            page.waitForSelector("#faults");
            assertTrue(page.locator("#faults")
                    .innerText()
                    .contains(language == Locale.KOREAN ? "2026년도는 아직 끝나지 않았습니다" : "The year 2026 is not over"));
            planner.assertAccessible();
        }
    }

    @Test
    @Order(7)
    void closesAYearForAPlanner() {
        JsonPath before = rest("/settlements/2025?organisation=MOHW");
        try (BrowserSession planner = as("planner2", Locale.KOREAN)) {
            Page page = planner.open("/settlements/2025");
            page.locator("a[href='/settlements/2025/close']").click();
            page.waitForURL("**/close");
            assertTrue(page.locator("main").innerText().contains("보건복지부"));
            page.locator("main form button[type=submit]").click();
            page.waitForURL("**/settlements/2025");
            page.waitForSelector("text=2025년도 마감을 시작했습니다");
            Years.awaitClosed(mapae, 2025);
            page = planner.open("/settlements/2025?organisation=MOHW");
            assertEquals(0, page.locator("a[href='/settlements/2025/close']").count());
            assertEquals(
                    1, page.locator("#year-state .krds-badge.bg-light-success").count());
        }
        JsonPath after = rest("/settlements/2025?organisation=MOHW");
        assertEquals(before.getLong("totals.current"), after.getLong("totals.current"));
        assertTrue(after.getLong("totals.carriedOut") > 0);
        assertEquals(
                after.getLong("totals.carriedOut"),
                rest("/settlements/2026?organisation=MOHW").getLong("totals.carriedIn"));
        assertEquals(true, rest("/invariants").getBoolean("holds"));
    }

    @Test
    @Order(8)
    void saysOfAYearWithoutBooksThatItHasNone() {
        mapae.anonymous()
                .cookie("MAPAE_SESSION", mapae.signIn("pm1"))
                .get("/settlements/1999")
                .then()
                .statusCode(200)
                .body(containsString("1999 has no budget lines that meet this choice."));
    }
}

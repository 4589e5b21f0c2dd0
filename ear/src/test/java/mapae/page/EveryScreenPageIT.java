package mapae.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mapae.interchange.Sender;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in both languages, at 100 and 200 percent zoom: axe finds nothing and the browser complains of nothing. */
class EveryScreenPageIT {

    private static final int WIDE = 1280;
    private static final int ZOOMED = 640;

    private static final Set<String> PRINTED = Set.of(
            "work-planner",
            "portfolio",
            "investment",
            "proposals",
            "decision",
            "settlement",
            "settlement-lines",
            "settlement-flow",
            "settlement-carried-in",
            "budget-book",
            "invariants",
            "people",
            "import",
            "jobs",
            "audit-story",
            "audit-verification");

    /** How many parts of the page have more in them than they show. */
    private static final String CUT_OFF = "[document.documentElement, ...document.querySelectorAll('.krds-table-wrap')]"
            + ".filter(e => e.scrollWidth > e.clientWidth + 1 || getComputedStyle(e).overflowY !== 'visible'"
            + " && e.scrollHeight > e.clientHeight + 1).length";

    private record Screen(String name, String username, String path) {}

    private static List<Screen> screens() {
        String investment = Mapae.server()
                .as("pm1")
                .get("/api/v1/investments?agency=MSIT&stage=DELIVERY&limit=1")
                .path("rows[0].code");
        long own = Mapae.server()
                .as("planner1")
                .get("/api/v1/proposals")
                .jsonPath()
                .getLong("find { !it.mayDecide }.id");
        long others = Mapae.server()
                .as("planner1")
                .get("/api/v1/proposals")
                .jsonPath()
                .getLong("find { it.mayDecide }.id");
        long imported = new Sender(Mapae.server(), "admin1")
                .send(
                        "code,name_ko,name_en,kind,parent,valid_from,valid_to\n"
                                + "ZZ 1,가,A,MINISTRY,,2020-01-01,\nZZ2,,B,OFFICE,NOWHERE,2020-13-01,\n",
                        "organisations",
                        "mapae",
                        "strict")
                .getLong("id");
        String told = tellAStory();
        return List.of(
                new Screen("work-planner", "planner1", "/"),
                new Screen("work-project-manager", "pm1", "/"),
                new Screen("work-hr-officer", "hr1", "/"),
                new Screen("work-auditor", "auditor1", "/"),
                new Screen("work-administrator", "admin1", "/"),
                new Screen("portfolio", "planner1", "/investments"),
                new Screen("portfolio-empty", "planner1", "/investments?q=there-is-no-such-thing"),
                new Screen("investment", "planner1", "/investments/" + investment),
                new Screen("report", "pm1", "/investments/" + investment + "/report"),
                new Screen("propose", "pm1", "/investments/" + investment + "/proposals"),
                new Screen("proposals", "planner1", "/proposals"),
                new Screen("proposals-decided", "planner1", "/proposals?state=APPROVED"),
                new Screen("decision", "planner1", "/proposals/" + others),
                new Screen("decision-own", "planner1", "/proposals/" + own),
                new Screen("settlement", "planner1", "/settlements/2025"),
                new Screen("settlement-lines", "finance1", "/settlements/2024?organisation=MSIT"),
                new Screen("settlement-empty", "hr1", "/settlements/1999"),
                new Screen("settlement-close", "planner1", "/settlements/2025/close"),
                new Screen("settlement-flow", "auditor1", "/settlements/2025/flow"),
                new Screen("settlement-carried-in", "pm1", "/settlements/2025/carried-in?shown=all"),
                new Screen("budget-book", "planner1", "/budget-book?year=2026&organisation=MSIT&depth=3"),
                new Screen("budget-book-empty", "pm1", "/budget-book?organisation=MOE"),
                new Screen("invariants", "auditor1", "/invariants"),
                new Screen("people", "hr1", "/people"),
                new Screen("people-all", "auditor1", "/people?shown=all"),
                new Screen("imports", "planner1", "/imports"),
                new Screen("import", "admin1", "/imports/" + imported),
                new Screen("accounts", "admin1", "/accounts"),
                new Screen("account", "admin1", "/accounts/3"),
                new Screen("account-new", "admin1", "/accounts/new"),
                new Screen("account-password", "admin1", "/accounts/3/password"),
                new Screen("delegations", "planner1", "/delegations"),
                new Screen("work-finance-officer", "finance1", "/"),
                new Screen("jobs", "admin1", "/jobs"),
                new Screen("audit", "auditor1", "/audit"),
                new Screen("audit-story", "auditor1", "/audit?investment=" + told),
                new Screen("audit-none", "admin1", "/audit?person=nobody&from=2026-11-31"),
                new Screen("audit-verification", "admin1", "/audit/verification"),
                new Screen("investment-audited", "auditor1", "/investments/" + told),
                new Screen("sessions", "planner1", "/account/sessions"),
                new Screen("tokens", "planner1", "/account/tokens"),
                new Screen("password", "planner1", "/account/password"),
                new Screen("not-found", "planner1", "/investments/NO-SUCH-CODE"),
                new Screen("forbidden", "admin1", "/people"));
    }

    /** An investment about which the trail has something to tell: proposed, returned, proposed anew. */
    private static String tellAStory() {
        MapaeServer mapae = Mapae.server();
        String code = mapae.as("planner1")
                .get("/api/v1/investments?limit=1&stage=DELIVERY")
                .path("rows[0].code");
        String proposals = "/api/v1/investments/" + code + "/proposals";
        if (mapae.as("planner1")
                .get(proposals)
                .jsonPath()
                .getList("findAll { it.fiscalYear == 2041 }")
                .isEmpty()) {
            long id = propose(proposals, 1_200_000_000L);
            mapae.as("planner2")
                    .contentType("application/json")
                    .body(Map.of("version", 0, "reason", "Say which part of the scope it pays for"))
                    .post("/api/v1/proposals/" + id + "/return");
            propose(proposals, 900_000_000L);
        }
        return code;
    }

    private static long propose(String proposals, long amount) {
        return Mapae.server()
                .as("planner1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2041, "amount", amount, "justification", "Second stage of the roll-out"))
                .post(proposals)
                .jsonPath()
                .getLong("id");
    }

    static Stream<Arguments> everyScreen() {
        return screens().stream()
                .flatMap(screen -> Stream.of(Locale.KOREAN, Locale.ENGLISH)
                        .flatMap(language -> Stream.of(WIDE, ZOOMED)
                                .map(width -> Arguments.of(
                                        screen.name(), screen.username(), screen.path(), language, width))));
    }

    @ParameterizedTest(name = "{0} {3} {4}")
    @MethodSource("everyScreen")
    void isAccessible(String name, String username, String path, Locale language, int width) {
        try (BrowserSession session = BrowserSession.as(username, language, width)) {
            Page page = session.open(path);
            session.picture(name + "-" + language.getLanguage() + "-" + width);
            assertEquals(language.getLanguage(), page.locator("html").getAttribute("lang"));
            assertEquals(1, page.locator("h1").count(), "a screen has one heading of the first level: " + page.url());
            session.assertAccessible();
        }
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("inPrint")
    void printsWhatItSaysAndNoControls(String name, String username, String path, Locale language) {
        try (BrowserSession session = BrowserSession.as(username, language)) {
            Page page = session.open(path);
            session.printed(name + "-" + language.getLanguage() + "-print");
            assertTrue(page.locator("h1").isVisible());
            assertEquals(
                    0,
                    page.locator("button:visible, input:visible, select:visible, nav:visible")
                            .count());
            assertEquals(0, page.evaluate(CUT_OFF), "a sheet does not scroll");
        }
    }

    static Stream<Arguments> inPrint() {
        return screens().stream()
                .filter(screen -> PRINTED.contains(screen.name()))
                .flatMap(screen -> languages()
                        .map(language -> Arguments.of(screen.name(), screen.username(), screen.path(), language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSignInPageIsAccessible(Locale language) {
        try (BrowserSession stranger = BrowserSession.stranger(language)) {
            stranger.open("/sign-in");
            stranger.picture("sign-in-" + language.getLanguage());
            stranger.assertAccessible();
        }
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH);
    }
}

package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan over several years on its pages, in Korean: entered, bound, promised under, taken up, released. */
class MultiYearPlanPageIT {

    private static final int NOW = Mapae.today().getYear();
    private static final int NEXT = NOW + 1;
    private static final int LATER = NOW + 2;

    private final MapaeServer mapae = Mapae.server();
    private final String line = "정보화/page/" + UUID.randomUUID();

    private static BrowserSession as(String username) {
        return BrowserSession.as(username, Locale.KOREAN);
    }

    private static String figure(Page page, int year, String name) {
        return page.locator("tr[data-year='" + year + "'] [data-figure=" + name + "]")
                .innerText()
                .strip();
    }

    private static String status(Page page, int year) {
        return page.locator("tr[data-year='" + year + "'] [data-status]").getAttribute("data-status");
    }

    private static void submit(Page page, String form) {
        page.locator("form[action$='" + form + "'] button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, value) -> page.locator("[id='" + id + "']").fill(value));
    }

    private String enter() {
        try (BrowserSession session = as("finance1")) {
            Page page = session.open("/multi-year-plans");
            page.locator("a[href='/multi-year-plans/new']").click();
            page.waitForURL("**/new");
            submit(page, "/multi-year-plans/new");
            assertTrue(page.locator(".form-hint-invalid").count() >= 3, "what is missing is said at its field");
            page.locator("#organisation").selectOption("MSIT");
            page.locator("#basis-CONTRACT_AUTHORITY").check(new Locator.CheckOptions().setForce(true));
            fill(page, Map.of("line", line, "title", "차세대 등기 시스템", "firstYear", String.valueOf(NOW)));
            fill(page, Map.of("amount-1", "1,000", "amount-2", "2,000", "amount-3", "3000"));
            submit(page, "/multi-year-plans/new");
            page.waitForURL("**/multi-year-plans/*");
            assertEquals("차세대 등기 시스템", page.locator("h1").innerText());
            session.assertAccessible();
            return page.url().replaceAll(".*(/multi-year-plans/\\d+).*", "$1");
        }
    }

    @Test
    void aPlanIsEnteredBoundPromisedTakenUpAndReleased() {
        Bookkeeper thisYear = new Bookkeeper(mapae, "finance1", NOW);
        Bookkeeper nextYear = new Bookkeeper(mapae, "finance1", NEXT);
        thisYear.allot(line, 1_000);
        String plan = enter();
        bind(plan);
        try (BrowserSession session = as("finance1")) {
            Page page = session.open(plan + "?unit=won");
            assertEquals("APPROPRIATED", status(page, NOW));
            assertEquals("LEGALLY_COMMITTED", status(page, NEXT));
            assertEquals("PLANNED", status(page, LATER));
            fill(page, Map.of("description", "구축 계약", "counterparty", "한강시스템"));
            fill(page, Map.of("amount-" + NOW, "600", "amount-" + NEXT, "2,001", "amount-" + LATER, "10"));
            submit(page, "/commitments");
            assertTrue(page.locator("#amount-" + NEXT + "-hint").innerText().contains("2,000"), page::url);
            String planned = page.locator("#amount-" + LATER + "-hint").innerText();
            assertTrue(planned.contains(LATER + "년도"), planned);
            assertTrue(planned.contains("계획"), planned);
            assertTrue(planned.contains("제45조"), planned);
            assertEquals("600", page.locator("#amount-" + NOW).inputValue(), "what was typed stays");
            session.picture("multi-year-plan-refused-ko");
            session.assertAccessible();
            fill(page, Map.of("amount-" + NEXT, "1,500", "amount-" + LATER, ""));
            submit(page, "/commitments");
            assertEquals("600", figure(page, NOW, "committed"));
            assertEquals("1,500", figure(page, NEXT, "reserved"));
            assertEquals("500", figure(page, NEXT, "free"));
            assertEquals(1, page.locator("[data-waiting='" + NEXT + "']").count());
            submit(page, "/take-up");
            assertTrue(page.locator("#faults").isVisible(), "nothing is free yet");
            nextYear.allot(line, 900);
            page = session.open(plan);
            assertEquals("600", figure(page, NEXT, "reserved"));
            assertEquals("900", figure(page, NEXT, "committed"));
            page.locator("#releaseReason").fill("사업 범위 축소");
            submit(page, "/releases");
            assertEquals("0", figure(page, NEXT, "reserved"));
            assertEquals("1,100", figure(page, NEXT, "free"));
            session.assertAccessible();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isReadAndPrintedInBothLanguages(Locale language) {
        PlanKeeper finance = new PlanKeeper(mapae, "finance1");
        new Bookkeeper(mapae, "finance1", NOW).allot(line, 900_000_000_000L);
        long plan = finance.entered(
                "CONTRACT_AUTHORITY", line, new TreeMap<>(Map.of(NOW, 900_000_000_000L, NEXT, 1_200_000_000_000L)));
        PlanKeeper.bind(mapae, plan, NEXT, NEXT);
        finance.commit(plan, new TreeMap<>(Map.of(NOW, 400_000_000_000L, NEXT, 700_000_000_000L)))
                .then()
                .statusCode(200);
        for (String path : List.of("/multi-year-plans", "/multi-year-plans/" + plan, "/multi-year-plans/new")) {
            String name = "plan-of-years" + path.replaceAll("[0-9]+", "one").replace('/', '-') + "-" + language;
            try (BrowserSession session = BrowserSession.as("finance1", language)) {
                session.open(path);
                session.picture(name);
                session.assertAccessible();
                session.printed(name + "-print");
            }
        }
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH);
    }

    private void bind(String plan) {
        try (BrowserSession session = as("planner1")) {
            Page page = session.open(plan);
            page.locator("#firstYear").selectOption(String.valueOf(NEXT));
            page.locator("#lastYear").selectOption(String.valueOf(NEXT));
            submit(page, "/resolutions");
            assertTrue(page.locator("#reference-hint").innerText().contains("의결"));
            fill(page, Map.of("reference", "제429회 국회 본회의 의결", "resolutionReason", "예산총칙 반영"));
            submit(page, "/resolutions");
            assertEquals(0, page.locator("button[value=approve]").count(), "not one's own proposal");
        }
        try (BrowserSession session = as("planner2")) {
            Page page = session.open(plan);
            page.locator("[id^='decisionReason-']").fill("의결서 확인");
            page.locator("button[value=approve]").click();
            page.waitForLoadState();
            assertEquals("LEGALLY_COMMITTED", status(page, NEXT));
            session.assertAccessible();
        }
    }

    /** Somebody else changed the plan meanwhile: the reader is told, sees it as it is now, and can go on from there. */
    @Test
    void aYearIsChangedFromTheLatestVersion() {
        PlanKeeper finance = new PlanKeeper(mapae, "finance1");
        long plan = finance.entered("LONG_TERM_CONTRACT", line, new TreeMap<>(Map.of(NOW, 10L)));
        try (BrowserSession session = as("planner1")) {
            Page page = session.open("/multi-year-plans/" + plan + "?unit=won");
            finance.change(plan, NOW, 20, "PLANNED").then().statusCode(200);
            change(page);
            assertTrue(page.locator("#faults").isVisible());
            assertEquals("20", figure(page, NOW, "amount"));
            change(page);
            assertEquals("30", figure(page, NEXT, "amount"));
            assertEquals("REQUESTED", status(page, NEXT));
        }
    }

    private static void change(Page page) {
        page.locator("#year").selectOption(String.valueOf(NEXT));
        page.locator("#status").selectOption("REQUESTED");
        fill(page, Map.of("amount", "30", "changeReason", "2단계 추가"));
        submit(page, "/years");
    }
}

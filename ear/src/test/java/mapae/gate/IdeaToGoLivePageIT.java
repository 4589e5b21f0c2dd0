package mapae.gate;

import static mapae.gate.ReviewPages.decide;
import static mapae.gate.ReviewPages.deciding;
import static mapae.gate.ReviewPages.korean;
import static mapae.gate.ReviewPages.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.businesscase.CaseDesk;
import mapae.metric.Night;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import mapae.tiering.TierDesk;
import org.junit.jupiter.api.Test;

/**
 * In Korean, from an idea to its go-live through every gate: a go with a condition that goes overdue and freezes what the
 * ledger allots, and frees it when it is fulfilled.
 */
class IdeaToGoLivePageIT {

    private static final int YEAR = Mapae.today().getYear();

    private final MapaeServer mapae = Mapae.server();
    private final String code = TierDesk.investment("MSIT", 10_000_000_000L);
    private final String line = "일반회계/정보화/신규 " + UUID.randomUUID().toString().substring(0, 8) + "/구축비";

    private String stage() {
        return mapae.as("planner1").get("/api/v1/investments/" + code).path("stage");
    }

    private void post(String kind, long amount) {
        mapae.as("finance1")
                .contentType("application/json")
                .body(Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))))
                .post("/api/v1/ledger/MSIT/" + YEAR + "/postings")
                .then()
                .statusCode(200);
    }

    private void fund() {
        post("initial-budget", 1_000_000_000);
        mapae.as("finance1")
                .contentType("application/json")
                .body(Map.of("organisation", "MSIT", "fiscalYear", YEAR, "line", line))
                .put("/api/v1/investments/" + code + "/budget-lines")
                .then()
                .statusCode(200);
    }

    /** The tier is found and the case is written by whoever manages the project. */
    private void propose() {
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open("/investments/" + code + "/tier");
            for (Locator lowest : page.locator("input[type=radio][value=a]").all()) {
                lowest.check(new Locator.CheckOptions().setForce(true));
            }
            page.locator("main form button[type=submit]").click();
            page.waitForSelector("#tier[data-tier]");
            assertEquals("TWO", page.locator("#tier").getAttribute("data-tier"));
            manager.assertAccessible();
            page = manager.open("/investments/" + code + "/cases");
            page.locator("#begin button").click();
            page.waitForURL(url -> url.matches(".*/cases/\\d+"));
            long written = Long.parseLong(page.url().replaceAll(".*/", ""));
            new CaseDesk(mapae, "pm1").fill(written);
            page = manager.open("/cases/" + written);
            page.locator("#submit button").click();
            page.waitForSelector("#state .bg-light-information");
        }
    }

    private void pass(String gate) {
        long review;
        try (BrowserSession manager = korean("pm1")) {
            review = submitted(manager, code, gate);
        }
        try (BrowserSession planner = korean("planner1")) {
            decide(deciding(planner, review, "GO", "요건을 모두 갖추었습니다."));
        }
    }

    private String passWithCondition(String gate) {
        long review;
        try (BrowserSession manager = korean("pm1")) {
            review = submitted(manager, code, gate);
        }
        try (BrowserSession planner = korean("planner1")) {
            Page page = deciding(planner, review, "CONDITIONAL_GO", "타당하나 영향평가가 남아 있습니다.");
            page.locator("#says-1").fill("개인정보 영향평가를 마치고 결과를 제출할 것");
            page.locator("#owner-1").fill("pm1");
            page.locator("#due-1").fill(Mapae.today().toString());
            page.locator("#wanted-1").fill("영향평가 결과서");
            page.locator("#consequence-1").selectOption("FREEZE_ALLOTMENT");
            planner.picture("journey-deciding-ko");
            planner.assertAccessible();
            decide(page);
            return page.locator("a[href^='/conditions/']").first().getAttribute("href");
        }
    }

    /** What the finance officer is told when money is to be allotted; nothing if it can be. */
    private List<String> allotting(boolean store) {
        try (BrowserSession finance = korean("finance1")) {
            Page page = finance.open("/ledger/MSIT/" + YEAR + "/entry");
            page.locator("label[for='kind-allotment']").click();
            page.locator("#rows").fill(line + "\t1,000,000");
            page.locator("label[for='unit-WON']").click();
            page.locator("button[value=check]").click();
            page.waitForSelector(store ? "button[value=store]" : "[data-fault]");
            List<String> faults = page.locator("[data-fault]").all().stream()
                    .map(fault -> fault.getAttribute("data-fault") + " " + fault.innerText())
                    .toList();
            if (store) {
                page.locator("button[value=store]").click();
                page.waitForURL(url -> !url.endsWith("/entry"));
            }
            return faults;
        }
    }

    private void fulfil(String condition) {
        try (BrowserSession manager = korean("pm1")) {
            Page page = manager.open(condition);
            page.locator("#text").fill("영향평가를 마쳤습니다.");
            page.locator("#file")
                    .setInputFiles(new FilePayload("결과서.txt", "text/plain", "평가 결과".getBytes(StandardCharsets.UTF_8)));
            page.locator("form[action$='/report'] button").click();
            page.waitForSelector("#state[data-state=REPORTED]");
        }
        try (BrowserSession planner = korean("planner2")) {
            Page page = planner.open(condition);
            page.locator("button[value=accept]").click();
            page.waitForSelector("#state[data-state=FULFILLED]");
        }
    }

    @Test
    void goesThroughEveryGate() {
        fund();
        propose();
        pass("STRATEGY_FIT");
        pass("PRIOR_CONSULTATION");
        assertEquals("PROPOSED", stage());
        String condition = passWithCondition("FEASIBILITY");
        assertEquals("APPROVED", stage());

        new Night(mapae, "gate-conditions").run(Mapae.today().plusDays(1).toString());
        List<String> faults = allotting(false);
        assertTrue(faults.get(0).startsWith("ledger.allotment-frozen"), faults::toString);
        assertTrue(faults.get(0).contains("개인정보 영향평가"), faults::toString);
        fulfil(condition);
        assertEquals(List.of(), allotting(true));

        pass("PROCUREMENT");
        assertEquals("DELIVERY", stage());
        pass("SYSTEM_AUDIT");
        pass("GO_LIVE");
        assertEquals("OPERATION", stage());
        try (BrowserSession auditor = korean("auditor1")) {
            Page page = auditor.open("/investments/" + code + "/gates");
            assertEquals(6, page.locator("#way li.passed").count());
            auditor.picture("journey-way-ko");
            auditor.assertAccessible();
        }
    }
}

package mapae.gate;

import static mapae.gate.GateDesk.decide;
import static mapae.gate.GateDesk.get;
import static mapae.gate.GateDesk.investment;
import static mapae.gate.GateDesk.json;
import static mapae.gate.GateDesk.submitted;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Who stays out neither decides nor lends a hand for it, until the recusal is ended. */
class RecusalIT {

    @Test
    void keepsThePlannerOffTheOrganisationAndWhatIsBelowIt() {
        String code = investment("MOHW");
        long review = submitted("pm2", code, "STRATEGY_FIT");
        long recusal = RecusalDesk.recused("planner2", Map.of("organisation", "MOHW", "until", "2026-12-31"));
        try {
            decide("planner2", review, "GO", List.of()).then().statusCode(403).body("code", equalTo("gate.recused"));
            json("planner2", Map.of("version", 0, "outcome", "GO", "reason", "찬성"))
                    .post("/api/v1/gate-reviews/" + review + "/recommendation")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("gate.recused"));
            JsonPath book = get(review);
            assertEquals("RECUSED", book.getString("bar"));
            assertEquals(false, book.getBoolean("mayDecide"));
            RecusalDesk.enter("planner2", Map.of("organisation", "MOHW"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("gate.recusal-stands"));
            json("planner1", Map.of("reason", "남의 것"))
                    .post("/api/v1/recusals/" + recusal + "/end")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("gate.recusal-unknown"));
            Mapae.server().as("planner1").get("/api/v1/recusals").then().body("id", not(hasItem((int) recusal)));
        } finally {
            RecusalDesk.end("planner2", recusal);
        }
        json("planner2", Map.of("reason", "다시"))
                .post("/api/v1/recusals/" + recusal + "/end")
                .then()
                .statusCode(409)
                .body("code", equalTo("gate.recusal-over"));
        decide("planner2", review, "GO", List.of()).then().statusCode(200);
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=200")
                .jsonPath()
                .getList("rows.kind");
        assertTrue(kinds.containsAll(List.of("gate.recuse", "gate.recusal-end")));
    }

    @Test
    void keepsOffWhoActsInTheirPlace() {
        String code = investment("MOHW");
        long review = submitted("pm2", code, "STRATEGY_FIT");
        long role = Mapae.server()
                .as("planner2")
                .get("/api/v1/delegations")
                .jsonPath()
                .getLong("mine[0].id");
        long loan = json(
                        "planner2",
                        Map.of(
                                "grant", role,
                                "delegate", "hr2",
                                "from", MapaeServer.TODAY,
                                "to", "2026-11-30",
                                "reason", "출장"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        long recusal = RecusalDesk.recused("planner2", Map.of("investment", code));
        try {
            decide("hr2", review, "GO", List.of()).then().statusCode(403).body("code", equalTo("gate.recused"));
            // what is lent is not one's own case: who borrows may stay out too, and is kept off for that
            RecusalDesk.end("planner2", recusal);
            long borrowers = RecusalDesk.recused("hr2", Map.of("investment", code));
            decide("hr2", review, "GO", List.of()).then().statusCode(403).body("code", equalTo("gate.recused"));
            RecusalDesk.end("hr2", borrowers);
            decide("hr2", review, "GO", List.of()).then().statusCode(200);
        } finally {
            Mapae.server()
                    .as("planner2")
                    .post("/api/v1/delegations/" + loan + "/revocation")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void refusesWhatNamesNothingOrNoDays() {
        RecusalDesk.enter("planner1", Map.of()).then().statusCode(400).body("code", equalTo("gate.recusal-subject"));
        RecusalDesk.enter("planner1", Map.of("organisation", "NONE"))
                .then()
                .statusCode(404)
                .body("code", equalTo("organisation.unknown"));
        RecusalDesk.enter("planner1", Map.of("organisation", "MOHW", "until", "2026-11-23"))
                .then()
                .statusCode(400)
                .body("code", equalTo("gate.recusal-days"));
        RecusalDesk.enter("pm2", Map.of("organisation", "MOHW")).then().statusCode(403);
    }

    @Test
    void saysOnTheDecidingPageWhyOneMayNot() {
        String code = investment("MOHW");
        long review = submitted("pm2", code, "STRATEGY_FIT");
        try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner2", Locale.KOREAN, 1280)) {
            Page page = planner.open("/recusals");
            page.locator("#investment").fill(code);
            page.locator("#reason").fill("직전 소속 부서의 사업입니다.");
            page.locator("form[action='/recusals'] button[type=submit]").click();
            page.waitForSelector("tr[data-recusal]");
            planner.picture("recusals-ko");
            planner.assertAccessible();
            planner.open("/gates/" + review);
            assertTrue(page.locator("#bar").innerText().contains("회피"));
            assertEquals(0, page.locator("#decision-form").count());
            planner.picture("gate-recused-ko");
            planner.assertAccessible();
            planner.open("/recusals");
            page.locator("tr[data-recusal] input[name^=why-]").first().fill("사유가 없어졌습니다.");
            page.locator("tr[data-recusal] button").first().click();
            page.waitForLoadState();
            planner.open("/gates/" + review);
            assertEquals(1, page.locator("#decision-form").count());
        }
    }
}

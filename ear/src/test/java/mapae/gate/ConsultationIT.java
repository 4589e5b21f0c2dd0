package mapae.gate;

import static mapae.gate.GateDesk.decide;
import static mapae.gate.GateDesk.json;
import static mapae.gate.GateDesk.passed;
import static mapae.gate.GateDesk.submitted;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Clocks of prior consultations: over the end of the year, for the result, an objection and the reply. */
class ConsultationIT {

    private static long consulted(String code) {
        passed(code, "STRATEGY_FIT");
        return submitted("planner1", code, "PRIOR_CONSULTATION");
    }

    private static ValidatableResponse clocks(long id) {
        return Mapae.server()
                .as("auditor1")
                .get("/api/v1/gate-reviews/" + id + "/consultation")
                .then()
                .statusCode(200);
    }

    private static Response object(String username, long id) {
        return json(username, Map.of("reason", "연계 기관의 의견이 빠졌습니다.")).post("/api/v1/gate-reviews/" + id + "/objection");
    }

    private static Response reply(String username, long id, String verdict) {
        return json(username, Map.of("verdict", verdict, "reason", "의견을 다시 살펴보았습니다."))
                .post("/api/v1/gate-reviews/" + id + "/objection/reply");
    }

    private static void set(String column, String moment, long id) throws SQLException {
        try (Connection connection = Mapae.server().connect();
                PreparedStatement update = connection.prepareStatement(
                        "update gate_review set " + column + " = ?, version = version + 1 where id = ?")) {
            update.setString(1, moment);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    @Test
    void countsOverTheEndOfTheYearAndIsHeardOnAnObjection() throws SQLException {
        String code = GateDesk.investmentLookedAtClosely("MSIT");
        long id = consulted(code);
        clocks(id)
                .body("result.from", equalTo("2026-11-24"))
                .body("result.due.value", equalTo("2027-01-07"))
                .body("result.left.value", equalTo(30))
                .body("result.leftOut.day", equalTo(List.of("2026-12-25", "2027-01-01")))
                .body("toObject", nullValue());
        object("pm1", id).then().statusCode(422).body("code", equalTo("gate.no-objection"));
        decide("planner2", id, "HOLD", List.of()).then().statusCode(200);
        clocks(id).body("toObject.due.value", equalTo("2026-12-15"));
        object("pm2", id).then().statusCode(403).body("code", equalTo("gate.objector"));
        reply("planner1", id, "UPHELD").then().statusCode(403);
        set("decided_at", "2026-11-02 00:00:00", id);
        object("pm1", id).then().statusCode(422).body("code", equalTo("gate.objection-late"));
        set("decided_at", "2026-11-03 00:00:00", id);
        object("pm1", id).then().statusCode(200);
        object("pm1", id).then().statusCode(409).body("code", equalTo("gate.objected"));
        clocks(id).body("toReply.due.value", equalTo("2026-12-15")).body("toObject.doneOn", equalTo("2026-11-24"));
        reply("planner2", id, "REOPENED").then().statusCode(403).body("code", equalTo("gate.own-review"));
    }

    @Test
    void opensAnewWhatAnotherPlannerHears() {
        String code = GateDesk.investmentLookedAtClosely("MSIT");
        passed(code, "STRATEGY_FIT");
        long id = submitted("pm1", code, "PRIOR_CONSULTATION");
        decide("planner2", id, "RETURN", List.of()).then().statusCode(200);
        object("pm1", id).then().statusCode(200);
        reply("planner2", id, "REOPENED").then().statusCode(403).body("code", equalTo("gate.own-review"));
        reply("planner1", id, "REOPENED").then().statusCode(200);
        reply("planner1", id, "UPHELD").then().statusCode(409).body("code", equalTo("gate.replied"));
        assertEquals(
                List.of(2, 1),
                GateDesk.way(code).getList("steps.find { it.requirement.gate == 'PRIOR_CONSULTATION' }.rounds.round"));
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=200&investment=" + code)
                .jsonPath()
                .getList("rows.kind");
        assertTrue(kinds.containsAll(List.of("gate.object", "gate.reply")));
    }

    @Test
    void showsTheClocksInKorean() throws SQLException {
        String code = GateDesk.investmentLookedAtClosely("MSIT");
        long id = consulted(code);
        // 30 working days with Chuseok, the substitute day of Gaecheonjeol and Hangeul Day among them
        set("submitted_at", "2026-09-20 15:30:00", id);
        clocks(id)
                .body("result.from", equalTo("2026-09-21"))
                .body("result.due.value", equalTo("2026-11-06"))
                .body("result.isOverdue.value", equalTo(true))
                .body("result.left.value", equalTo(-12))
                .body("result.leftOut.day", hasItems("2026-09-24", "2026-09-25", "2026-10-05", "2026-10-09"));
        try (BrowserSession planner = BrowserSession.as(Mapae.server(), "planner2", Locale.KOREAN, 1280)) {
            Page page = planner.open("/gates?gate=PRIOR_CONSULTATION");
            assertTrue(page.locator("tr[data-review='" + id + "']").innerText().contains("12근무일 지남"));
            planner.picture("gates-clock-ko");
            planner.assertAccessible();
            planner.open("/gates/" + id);
            assertTrue(page.locator("tr[data-clock=result]").innerText().contains("추석"));
            planner.picture("gate-consultation-ko");
            planner.assertAccessible();
            planner.open("/");
            assertTrue(page.locator("a.mapae-item[href='/gates/" + id + "']")
                    .first()
                    .innerText()
                    .contains("사전협의 결과"));
        }
    }
}

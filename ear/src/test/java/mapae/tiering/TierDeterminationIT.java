package mapae.tiering;

import static mapae.tiering.TierDesk.answers;
import static mapae.tiering.TierDesk.determine;
import static mapae.tiering.TierDesk.investment;
import static mapae.tiering.TierDesk.json;
import static mapae.tiering.TierDesk.judge;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Tiers determined over REST: by cost, by risk against capacity, once for all until it is done anew. */
class TierDeterminationIT {

    @Test
    void goesUpATierWhereTheRiskExceedsWhatTheOrganisationCarries() {
        String code = investment("MSIT");
        Mapae.server()
                .as("pm1")
                .get("/api/v1/investments/" + code + "/tier")
                .then()
                .statusCode(200)
                .body("determined.size()", equalTo(0))
                .body("expected.reasons.rule", hasItems("COST", "RISK_NOT_ASKED"))
                .body("mayDetermine", equalTo(true));
        String byCost = Mapae.server()
                .as("pm1")
                .get("/api/v1/investments/" + code + "/tier")
                .path("expected.tier.value");
        String above = byCost.equals("ONE") ? "TWO" : "THREE";
        determine("pm1", code, "c", 0)
                .then()
                .statusCode(200)
                .body("determined[0].tier", equalTo(above))
                .body("determined[0].capacity", nullValue())
                .body(
                        "determined[0].reasons.rule",
                        equalTo(List.of("COST", "CAPACITY_NOT_JUDGED", "RISK_ABOVE_CAPACITY")))
                .body("determined[0].reasons[2].risk.points", equalTo(400))
                .body("determined[0].reasons[2].risk.most", equalTo(400));
        determine("pm1", code, "c", 0).then().statusCode(409).body("code", equalTo("request.conflict"));
        judge("planner1", "MSIT", 4, "2026-11-24").then().statusCode(200).body("holds", equalTo(true));
        Mapae.server()
                .as("pm1")
                .get("/api/v1/investments/" + code + "/tier")
                .then()
                .body("determined[0].tier", equalTo(above));
        determine("pm1", code, "c", 1)
                .then()
                .statusCode(200)
                .body("determined[0].tier", equalTo(byCost))
                .body("determined.size()", equalTo(2));
        judge("planner1", "MSIT", 3, "2026-11-24")
                .then()
                .statusCode(409)
                .body("code", equalTo("tiering.capacity-day-taken"));
        judge("planner1", "MSIT", 3, "2026-11-23")
                .then()
                .statusCode(422)
                .body("code", equalTo("tiering.capacity-past"));
        judge("planner1", "MSIT", 5, "2099-11-23").then().statusCode(400);
        judge("pm1", "MSIT", 3, "2099-11-23").then().statusCode(403);
    }

    @Test
    void refusesAnswersThatAreStrangeAndInvestmentsOfOthers() {
        determine("pm1", investment("MOHW"), "a", 0).then().statusCode(403).body("code", equalTo("investment.not-own"));
        Map<String, String> odd = new HashMap<>(answers("a"));
        odd.put("users", "z");
        json("planner1", Map.of("seen", 0, "answers", odd))
                .post("/api/v1/investments/" + investment("MOHW") + "/tier")
                .then()
                .statusCode(400)
                .body("code", equalTo("tiering.answer-unknown"));
    }

    @Test
    void isToldInTheTrail() {
        String code = investment("MOIS");
        determine("planner1", code, "b", 0).then().statusCode(200);
        Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?kind=tiering&limit=100")
                .then()
                .statusCode(200)
                .body("rows.find { it.investment == '" + code + "' }.kind", equalTo("tiering.determine"));
    }
}

package mapae.investment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who moves an investment through its life, and how far. */
class LifeCycleIT {

    private final MapaeServer mapae = Mapae.server();
    private final PassingInvestments passing = new PassingInvestments(mapae, "ZZ-LIFE-");
    private String code;

    @BeforeEach
    void addAProposal() {
        code = passing.add("1", "MSIT", "PROPOSED", 1_000_000_000L);
    }

    @AfterEach
    void takeItOut() {
        passing.close();
    }

    private ValidatableResponse move(String by, String stage, int version) {
        return mapae.as(by)
                .contentType("application/json")
                .body(Map.of("stage", stage, "version", version))
                .post("/api/v1/investments/" + code + "/stage")
                .then();
    }

    @Test
    void aPlannerApprovesAndTheProjectManagerDelivers() {
        move("planner1", "APPROVED", 0)
                .statusCode(200)
                .body("stage", equalTo("APPROVED"))
                .body("version", equalTo(1));
        move("pm1", "DELIVERY", 1).statusCode(200).body("stage", equalTo("DELIVERY"));
        move("pm1", "OPERATION", 2).statusCode(200);
        move("pm1", "CLOSED", 3).statusCode(200);
        move("planner1", "DELIVERY", 4).statusCode(422).body("code", equalTo("investment.stage-order"));
    }

    @Test
    void aProjectManagerApprovesAndStopsNothing() {
        move("pm1", "APPROVED", 0).statusCode(403).body("code", equalTo("investment.stage-planners"));
        move("pm1", "STOPPED", 0).statusCode(403).body("code", equalTo("investment.stage-planners"));
    }

    @Test
    void aProjectManagerMovesNothingOfAnotherOrganisation() {
        move("planner1", "APPROVED", 0).statusCode(200);
        move("pm2", "DELIVERY", 1).statusCode(403).body("code", equalTo("investment.not-own"));
    }

    @Test
    void nobodyElseMovesAnything() {
        for (String other : new String[] {"hr1", "auditor1", "admin1"}) {
            move(other, "APPROVED", 0).statusCode(403).body("code", equalTo("access.forbidden"));
        }
    }

    @Test
    void aMoveOnAnOldVersionIsAConflict() {
        move("planner1", "APPROVED", 0).statusCode(200);
        move("planner2", "STOPPED", 0).statusCode(409).body("code", equalTo("request.conflict"));
    }

    @Test
    void aMoveWithoutAStageNamesTheField() {
        mapae.as("planner1")
                .contentType("application/json")
                .body("{\"version\": 0}")
                .post("/api/v1/investments/" + code + "/stage")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("stage"));
    }

    @Test
    void whatHasEndedGetsNoBudget() {
        move("planner1", "STOPPED", 0).statusCode(200);
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2027, "amount", 1, "justification", "One more year"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(422)
                .body("code", equalTo("approval.investment-over"));
    }
}

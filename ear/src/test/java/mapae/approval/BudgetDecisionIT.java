package mapae.approval;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A proposed yearly budget is approved or returned by somebody other than its proposer. */
class BudgetDecisionIT {

    private final MapaeServer mapae = Mapae.server();

    /** An investment of the ministry of pm1 with no open proposal for the year. */
    private String investmentWithout(int year) {
        List<String> open = mapae.as("planner1")
                .get("/api/v1/proposals")
                .jsonPath()
                .getList("findAll { it.fiscalYear == " + year + " }.investmentCode");
        List<String> codes = mapae.as("pm1")
                .get("/api/v1/investments?agency=MSIT&stage=DELIVERY&limit=200")
                .jsonPath()
                .getList("rows.code");
        return codes.stream().filter(code -> !open.contains(code)).findFirst().orElseThrow();
    }

    private JsonPath propose(String by, String code, int year, long amount) {
        return mapae.as(by)
                .contentType("application/json")
                .body(Map.of("fiscalYear", year, "amount", amount, "justification", "Next stage of the roll-out"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .jsonPath();
    }

    private Response decide(String by, String decision, JsonPath proposal, String reason) {
        return mapae.as(by)
                .contentType("application/json")
                .body(Map.of("version", proposal.getInt("version"), "reason", reason))
                .post("/api/v1/proposals/" + proposal.getLong("id") + "/" + decision);
    }

    @Test
    void aPlannerApprovesWhatAProjectManagerProposes() {
        String code = investmentWithout(2028);
        JsonPath proposal = propose("pm1", code, 2028, 1_234_567_891L);
        decide("planner1", "approve", proposal, "In the medium-term plan")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("reason", equalTo("In the medium-term plan"));
        mapae.as("planner1")
                .get("/api/v1/investments/" + code + "/budgets")
                .then()
                .body("find { it.year == 2028 }.amount", equalTo(1_234_567_891))
                .body("find { it.year == 2028 }.status", equalTo("APPROPRIATED"));
    }

    @Test
    void aPlannerReturnsWithAReasonAndNothingIsGranted() {
        String code = investmentWithout(2029);
        Object before = budget(code, 2029);
        JsonPath proposal = propose("pm1", code, 2029, 999_000_000_001L);
        decide("planner2", "approve", proposal, " ")
                .then()
                .statusCode(400)
                .body("code", equalTo("approval.reason-missing"));
        decide("planner2", "return", proposal, "")
                .then()
                .statusCode(400)
                .body("code", equalTo("approval.reason-missing"));
        decide("planner2", "return", proposal, "Benefits are not shown")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        assertEquals(before, budget(code, 2029));
    }

    private Object budget(String code, int year) {
        return mapae.as("planner1")
                .get("/api/v1/investments/" + code + "/budgets")
                .jsonPath()
                .get("find { it.year == " + year + " }.amount");
    }

    @Test
    void aPlannerCannotDecideOnTheirOwnProposal() {
        String code = investmentWithout(2030);
        JsonPath proposal = propose("planner1", code, 2030, 5_000_000_000L);
        decide("planner1", "approve", proposal, "In the plan")
                .then()
                .statusCode(403)
                .body("code", equalTo("approval.own-proposal"));
        decide("planner1", "return", proposal, "Changed my mind")
                .then()
                .statusCode(403)
                .body("code", equalTo("approval.own-proposal"));
        mapae.as("planner1")
                .get("/api/v1/proposals/" + proposal.getLong("id"))
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("mayDecide", equalTo(false));
        decide("planner2", "approve", proposal, "In the plan").then().statusCode(200);
    }

    @Test
    void whatHasEndedMeanwhileIsGrantedNothing() {
        String code = investmentWithout(2038);
        JsonPath proposal = propose("pm1", code, 2038, 1_000_000_000L);
        int version = mapae.as("planner1").get("/api/v1/investments/" + code).path("version");
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("stage", "STOPPED", "version", version))
                .post("/api/v1/investments/" + code + "/stage")
                .then()
                .statusCode(200);
        decide("planner2", "approve", proposal, "In the plan")
                .then()
                .statusCode(422)
                .body("code", equalTo("approval.investment-over"));
        mapae.as("planner1")
                .get("/api/v1/proposals/" + proposal.getLong("id"))
                .then()
                .body("state", equalTo("PROPOSED"));
        decide("planner2", "return", proposal, "It has ended").then().statusCode(200);
    }

    @Test
    void aDecisionHappensOnce() {
        String code = investmentWithout(2031);
        JsonPath proposal = propose("pm1", code, 2031, 700_000_000L);
        decide("planner1", "approve", proposal, "In the plan").then().statusCode(200);
        decide("planner2", "return", proposal, "Too late")
                .then()
                .statusCode(409)
                .body("code", equalTo("approval.already-decided"));
    }

    @Test
    void aDecisionOnAnOldVersionIsAConflict() {
        String code = investmentWithout(2032);
        JsonPath proposal = propose("pm1", code, 2032, 700_000_000L);
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("version", proposal.getInt("version") + 7))
                .post("/api/v1/proposals/" + proposal.getLong("id") + "/approve")
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
    }

    @Test
    void twoOpenProposalsForTheSameYearAreAConflict() {
        String code = investmentWithout(2033);
        propose("pm1", code, 2033, 700_000_000L);
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2033, "amount", 1, "justification", "Another"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(409)
                .body("code", equalTo("approval.already-open"));
    }

    @Test
    void theSameKeyProposesOnce() {
        String code = investmentWithout(2034);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("fiscalYear", 2034, "amount", 42, "justification", "Once");
        long first = send("pm1", code, key, body)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        long second = send("pm1", code, key, body)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        assertEquals(first, second);
        send("pm1", code, key, Map.of("fiscalYear", 2034, "amount", 43, "justification", "Once"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.other-request"));
        mapae.as("pm1")
                .get("/api/v1/investments/" + code + "/proposals")
                .then()
                .body("findAll { it.fiscalYear == 2034 }", hasSize(1));
    }

    private Response send(String by, String code, String key, Map<String, Object> body) {
        return mapae.as(by)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/investments/" + code + "/proposals");
    }

    @Test
    void aProjectManagerProposesNothingForAnotherOrganisation() {
        mapae.as("pm2")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2035, "amount", 1, "justification", "Not mine"))
                .post("/api/v1/investments/" + investmentWithout(2035) + "/proposals")
                .then()
                .statusCode(403)
                .body("code", equalTo("investment.not-own"));
    }

    @Test
    void nobodyButAPlannerDecides() {
        long open = mapae.as("auditor1").get("/api/v1/proposals").jsonPath().getLong("[0].id");
        for (String other : List.of("pm1", "hr1", "auditor1", "admin1")) {
            mapae.as(other)
                    .contentType("application/json")
                    .body(Map.of("version", 0))
                    .post("/api/v1/proposals/" + open + "/approve")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void theListShowsWhatWaits() {
        mapae.as("auditor1")
                .get("/api/v1/proposals")
                .then()
                .statusCode(200)
                .body("size()", greaterThan(5))
                .body("state", hasItem("PROPOSED"));
    }

    @Test
    void aMalformedProposalNamesItsField() {
        mapae.as("planner1")
                .contentType("application/json")
                .body("{\"fiscalYear\": 2036, \"amount\": 1.5, \"justification\": \"Half a won\"}")
                .post("/api/v1/investments/" + investmentWithout(2036) + "/proposals")
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"));
    }

    @Test
    void aDecisionThatNobodyOffersDecidesNothing() {
        JsonPath proposal = propose("pm1", investmentWithout(2037), 2037, 7L);
        String address = "/proposals/" + proposal.getLong("id");
        String session = mapae.signIn("planner1");
        for (String decision : List.of("", "APPROVE", "yes")) {
            mapae.anonymous()
                    .cookie("MAPAE_SESSION", session)
                    .formParam("version", proposal.getInt("version"))
                    .formParam("reason", "Clicked on something")
                    .formParam("decision", decision)
                    .post(address)
                    .then()
                    .statusCode(400)
                    .body(containsString("Choose from the list."));
        }
        mapae.as("planner1")
                .get("/api/v1" + address)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("version", equalTo(proposal.getInt("version")));
    }
}

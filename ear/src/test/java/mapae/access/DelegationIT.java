package mapae.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A role lent for some days is acted on for its holder, visibly, and not on what its holder proposed. */
class DelegationIT {

    private static final String TODAY = MapaeServer.TODAY;
    private static final String NEXT_WEEK = LocalDate.parse(TODAY).plusDays(7).toString();

    private final MapaeServer mapae = Mapae.server();

    private long roleOf(String username) {
        return mapae.as(username).get("/api/v1/delegations").jsonPath().getLong("mine[0].id");
    }

    private ValidatableResponse lend(String holder, String delegate, Map<String, Object> changed) {
        Map<String, Object> loan = new HashMap<>(Map.of(
                "grant",
                roleOf(holder),
                "delegate",
                delegate,
                "from",
                TODAY,
                "to",
                NEXT_WEEK,
                "reason",
                "Training course"));
        loan.putAll(changed);
        return mapae.as(holder)
                .contentType("application/json")
                .body(loan)
                .post("/api/v1/delegations")
                .then();
    }

    private long lend(String holder, String delegate) {
        return lend(holder, delegate, Map.of())
                .statusCode(200)
                .body("inForce", equalTo(true))
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private void takeBack(String holder, long loan) {
        mapae.as(holder)
                .post("/api/v1/delegations/" + loan + "/revocation")
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false));
    }

    private String investmentOf(String organisation) {
        return mapae.as("auditor1")
                .get("/api/v1/investments?agency=" + organisation + "&stage=DELIVERY&sort=-code&limit=1")
                .path("rows[0].code");
    }

    private JsonPath propose(String by, String code, int year) {
        return mapae.as(by)
                .contentType("application/json")
                .body(Map.of("fiscalYear", year, "amount", 1_000_000, "justification", "Next stage"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse approve(String by, JsonPath proposal) {
        return mapae.as(by)
                .contentType("application/json")
                .body(Map.of("version", proposal.getInt("version"), "reason", "In the plan"))
                .post("/api/v1/proposals/" + proposal.getLong("id") + "/approve")
                .then();
    }

    @Test
    void aColleagueProposesInTheHoldersPlaceUntilTheRoleIsTakenBack() {
        String code = investmentOf("MSIT");
        Map<String, Object> proposal =
                Map.of("fiscalYear", 2051, "amount", 1_000_000, "justification", "For a colleague");
        mapae.as("pm2")
                .contentType("application/json")
                .body(proposal)
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(403);
        long loan = lend("pm1", "pm2");
        try {
            JsonPath made = propose("pm2", code, 2051);
            mapae.as("planner1")
                    .get("/api/v1/proposals/" + made.getLong("id"))
                    .then()
                    .body("proposedBy", equalTo(nameOf("pm2")))
                    .body("proposedFor", equalTo(nameOf("pm1")));
            mapae.as("pm2").get("/api/v1/delegations").then().body("received.id", hasItem((int) loan));
        } finally {
            takeBack("pm1", loan);
        }
        mapae.as("pm2")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2052, "amount", 1, "justification", "Too late"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(403)
                .body("code", equalTo("investment.not-own"));
    }

    @Test
    void nobodyDecidesInTheProposersPlace() {
        String code = investmentOf("MOHW");
        JsonPath ofThePlanner = propose("planner1", code, 2053);
        JsonPath ofAnother = propose("pm2", code, 2054);
        long loan = lend("planner1", "pm3");
        try {
            approve("pm3", ofThePlanner).statusCode(403).body("code", equalTo("approval.own-proposal"));
            approve("pm3", ofAnother)
                    .statusCode(200)
                    .body("decidedBy", equalTo(nameOf("pm3")))
                    .body("decidedFor", equalTo(nameOf("planner1")));
        } finally {
            takeBack("planner1", loan);
        }
        approve("planner2", ofThePlanner).statusCode(200);
    }

    @Test
    void aRoleIsNotLentToWhomItMustBeKeptFrom() {
        lend("planner1", "auditor1", Map.of()).statusCode(422).body("code", equalTo("access.roles-apart"));
        lend("planner1", "admin1", Map.of()).statusCode(422).body("code", equalTo("access.roles-apart"));
        lend("planner1", "planner1", Map.of()).statusCode(422).body("code", equalTo("access.delegate-self"));
        lend("planner1", "nobody", Map.of()).statusCode(422).body("code", equalTo("access.delegate-unknown"));
    }

    @Test
    void aLoanHasDaysAndAReason() {
        lend("hr1", "hr2", Map.of("reason", " ")).statusCode(400).body("code", equalTo("access.reason-missing"));
        lend("hr1", "hr2", Map.of("to", "2020-01-01")).statusCode(400).body("code", equalTo("access.days-reversed"));
        lend("hr1", "hr2", Map.of("from", "2020-01-01", "to", "2020-01-02"))
                .statusCode(422)
                .body("code", equalTo("access.days-past"));
        lend("hr1", "hr2", Map.of("grant", roleOf("hr2")))
                .statusCode(404)
                .body("code", equalTo("access.grant-unknown"));
    }

    @Test
    void theSameRoleIsNotLentTwiceForTheSameDays() {
        long loan = lend("hr2", "hr1");
        try {
            lend("hr2", "hr1", Map.of()).statusCode(409).body("code", equalTo("access.already-lent"));
        } finally {
            takeBack("hr2", loan);
        }
        mapae.as("hr2")
                .post("/api/v1/delegations/" + loan + "/revocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("access.already-ended"));
        mapae.as("hr1")
                .post("/api/v1/delegations/" + loan + "/revocation")
                .then()
                .statusCode(404);
    }

    private String nameOf(String username) {
        return mapae.nameOf(username);
    }
}

package mapae.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mapae.interchange.Sender;
import mapae.investment.PassingInvestments;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every command leaves one entry, and a command that was refused leaves none. */
class AuditTrailIT {

    /** The trail keeps what earlier tests did, so each has an investment of its own. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MapaeServer mapae = Mapae.server();
    private final PassingInvestments passing = new PassingInvestments(mapae, "ZZ-AUDIT-");
    private String code;

    @BeforeEach
    void addAnInvestmentInDelivery() {
        code = passing.add(String.valueOf(COUNT.incrementAndGet()), "MSIT", "DELIVERY", 1_000_000_000L);
    }

    @AfterEach
    void takeItOut() {
        passing.close();
    }

    private JsonPath trail(String query) {
        return mapae.as("auditor1")
                .get("/api/v1/audit?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> kinds() {
        return trail("investment=" + code).getList("rows.kind");
    }

    private long head() {
        return trail("limit=1").getLong("rows[0].number");
    }

    private JsonPath propose(int year, long amount, int status) {
        return mapae.as("pm1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", year, "amount", amount, "justification", "Next stage"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private void decide(String by, String decision, long id, String reason, int status) {
        mapae.as(by)
                .contentType("application/json")
                .body(Map.of("version", 0, "reason", reason))
                .post("/api/v1/proposals/" + id + "/" + decision)
                .then()
                .statusCode(status);
    }

    @Test
    void aBudgetIsFollowedFromProposalToDecision() {
        long id = propose(2028, 1_234_567_891L, 200).getLong("id");
        decide("planner1", "approve", id, "In the plan", 200);
        JsonPath found = trail("investment=" + code);
        assertEquals(List.of("approval.approve", "approval.propose"), found.getList("rows.kind"));
        assertEquals("planner1", found.getString("rows[0].username"));
        assertEquals("planner", found.getString("rows[0].role"));
        assertEquals("127.0.0.1", found.getString("rows[0].address"));
        assertEquals("In the plan", found.getString("rows[0].reason"));
        assertEquals(Map.of("state", "PROPOSED"), found.getMap("rows[0].before"));
        assertEquals("APPROVED", found.getString("rows[0].after.state"));
        assertEquals("KRW 1234567891", found.getString("rows[0].after.budget"));
        assertEquals("Next stage", found.getString("rows[1].reason"));
    }

    @Test
    void aRefusedCommandLeavesNoEntry() {
        long id = propose(2029, 5, 200).getLong("id");
        decide("planner2", "approve", id, " ", 400);
        propose(2029, 6, 409);
        propose(2030, -1, 422);
        assertEquals(List.of("approval.propose"), kinds());
        decide("planner2", "return", id, "Not shown", 200);
        decide("planner2", "return", id, "Not shown", 409);
        assertEquals(List.of("approval.return", "approval.propose"), kinds());
    }

    @Test
    void aRepeatedCommandLeavesOneEntry() {
        for (int i = 0; i < 3; i++) {
            mapae.as("planner1")
                    .contentType("application/json")
                    .header("Idempotency-Key", "audited-once")
                    .body(Map.of("fiscalYear", 2031, "amount", 7, "justification", "Once"))
                    .post("/api/v1/investments/" + code + "/proposals")
                    .then()
                    .statusCode(200);
        }
        assertEquals(List.of("approval.propose"), kinds());
    }

    @Test
    void aCorrectedMonthTellsWhatItSaidBefore() {
        report(Map.of("month", "2026-10", "physicalProgress", 12.5, "note", "First"));
        report(Map.of("month", "2026-10", "physicalProgress", 13, "note", "Second", "version", 0));
        report(Map.of("month", "2026-10", "physicalProgress", 13, "note", "Second", "version", 1));
        JsonPath found = trail("investment=" + code);
        assertEquals(List.of("progress.correct", "progress.report"), found.getList("rows.kind"));
        assertEquals("First", found.getString("rows[0].before.note"));
        assertEquals("Second", found.getString("rows[0].after.note"));
        assertEquals("12.5%", found.getString("rows[1].after.physicalProgress"));
    }

    private void report(Map<String, Object> body) {
        mapae.as("pm1")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/investments/" + code + "/reports")
                .then()
                .statusCode(200);
    }

    @Test
    void aStageIsToldBeforeAndAfter() {
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("stage", "STOPPED", "version", 0))
                .post("/api/v1/investments/" + code + "/stage")
                .then()
                .statusCode(200);
        JsonPath found = trail("investment=" + code);
        assertEquals(List.of("investment.move"), found.getList("rows.kind"));
        assertEquals(Map.of("stage", "DELIVERY"), found.getMap("rows[0].before"));
        assertEquals(Map.of("stage", "STOPPED"), found.getMap("rows[0].after"));
    }

    @Test
    void anImportLeavesItsReceiptAndItsEnd() {
        long before = head();
        new Sender(mapae, "admin1")
                .send(
                        "code,name_ko,name_en,kind,parent,valid_from,valid_to\nZZ 9,가,,MINISTRY,,2020-01-01,\n",
                        "organisations",
                        "mapae",
                        "strict");
        JsonPath found = trail("kind=interchange&limit=2");
        assertEquals(List.of("interchange.end", "interchange.submit"), found.getList("rows.kind"));
        assertTrue(found.getLong("rows[1].number") > before);
        assertEquals("admin1", found.getString("rows[1].username"));
        assertEquals("system", found.getString("rows[0].username"));
        assertEquals("admin1", found.getString("rows[0].onBehalfOf"));
        assertEquals("REFUSED", found.getString("rows[0].after.state"));
    }

    @Test
    void whoIsTurnedAwayLeavesTheNameThatWasTyped() {
        mapae.anonymous()
                .auth()
                .preemptive()
                .basic("nobody-of-that-name", "wrong")
                .get("/api/v1/investments")
                .then()
                .statusCode(401);
        JsonPath found = trail("person=nobody-of-that-name");
        assertEquals(List.of("access.sign-in-refused"), found.getList("rows.kind"));
        assertEquals("anonymous", found.getString("rows[0].username"));
    }

    @Test
    void whoSignsInAndOutAtThePageLeavesBoth() {
        signIn("wrong").then().statusCode(403);
        String session =
                signIn(mapae.passwordOf("hr2")).then().statusCode(303).extract().cookie("MAPAE_SESSION");
        mapae.anonymous()
                .cookie("MAPAE_SESSION", session)
                .post("/sign-out")
                .then()
                .statusCode(303);
        JsonPath found = trail("person=hr2&limit=3");
        assertEquals(
                List.of("access.sign-out", "access.sign-in", "access.sign-in-refused"), found.getList("rows.kind"));
        assertEquals("hr2", found.getString("rows[1].username"));
        assertEquals("hr2", found.getString("rows[2].person"));
    }

    private Response signIn(String password) {
        return mapae.anonymous()
                .formParam("username", "hr2")
                .formParam("password", password)
                .post("/sign-in");
    }

    @Test
    void commandsAtOnceLeaveAnUnbrokenChain() {
        IntStream.range(0, 40).parallel().forEach(i -> propose(2040 + i, 1 + i, 200));
        assertEquals(
                40, trail("investment=" + code + "&limit=100").getList("rows").size());
        mapae.as("auditor1")
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body("notYetAnchored", equalTo(0));
    }

    @Test
    void theTrailIsReadPageByPageAndByTime() {
        IntStream.range(0, 5).forEach(i -> propose(2033 + i, 1, 200));
        JsonPath first = trail("investment=" + code + "&limit=2");
        JsonPath second = trail("investment=" + code + "&limit=2&after=" + first.getString("next"));
        assertTrue(second.getLong("rows[0].number") < first.getLong("rows[1].number"));
        assertEquals(
                0,
                trail("investment=" + code + "&to=2026-11-23").getList("rows").size());
        assertEquals(
                5,
                trail("investment=" + code + "&from=" + MapaeServer.TODAY + "&to=" + MapaeServer.TODAY + "&person=pm1")
                        .getList("rows")
                        .size());
    }

    @Test
    void auditorsAndAdministratorsAloneReadIt() {
        mapae.as("admin1").get("/api/v1/audit").then().statusCode(200);
        for (String username : List.of("planner1", "pm1", "hr1")) {
            mapae.as(username).get("/api/v1/audit").then().statusCode(403);
            mapae.as(username).get("/api/v1/audit/verification").then().statusCode(403);
        }
        mapae.as("auditor1").get("/api/v1/audit?limit=0").then().statusCode(400).body("code", equalTo("list.limit"));
        mapae.as("auditor1").get("/api/v1/audit?limit=3").then().body("rows", hasSize(3));
    }
}

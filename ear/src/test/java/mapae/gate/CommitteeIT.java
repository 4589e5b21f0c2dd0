package mapae.gate;

import static mapae.gate.CommitteeDesk.add;
import static mapae.gate.CommitteeDesk.sat;
import static mapae.gate.GateDesk.decide;
import static mapae.gate.GateDesk.get;
import static mapae.gate.GateDesk.json;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Where the tier asks for a committee its votes decide, of those who are there and have no part in the review. */
class CommitteeIT {

    private static final String COMMITTEE = "INVESTMENT";

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void decidesWhatMostVoteForOnce() {
        String code = CommitteeDesk.code();
        long review = CommitteeDesk.submitted(code);
        assertEquals("COMMITTEE", get(review).getString("requirement.approver"));
        assertRefused(decide("planner2", review, "GO", List.of()), 422, "gate.by-committee");
        assertRefused(sat("planner1", review, "planner1=GO", "planner2=GO"), 422, "gate.no-quorum");
        Map<String, Object> body = CommitteeDesk.body(review, Map.of(), "planner1=GO", "planner2=HOLD", "planner4=GO");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            json("planner3", body)
                    .header("Idempotency-Key", key)
                    .post("/api/v1/gate-reviews/" + review + "/sitting")
                    .then()
                    .statusCode(200)
                    .body("decision.outcome", equalTo("GO"))
                    .body("decision.act.name", equalTo(Mapae.server().nameOf("planner3")));
        }
        JsonPath book = get(review);
        assertEquals("planner2", book.getString("sitting.seats[0].username"), "the chair comes first");
        assertEquals(
                Set.of("planner1", "planner2", "planner4"),
                Set.copyOf(book.<String>getList("sitting.seats.findAll { it.present }.username")));
        assertEquals(List.of("planner3"), book.getList("sitting.seats.findAll { !it.present }.username"));
        assertEquals(3, book.getInt("sitting.quorum"));
        assertEquals(MapaeServer.TODAY, book.getString("sitting.day"));
        assertEquals(false, book.getBoolean("sitting.byChair"));
        assertRefused(sat("planner3", review, "planner1=GO"), 409, "gate.not-waiting");
        Mapae.server().as("pm1").get("/api/v1/investments/" + code).then().body("stage", equalTo("APPROVED"));
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?investment=" + code + "&limit=50")
                .jsonPath()
                .getList("rows.kind");
        assertTrue(kinds.containsAll(List.of("gate.sit", "gate.decide")), kinds::toString);
    }

    @Test
    void countsWhoAbstainsAndFollowsTheChairWhereVoicesAreEqual() {
        long review = CommitteeDesk.waiting();
        assertRefused(sat("planner1", review, "planner1=GO", "planner3=GO", "planner4=GO"), 422, "gate.chair-absent");
        assertRefused(sat("planner1", review, "planner1=", "planner2=", "planner3="), 422, "gate.no-votes");
        assertRefused(sat("planner1", review, "planner1=GO", "planner2=", "planner3=RETURN"), 422, "gate.tie");
        sat("planner1", review, "planner1=GO", "planner2=RETURN", "planner3=")
                .then()
                .statusCode(200)
                .body("decision.outcome", equalTo("RETURN"));
        JsonPath book = get(review);
        assertEquals(true, book.getBoolean("sitting.byChair"));
        assertEquals("planner3", book.getString("sitting.seats.find { it.present && it.vote == null }.username"));
    }

    @Test
    void leavesOutWhoIsRecusedOrHadAHandInIt() {
        String code = CommitteeDesk.code();
        long review = GateDesk.begin("pm1", code, "FEASIBILITY").jsonPath().getLong("id");
        GateDesk.filled("pm1", review);
        String kind = get(review).getString("requirement.evidence[0].code");
        GateDesk.add("planner4", review, kind, "더한 자료.pdf", "%PDF-1.7 added".getBytes())
                .then()
                .statusCode(200);
        GateDesk.submit("pm1", review).then().statusCode(200);
        long recusal = RecusalDesk.recused("planner3", Map.of("investment", code));
        try {
            assertRefused(sat("planner1", review, "planner1=GO", "planner2=GO", "planner3=GO"), 422, "gate.member-out");
            assertRefused(sat("planner1", review, "planner1=GO", "planner2=GO", "planner4=GO"), 422, "gate.member-out");
            // nor does either of them write it down
            assertRefused(sat("planner3", review, "planner1=GO"), 403, "gate.recused");
            assertRefused(sat("planner4", review, "planner1=GO"), 403, "gate.own-review");
            assertRefused(sat("planner1", review, "planner1=GO", "planner2=GO"), 422, "gate.no-quorum");
        } finally {
            RecusalDesk.end("planner3", recusal);
        }
        sat("planner1", review, "planner1=GO", "planner2=GO", "planner3=HOLD")
                .then()
                .statusCode(200)
                .body("decision.outcome", equalTo("GO"));
        assertEquals("OWN", get(review).getString("sitting.seats.find { it.username == 'planner4' }.bar"));
    }

    @Test
    void asksForConditionsWhereTheVotesDo() {
        long review = CommitteeDesk.waiting();
        List<Map<String, Object>> conditions = List.of(GateDesk.condition("pm1", "2026-12-31"));
        String first = "planner1=CONDITIONAL_GO";
        String chair = "planner2=CONDITIONAL_GO";
        String other = "planner4=GO";
        assertRefused(sat("planner1", review, first, chair, other), 422, "gate.conditions-missing");
        sat("planner1", review, Map.of("conditions", conditions), first, chair, other)
                .then()
                .statusCode(200)
                .body("decision.outcome", equalTo("CONDITIONAL_GO"));
        assertEquals("OPEN", get(review).getString("conditions[0].state"));
    }

    @Test
    void refusesWhatNoCommitteeDid() {
        long review = CommitteeDesk.waiting();
        String chair = "planner2=GO";
        assertRefused(sat("planner1", review, chair, "finance1=GO"), 422, "gate.not-member");
        assertRefused(sat("planner1", review, chair, "planner2=HOLD"), 400, "gate.voted-twice");
        assertRefused(sat("planner1", review, Map.of("day", "2026-11-25"), chair), 400, "gate.sitting-day");
        assertRefused(sat("planner1", review, Map.of("day", "2026-11-01"), chair), 400, "gate.sitting-day");
        assertRefused(sat("planner1", review, Map.of("minutes", " "), chair), 400, "gate.text-missing");
        assertRefused(sat("planner1", review, Map.of("version", 0), chair), 409, "request.conflict");
        assertRefused(sat("pm1", review, chair), 403, "access.forbidden");
        long alone = GateDesk.submitted("pm1", GateDesk.investment("MSIT"), "STRATEGY_FIT");
        assertRefused(sat("planner1", alone, chair), 422, "gate.no-committee");
    }

    @Test
    void keepsItsMembersFromADayToADay() {
        String until = "2026-12-31";
        JsonPath sits = Mapae.server().as("auditor1").get("/api/v1/committees").jsonPath();
        String path = "find { it.code == 'INVESTMENT' }.members.find { it.username == 'planner4' }";
        String end = "/api/v1/committees/" + COMMITTEE + "/members/" + sits.getLong(path + ".id") + "/end";
        int version = sits.getInt(path + ".version");
        assertRefused(
                json("planner1", Map.of("version", version, "until", "2026-11-23"))
                        .post(end),
                400,
                "gate.member-days");
        assertRefused(
                json("planner1", Map.of("version", version + 1, "until", until)).post(end), 409, "request.conflict");
        assertRefused(json("pm1", Map.of("version", version, "until", until)).post(end), 403, "access.forbidden");
        json("planner1", Map.of("version", version, "until", until))
                .post(end)
                .then()
                .statusCode(200)
                .body("members.find { it.username == 'planner4' }.until", equalTo(until));

        assertRefused(add(COMMITTEE, Map.of("from", "2026-12-31")), 409, "gate.member-overlap");
        assertRefused(add(COMMITTEE, Map.of("from", "2027-01-01", "chairs", true)), 409, "gate.two-chairs");
        assertRefused(add(COMMITTEE, Map.of("from", "2026-11-23")), 400, "gate.member-days");
        assertRefused(add(COMMITTEE, Map.of("from", "2027-01-01", "account", "pm1")), 422, "gate.member-role");
        assertRefused(add(COMMITTEE, Map.of("from", "2027-01-01", "account", "nobody")), 422, "gate.member-unknown");
        assertRefused(add("NONE", Map.of("from", "2027-01-01")), 404, "gate.committee-unknown");
        add(COMMITTEE, Map.of("from", "2027-01-01", "until", "2027-12-31"))
                .then()
                .statusCode(200)
                .body("members[0].username", equalTo("planner4"))
                .body("members[0].from", equalTo("2027-01-01"));
    }
}

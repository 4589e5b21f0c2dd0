package mapae.ledger;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised for years to come: only what is granted or legally committed, and served first when money is there. */
class MultiYearPlanIT {

    private static final int NOW = Mapae.today().getYear();
    private static final int NEXT = NOW + 1;
    private static final int LATER = NOW + 2;

    private final MapaeServer mapae = Mapae.server();
    private final PlanKeeper finance = new PlanKeeper(mapae, "finance1");
    private final Bookkeeper thisYear = new Bookkeeper(mapae, "finance1", NOW);
    private final Bookkeeper nextYear = new Bookkeeper(mapae, "finance1", NEXT);
    private final String line = "정보화/multi-year/" + UUID.randomUUID();

    private static SortedMap<Integer, Long> amounts(long... fromNow) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        for (int i = 0; i < fromNow.length; i++) {
            if (fromNow[i] != 0) {
                years.put(NOW + i, fromNow[i]);
            }
        }
        return years;
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    /** This year's budget is allotted, the next is bound by contract authority, the one after is only planned. */
    private long planWithAuthority() {
        thisYear.allot(line, 1_000);
        long plan = finance.entered("CONTRACT_AUTHORITY", line, amounts(1_000, 2_000, 3_000));
        PlanKeeper.bind(mapae, plan, NEXT, NEXT);
        return plan;
    }

    @Test
    void tellsHowFirmEachYearIs() {
        long plan = planWithAuthority();
        JsonPath found = finance.get(plan);
        assertEquals(
                List.of("APPROPRIATED", "LEGALLY_COMMITTED", "PLANNED"), found.getList("years.status", String.class));
        assertEquals(1_000, found.getLong("years[0].granted"));
        assertEquals(6_000, found.getLong("total"));
        assertEquals("제418회 국회 본회의 의결", found.getString("years[1].resolution"));
        finance.change(plan, LATER, 3_500, "REQUESTED").then().statusCode(200).body("years[2].free", equalTo(0));
        assertEquals("REQUESTED", finance.get(plan).getString("years[2].status"));
    }

    @Test
    void commitsForSeveralYearsAtOnceAndReservesWhatHasNoMoneyYet() {
        long plan = planWithAuthority();
        finance.commit(plan, amounts(600, 1_500)).then().statusCode(200);
        assertEquals(600, thisYear.holds(line, "committed"));
        assertEquals(600, finance.figure(plan, NOW, "committed"));
        assertEquals(400, finance.figure(plan, NOW, "free"));
        assertEquals(1_500, finance.figure(plan, NEXT, "reserved"));
        assertEquals(500, finance.figure(plan, NEXT, "free"));
        refused(finance.commit(plan, amounts(0, 501)), 409, "ledger.year-over");
        refused(finance.commit(plan, amounts(401)), 409, "ledger.year-over");
    }

    @Test
    void refusesAYearThatIsOnlyPlannedAndNamesYearStatusRuleAndArticle() {
        long plan = planWithAuthority();
        finance.commit(plan, amounts(100, 100, 100), "ko")
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.year-only-planned"))
                .body("arguments[0]", equalTo(String.valueOf(LATER)))
                .body("detail", allOf(containsString(LATER + "년도"), containsString("계획"), containsString("제45조")));
        finance.change(plan, LATER, 3_000, "REQUESTED").then().statusCode(200);
        finance.commit(plan, amounts(0, 0, 100), "en")
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.year-only-planned"))
                .body(
                        "detail",
                        allOf(
                                containsString(String.valueOf(LATER)),
                                containsString("Requested"),
                                containsString("National Finance Act")));
        assertEquals(0, thisYear.holds(line, "committed"), "nothing of a refused promise stays");
        assertEquals(0, finance.figure(plan, NEXT, "reserved"));
        refused(finance.commit(plan, amounts(0, 0, 0, 1)), 422, "ledger.year-not-planned");
        refused(finance.commit(plan, amounts(-1)), 400, "ledger.commit-nothing");
        refused(finance.commit(plan, amounts()), 400, "ledger.commit-nothing");
    }

    @Test
    void doesNotReserveWhatThisYearShouldHaveByNow() {
        thisYear.allot(line, 300);
        long plan = finance.entered("LONG_TERM_CONTRACT", line, amounts(1_000, 1_000));
        finance.commit(plan, amounts(301))
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.not-available"))
                .body("arguments[0]", equalTo("300"));
    }

    /** 700 and 500 are reserved; of 1,000 allotted the older gets its 700, the younger 300, and nobody else anything. */
    @Test
    void anAllotmentServesWhatIsReservedFirst() {
        long plan = planWithAuthority();
        finance.commit(plan, amounts(0, 700)).then().statusCode(200);
        finance.commit(plan, amounts(0, 500)).then().statusCode(200);
        nextYear.post("initial-budget", line, 2_000).then().statusCode(200);
        assertEquals(1_200, finance.figure(plan, NEXT, "reserved"), "a grant alone is not allotted yet");
        nextYear.post("allotment", line, 1_000).then().statusCode(200);
        assertEquals(1_000, nextYear.holds(line, "committed"));
        assertEquals(0, nextYear.holds(line, "available"));
        refused(nextYear.commit(line, 1), 409, "ledger.not-available");
        JsonPath found = finance.get(plan);
        assertEquals(List.of(0, 200), found.getList("parts.reserved"));
        assertEquals(List.of(700, 300), found.getList("parts.committed"));
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("kind", "allotment", "lines", List.of(Map.of("line", line, "amount", 500))))
                .post("/api/v1/ledger/MSIT/" + NEXT + "/postings")
                .then()
                .statusCode(200);
        assertEquals(1_200, nextYear.holds(line, "committed"));
        assertEquals(300, nextYear.holds(line, "available"));
        assertEquals(0, finance.figure(plan, NEXT, "reserved"));
        assertEquals(1_200, finance.figure(plan, NEXT, "committed"));
        mapae.assertBooksInOrder();
    }

    @Test
    void aGrantFromTheReserveServesItToo() {
        long plan = planWithAuthority();
        finance.commit(plan, amounts(0, 700)).then().statusCode(200);
        Map<String, Object> grant = Map.of(
                "kind", "reserve-grant",
                "lines", List.of(Map.of("line", line, "amount", 900)),
                "reference", "제51회 국무회의 의결",
                "reason", "집중호우 복구");
        new Bookkeeper(mapae, "planner1", NEXT).post("MSIT", grant).then().statusCode(200);
        assertEquals(700, nextYear.holds(line, "committed"));
        assertEquals(200, nextYear.holds(line, "available"));
        assertEquals(0, finance.figure(plan, NEXT, "reserved"));
    }

    /** 400 are reserved while all 1,000 of the year are committed; of 300 that come back 300 are taken up. */
    @Test
    void takesUpByCommandWhatCameBack() {
        long plan = planWithAuthority();
        nextYear.allot(line, 1_000);
        long other = nextYear.committed(line, 1_000);
        finance.commit(plan, amounts(0, 400)).then().statusCode(200);
        refused(finance.takeUp(plan, NEXT), 409, "ledger.not-available");
        nextYear.step(other, "release", 300).then().statusCode(200);
        finance.takeUp(plan, NEXT).then().statusCode(200);
        assertEquals(100, finance.figure(plan, NEXT, "reserved"));
        assertEquals(300, finance.figure(plan, NEXT, "committed"));
        assertEquals(1_000, nextYear.holds(line, "committed"));
        refused(finance.takeUp(plan, LATER), 422, "ledger.nothing-reserved");
        refused(finance.takeUp(plan, LATER + 5), 422, "ledger.year-not-planned");
    }

    @Test
    void freesWhatIsReservedWithAReason() {
        long plan = planWithAuthority();
        finance.commit(plan, amounts(0, 2_000)).then().statusCode(200);
        long part = finance.get(plan).getLong("parts[0].id");
        refused(finance.release(plan, part, " "), 400, "ledger.reason-missing");
        refused(new PlanKeeper(mapae, "planner1").release(plan, part, "계약 해지"), 403, "access.forbidden");
        finance.release(plan, part, "계약 해지").then().statusCode(200).body("parts[0].released", equalTo(2_000));
        assertEquals(2_000, finance.figure(plan, NEXT, "free"));
        refused(finance.release(plan, part, "계약 해지"), 422, "ledger.nothing-reserved");
        refused(finance.release(plan, 999_999, "계약 해지"), 404, "ledger.part-unknown");
    }

    /** 600 of 1,000 are committed and 200 come back; the plan has 600 again, and no commitment grows past them. */
    @Test
    void followsWhatHappensToItsCommitments() {
        thisYear.allot(line, 5_000);
        long plan = finance.entered("LONG_TERM_CONTRACT", line, amounts(1_000, 1_000));
        finance.commit(plan, amounts(600)).then().statusCode(200);
        long commitment = mapae.as("finance1")
                .get("/api/v1/commitments?organisation=MSIT&year=" + NOW + "&line=" + line)
                .jsonPath()
                .getLong("rows[0].id");
        thisYear.step(commitment, "expenditures", 100).then().statusCode(200);
        thisYear.step(commitment, "release", 200).then().statusCode(200);
        assertEquals(600, finance.figure(plan, NOW, "free"));
        assertEquals(300, finance.figure(plan, NOW, "committed"));
        assertEquals(100, finance.figure(plan, NOW, "spent"));
        refused(thisYear.step(commitment, "change", 601), 409, "ledger.year-over");
        long change = thisYear.step(commitment, "change", 600)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("posting.id");
        assertEquals(0, finance.figure(plan, NOW, "free"));
        thisYear.reverse(change, "두 번 입력").then().statusCode(200);
        assertEquals(600, finance.figure(plan, NOW, "free"));
        mapae.assertBooksInOrder();
    }

    @Test
    void twoClientsNeverPromiseTheSameAmountOfAYear() {
        long plan = planWithAuthority();
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> finance.commit(plan, amounts(0, 300)).statusCode())
                .toList();
        assertEquals(6, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(6, answers.stream().filter(status -> status == 409).count(), answers::toString);
        assertEquals(1_800, finance.figure(plan, NEXT, "reserved"));
        assertEquals(200, finance.figure(plan, NEXT, "free"));
    }

    @Test
    void promisesOnceForOneIdempotencyKey() {
        long plan = planWithAuthority();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            finance.commit(key, plan, amounts(0, 300)).then().statusCode(200);
        }
        assertEquals(300, finance.figure(plan, NEXT, "reserved"));
        refused(finance.commit(key, plan, amounts(0, 301)), 422, "idempotency.other-request");
    }

    @ParameterizedTest
    @CsvSource({
        "ledger_obligation_year set amount = amount - 1901, obligations-within-plans",
        "ledger_obligation set committed = committed + 1, obligations-are-taken-up",
        "ledger_obligation set reserved = reserved - 1, obligations-are-taken-up"
    })
    void theProofNamesThePlanWhereSomebodyChangedWhatIsPromised(String change, String broken) throws SQLException {
        long plan = planWithAuthority();
        finance.commit(plan, amounts(0, 100)).then().statusCode(200);
        String where = " where plan_id = " + plan + " and fiscal_year = " + NEXT;
        try (Connection owner = mapae.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("update " + change + where);
            try {
                mapae.as("auditor1")
                        .get("/api/v1/invariants")
                        .then()
                        .statusCode(200)
                        .body("identities.findAll { !it.holds }.code", equalTo(List.of(broken)))
                        .body("identities.find { !it.holds }.breaks[0].line", equalTo(line));
            } finally {
                String back = change.contains("- ") ? change.replace("- ", "+ ") : change.replace("+ ", "- ");
                statement.execute("update " + back + where);
            }
        }
        mapae.assertBooksInOrder();
    }
}

package mapae.plan;

import static mapae.plan.PlanDesk.line;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Medium-term plans over REST: begun, filled, handed in once, rolled on, and compared with what was granted. */
class PlanIT {

    private static final String OWN = "MSIT";

    private final PlanDesk finance = new PlanDesk(Mapae.server(), "finance1");

    private static void grant(int year, String kind, String line, long amount) {
        Mapae.server()
                .as("finance1")
                .contentType("application/json")
                .body(Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))))
                .post("/api/v1/ledger/" + OWN + "/" + year + "/postings")
                .then()
                .statusCode(200);
    }

    @Test
    void comparesTwoVersionsWithWhatWasGranted() {
        long old = finance.begun(OWN, 2061);
        finance.put(
                old,
                List.of(
                        line("a/changed", "바뀜", 100, 200, 300, 400, 500),
                        line("a/gone", "빠짐", 10, 20, 30, 40, 50),
                        line("b/same", "같음", 1, 2, 3, 4, 5)));
        finance.handedIn(old);
        long rolled = finance.rolled(old);
        finance.replace(
                        rolled,
                        0,
                        List.of(
                                line("a/changed", null, 250, 300, 300, 500, 600),
                                line("b/new", "신규", 7, 7, 7, 7, 7),
                                line("b/same", null, 2, 3, 4, 5, 6)))
                .then()
                .statusCode(200)
                .body("lines", equalTo(3))
                .body("totals", equalTo(List.of(259, 310, 311, 512, 613)));
        grant(2062, "initial-budget", "a/changed", 260);
        grant(2062, "supplementary-budget", "a/changed", 10);
        JsonPath told =
                finance.compare(old, rolled).then().statusCode(200).extract().jsonPath();
        Map<String, Object> changed = told.getMap("rows.find { it.code == 'a/changed' }.years[1]");
        Map<String, Object> expected = new HashMap<>(Map.of(
                "year", 2062,
                "a", 200,
                "b", 250,
                "difference", 50,
                "changeRate", 0.25f,
                "granted", 270,
                "current", 270,
                "grantedBeyondPlan", 20));
        assertEquals(expected, changed);
        assertEquals("NEW", told.getString("rows.find { it.code == 'b/new' }.standing"));
        assertEquals("GONE", told.getString("rows.find { it.code == 'a/gone' }.standing"));
        assertEquals("SAME", told.getString("rows.find { it.code == 'b/same' }.standing"));
        assertEquals(220, told.getInt("rows.find { it.code == 'a' }.years[1].a"));
        assertEquals(37, told.getInt("totals[1].difference"));
        assertNull(told.getString("totals[0].b"), "the second version does not have the first year");
        assertNull(told.getString("totals[4].granted"), "the year has no books yet");
        String csv = Mapae.server()
                .as("planner1")
                .accept("text/csv")
                .get("/api/v1/plans/comparison?a=" + old + "&b=" + rolled)
                .asString();
        assertTrue(csv.contains("a/changed,바뀜,바뀜,CHANGED,2062,200,250,50,0.2500,270,270,20"), csv);
        assertTrue(csv.contains("TOTAL,,,,2062,222,259,37,0.1667,270,270,11"), csv);
    }

    @Test
    void storesAllRowsOrNone() {
        long id = finance.begun(OWN, 2071);
        finance.put(id, List.of(line("a/1", "하나", 1, 1, 1, 1, 1)));
        finance.put(
                        id,
                        1,
                        List.of(
                                line("a/1", null, 2, 2, 2, 2, 2),
                                line("a/2", null, 2, 2, 2, 2, 2),
                                line("a/3", "셋", 1, 1, -1, 1),
                                line("a/1", null, 3, 3, 3, 3, 3)))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rows.faulty"))
                .body(
                        "errors.field",
                        hasItems("rows[2].titleKo", "rows[2].titleEn", "rows[3].2073", "rows[3].2075", "rows[4].code"));
        finance.get(id)
                .then()
                .body("lines.size()", equalTo(1))
                .body("lines[0].amounts", equalTo(List.of(1, 1, 1, 1, 1)))
                .body("plan.version", equalTo(1));
        Map<String, Object> unknown = line("a/1", null, 1, 1, 1, 1, 1);
        unknown.put("investment", "NO-SUCH");
        finance.put(id, 1, List.of(unknown))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("rows[1].investment"));
    }

    @Test
    void letsTheFirstWriterWin() {
        long id = finance.begun(OWN, 2072);
        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> finance.put(
                                id, 0, List.of(line("a/" + i, "과목", 1, 1, 1, 1, 1)))
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409, 409, 409), statuses);
        finance.get(id).then().body("lines.size()", equalTo(1)).body("plan.version", equalTo(1));
    }

    @Test
    void keepsWhatWasHandedInAndMarksWhatIsLate() {
        long ahead = finance.begun(OWN, 2073);
        finance.handIn(ahead, 0).then().statusCode(422).body("code", equalTo("plan.empty"));
        finance.put(ahead, List.of(line("a/1", "하나", 1, 1, 1, 1, 1)));
        finance.handIn(ahead, 0).then().statusCode(409).body("code", equalTo("request.conflict"));
        finance.handIn(ahead, 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDED_IN"))
                .body("handedInOn", equalTo("2026-11-24"))
                .body("handedInBy", equalTo("finance1"))
                .body("dueOn", equalTo("2073-01-31"))
                .body("late", equalTo(false));
        finance.handIn(ahead, 2).then().statusCode(409).body("code", equalTo("plan.handed-in"));
        finance.put(ahead, 2, List.of(line("a/1", null, 2, 2, 2, 2, 2)))
                .then()
                .statusCode(409)
                .body("code", equalTo("plan.handed-in"));
        long late = finance.begun(OWN, 2025);
        finance.put(late, List.of(line("a/1", "하나", 1, 1, 1, 1, 1)));
        finance.handIn(late, 1).then().statusCode(200).body("late", equalTo(true));
    }

    @Test
    void numbersVersionsOfAYearWithoutGaps() {
        long first = finance.begun(OWN, 2074);
        finance.begin(Map.of("organisation", OWN, "firstYear", 2074, "years", 4))
                .then()
                .statusCode(422)
                .body("code", equalTo("plan.years-too-few"));
        long second = finance.begun(OWN, 2074);
        finance.begin(Map.of("from", first, "sameYears", true))
                .then()
                .statusCode(200)
                .body("firstYear", equalTo(2074))
                .body("begunFrom", equalTo((int) first))
                .body("number", equalTo(3));
        finance.get(second).then().body("plan.number", equalTo(2)).body("plan.begunFrom", nullValue());
        finance.begin(Map.of("from", first, "years", 5)).then().statusCode(400);
        finance.begin(Map.of()).then().statusCode(400);
    }

    @Test
    void beginsAPlanOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("organisation", OWN, "firstYear", 2075, "years", 5);
        List<Long> ids = Stream.of(1, 2)
                .map(time -> finance.json(body)
                        .header("Idempotency-Key", key)
                        .post("/api/v1/plans")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        long id = ids.get(0);
        Object rows = Map.of("version", 0, "lines", List.of(line("a/1", "하나", 1, 1, 1, 1, 1)));
        String second = UUID.randomUUID().toString();
        Stream.of(1, 2)
                .forEach(time -> finance.json(rows)
                        .header("Idempotency-Key", second)
                        .post("/api/v1/plans/" + id + "/rows")
                        .then()
                        .statusCode(200)
                        .body("version", equalTo(1)));
    }

    @Test
    void isWrittenByItsOwnOrganisationAndByPlanners() {
        finance.begin(Map.of("organisation", "MOHW", "firstYear", 2076, "years", 5))
                .then()
                .statusCode(403)
                .body("code", equalTo("plan.not-own"));
        PlanDesk planner = new PlanDesk(Mapae.server(), "planner1");
        long others = planner.begun("MOHW", 2076);
        finance.put(others, 0, List.of(line("a/1", "하나", 1, 1, 1, 1, 1))).then().statusCode(403);
        long own = planner.begun(OWN, 2076);
        planner.compare(own, others).then().statusCode(400).body("code", equalTo("plan.other-organisation"));
        finance.compare(own, 999_999).then().statusCode(404).body("code", equalTo("plan.unknown"));
    }

    @Test
    void isToldInTheTrail() {
        long id = finance.begun(OWN, 2077);
        finance.put(id, List.of(line("a/1", "하나", 1, 1, 1, 1, 1)));
        finance.handedIn(id);
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?kind=plan&limit=100")
                .jsonPath()
                .getList("rows.findAll { it.after.plan == 'MSIT 2077-1' }.kind");
        assertEquals(
                List.of("plan.begin", "plan.edit", "plan.hand-in"),
                kinds.stream().sorted().toList());
    }
}

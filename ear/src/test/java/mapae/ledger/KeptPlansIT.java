package mapae.ledger;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Who keeps plans over several years, what a legal form allows, and how years become legally committed. */
class KeptPlansIT {

    private static final int NOW = Mapae.today().getYear();

    private final MapaeServer mapae = Mapae.server();
    private final PlanKeeper finance = new PlanKeeper(mapae, "finance1");
    private final PlanKeeper planner = new PlanKeeper(mapae, "planner1");
    private final PlanKeeper otherPlanner = new PlanKeeper(mapae, "planner2");
    private final String line = "정보화/kept/" + UUID.randomUUID();

    private static SortedMap<Integer, Long> years(int count) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            years.put(NOW + i, 100L);
        }
        return years;
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aFinanceOfficerKeepsThePlansOfTheirOwnOrganisationAndAPlannerAll() {
        finance.entered("LONG_TERM_CONTRACT", line, years(3));
        Map<String, String> others = Map.of("organisation", "MOHW");
        refused(finance.enter("LONG_TERM_CONTRACT", line, years(3), others), 403, "ledger.not-own");
        long plan = planner.enter("LONG_TERM_CONTRACT", line, years(3), others)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        refused(finance.change(plan, NOW, 200, "PLANNED"), 403, "ledger.not-own");
        refused(finance.commit(plan, years(1)), 403, "ledger.not-own");
        refused(new PlanKeeper(mapae, "auditor1").enter("ANNUAL", line, years(1), Map.of()), 403, "access.forbidden");
        mapae.as("pm1").get("/api/v1/multi-year-plans/999999").then().statusCode(404);
    }

    @Test
    void whatTheLegalFormDoesNotAllowIsRefusedWithTheArticle() {
        refused(finance.enter("ANNUAL", line, years(2), Map.of()), 400, "ledger.years-annual");
        finance.enter("CONTINUING_EXPENDITURE", line, years(6), Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.years-too-many"))
                .body("detail", allOf(containsString("art. 23"), containsString("6")));
        Map<String, String> exception = Map.of("exception", "철도 신호 체계와 함께 준공");
        finance.enter("CONTINUING_EXPENDITURE", line, years(10), exception)
                .then()
                .statusCode(200)
                .body("completion", equalTo(NOW + 9))
                .body("exception", equalTo("철도 신호 체계와 함께 준공"));
        refused(finance.enter("CONTINUING_EXPENDITURE", line, years(11), exception), 422, "ledger.years-too-many");
        refused(finance.enter("LONG_TERM_CONTRACT", line, years(2), exception), 400, "ledger.plan-exception");
        SortedMap<Integer, Long> gap = new TreeMap<>(Map.of(NOW, 1L, NOW + 2, 1L));
        refused(finance.enter("LONG_TERM_CONTRACT", line, gap, Map.of()), 400, "ledger.years-gap");
        refused(finance.enter("LONG_TERM_CONTRACT", line, new TreeMap<>(), Map.of()), 400, "ledger.plan-years");
        long plan = finance.entered("LONG_TERM_CONTRACT", line, years(3));
        refused(finance.resolve(plan, NOW + 1, NOW + 1), 422, "ledger.years-ahead");
        refused(finance.change(plan, NOW, 1, "LEGALLY_COMMITTED"), 400, "ledger.plan-status");
        refused(finance.change(plan, NOW + 5, 1, "PLANNED"), 400, "ledger.years-gap");
        finance.change(plan, NOW + 3, 70, "PLANNED").then().statusCode(200).body("completion", equalTo(NOW + 3));
    }

    @Test
    void aChangeBasedOnAnOlderVersionIsRefused() {
        long plan = finance.entered("LONG_TERM_CONTRACT", line, years(3));
        int seen = finance.get(plan).getInt("version");
        finance.change(plan, seen, NOW, 200, "REQUESTED").then().statusCode(200).body("years[0].amount", equalTo(200));
        refused(planner.change(plan, seen, NOW, 300, "REQUESTED"), 409, "request.conflict");
        assertEquals(200, finance.figure(plan, NOW, "amount"));
    }

    @Test
    void yearsAreLegallyCommittedByTwoPeopleAndStayAsTheyAre() {
        long plan = planner.entered("CONTINUING_EXPENDITURE", line, years(3));
        JsonPath proposed = planner.resolve(plan, NOW + 1, NOW + 2)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        long resolution = proposed.getLong("resolutions[0].id");
        refused(planner.change(plan, NOW + 1, 5, "PLANNED"), 409, "ledger.plan-year-proposed");
        refused(planner.resolve(plan, NOW, NOW + 1), 409, "ledger.plan-year-proposed");
        refused(planner.decide(plan, resolution, "approve"), 403, "approval.own-proposal");
        refused(finance.decide(plan, resolution, "approve"), 403, "access.forbidden");
        otherPlanner
                .decide(plan, resolution, "return")
                .then()
                .statusCode(200)
                .body("years[1].status", equalTo("PLANNED"));
        refused(otherPlanner.decide(plan, resolution, "approve"), 409, "ledger.request-decided");
        PlanKeeper.bind(mapae, plan, NOW + 1, NOW + 2);
        assertEquals(
                List.of("PLANNED", "LEGALLY_COMMITTED", "LEGALLY_COMMITTED"),
                finance.get(plan).getList("years.status"));
        refused(planner.change(plan, NOW + 1, 5, "PLANNED"), 422, "ledger.plan-year-resolved");
        refused(planner.resolve(plan, NOW + 1, NOW + 1), 422, "ledger.plan-year-resolved");
        refused(planner.resolve(plan, NOW + 3, NOW + 3), 422, "ledger.year-not-planned");
        refused(planner.resolve(plan, NOW, NOW - 1), 400, "ledger.resolution-years");
        refused(otherPlanner.decide(plan, 999_999, "approve"), 404, "ledger.resolution-unknown");
    }

    @Test
    void aPromisedYearCannotBeMadeSmallerThanItsPromises() {
        new Bookkeeper(mapae, "finance1", NOW).allot(line, 100);
        long plan = finance.entered("LONG_TERM_CONTRACT", line, years(2));
        finance.commit(plan, years(1)).then().statusCode(200);
        finance.change(plan, NOW, 99, "REQUESTED")
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.plan-year-below"))
                .body("arguments[1]", equalTo("100"));
    }

    @Test
    void listsPlansByOrganisationLineFormAndYear() {
        long plan = finance.entered("LONG_TERM_CONTRACT", line, years(3));
        finance.entered("CONTRACT_AUTHORITY", line, years(1));
        assertEquals(2, finance.list(Map.of("line", line)).size());
        assertEquals(
                List.of((int) plan),
                finance
                        .list(Map.of(
                                "line", line, "organisation", "MSIT", "basis", "LONG_TERM_CONTRACT", "year", NOW + 2))
                        .stream()
                        .map(row -> row.get("id"))
                        .toList());
        assertEquals(List.of(), finance.list(Map.of("line", line, "year", NOW + 3)));
        refused(mapae.as("pm1").get("/api/v1/multi-year-plans?basis=NONE"), 400, "list.filter");
        JsonPath first = mapae.as("pm1")
                .get("/api/v1/multi-year-plans?limit=1&line=" + line)
                .jsonPath();
        JsonPath second = mapae.as("pm1")
                .get("/api/v1/multi-year-plans?limit=1&line=" + line + "&after=" + first.getString("next"))
                .jsonPath();
        assertEquals(List.of((int) plan), second.getList("rows.id"));
    }

    /** What continuing expenditure leaves goes on to the plan's last year, and no further. */
    @Test
    void aCarryOverOfContinuingExpenditureTakesItsCompletionYearFromThePlan() {
        Bookkeeper books = new Bookkeeper(mapae, "finance1", NOW);
        books.allot(line, 100);
        long plan = planner.entered("CONTINUING_EXPENDITURE", line, years(3));
        refused(carryOver(books, Map.of()), 422, "ledger.carry-not-continuing");
        PlanKeeper.bind(mapae, plan, NOW, NOW + 2);
        carryOver(books, Map.of()).then().statusCode(200).body("completion", equalTo(NOW + 2));
        refused(carryOver(books, Map.of("completion", NOW + 4)), 422, "ledger.completion-planned");
    }

    private Response carryOver(Bookkeeper books, Map<String, Integer> completion) {
        Map<String, Object> wish = new TreeMap<>(completion);
        wish.putAll(Map.of(
                "kind",
                "carry-over-continuing",
                "organisation",
                "MSIT",
                "fiscalYear",
                NOW,
                "line",
                line,
                "amount",
                10,
                "reason",
                "연도별 소요의 잔액"));
        return books.json(wish).post("/api/v1/budget-requests");
    }
}

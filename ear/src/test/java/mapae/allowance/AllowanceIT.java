package mapae.allowance;

import static mapae.allowance.AllowanceDesk.ask;
import static mapae.allowance.AllowanceDesk.asked;
import static mapae.allowance.AllowanceDesk.commit;
import static mapae.allowance.AllowanceDesk.decide;
import static mapae.allowance.AllowanceDesk.draw;
import static mapae.allowance.AllowanceDesk.free;
import static mapae.allowance.AllowanceDesk.fulfil;
import static mapae.allowance.AllowanceDesk.fund;
import static mapae.allowance.AllowanceDesk.get;
import static mapae.allowance.AllowanceDesk.lines;
import static mapae.allowance.AllowanceDesk.request;
import static mapae.allowance.AllowanceDesk.withdraw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mapae.gate.GateDesk;
import mapae.metric.Night;
import mapae.system.Mapae;
import mapae.tiering.TierDesk;
import org.junit.jupiter.api.Test;

/** More money, under conditions: asked for with its source kept, decided by others, drawn in parts, and given back. */
class AllowanceIT {

    private static final String JOB = "overspend-allowances";
    private static final int CLIENTS = 8;

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    /** Granted 300: 120 drawn, of which 50 are committed; the condition is not kept. 70 and 180 go back, 50 stay. */
    @Test
    void goesBackWhereAConditionIsNotKept() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = lines(1_000);
        String from = lines.get(0);
        String to = lines.get(1);
        assertRefused(ask("pm1", request(investment, from, to, 300)), 422, "allowance.line");
        fund(investment, to);
        long id = asked("pm1", request(investment, from, to, 300));
        JsonPath asked = get(id);
        assertEquals("REQUESTED", asked.getString("allowance.state"));
        assertEquals(
                "1.6667",
                new BigDecimal(asked.getString("againstStopping.value"))
                        .setScale(4, RoundingMode.HALF_UP)
                        .toPlainString());
        // 300 of 1,000 are kept: 701 are too much, 700 are not
        assertRefused(commit(from, 701), 422, "ledger.retained");
        commit(from, 700).then().statusCode(200);
        assertRefused(draw("finance1", id, 1), 409, "allowance.not-granted");
        decide("planner2", id, true, "중간 점검 보고=2026-11-24")
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"));
        assertRefused(draw("finance1", id, 301), 422, "allowance.beyond-open");
        draw("finance1", id, 120).then().statusCode(200);
        assertEquals(121, free(to));
        assertEquals(180, free(from));
        commit(to, 51).then().statusCode(200);
        new Night(Mapae.server(), JOB).run("2026-11-24");
        assertEquals("GRANTED", get(id).getString("allowance.state"));
        new Night(Mapae.server(), JOB).run("2026-11-25");
        new Night(Mapae.server(), JOB).run("2026-11-26");
        JsonPath after = get(id);
        assertEquals("ENDED", after.getString("allowance.state"));
        assertEquals(List.of("DRAW", "CLAWBACK", "RELEASE"), after.getList("allowance.entries.kind"));
        assertEquals(List.of(120, 70, 180), after.getList("allowance.entries.amount"));
        assertEquals("2026-11-25", after.getString("allowance.conditions[0].failedOn"));
        assertEquals(0, after.getInt("balance.open"));
        assertEquals(0, free(to));
        assertEquals(250, free(from));
        commit(from, 250).then().statusCode(200);
    }

    @Test
    void expiresAndIsFreeAgain() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = lines(100);
        fund(investment, lines.get(0));
        Map<String, Object> remainder = request(investment, lines.get(0), lines.get(0), 60);
        remainder.put("source", "REUSABLE_REMAINDER");
        remainder.remove("from");
        remainder.put("expiresOn", "2026-11-24");
        long id = asked("pm1", remainder);
        decide("planner2", id, true).then().statusCode(200);
        draw("finance1", id, 25).then().statusCode(200);
        assertRefused(commit(lines.get(0), 66), 422, "ledger.retained");
        commit(lines.get(0), 65).then().statusCode(200);
        new Night(Mapae.server(), JOB).run("2026-11-25");
        assertEquals(List.of("DRAW", "RELEASE"), get(id).getList("allowance.entries.kind"));
        assertEquals(List.of(25, 35), get(id).getList("allowance.entries.amount"));
        commit(lines.get(0), 35).then().statusCode(200);
    }

    @Test
    void isRefusedForLackOfItsSource() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = lines(100);
        fund(investment, lines.get(0));
        Map<String, Object> reserve = request(investment, lines.get(0), lines.get(0), 60);
        reserve.put("source", "RESERVE");
        assertRefused(ask("pm1", reserve), 422, "allowance.no-such-source");
        Map<String, Object> elsewhere = request(investment, lines.get(1), lines.get(0), 2);
        for (String language : List.of("ko", "en")) {
            AllowanceDesk.json("pm1", elsewhere)
                    .header("Accept-Language", language)
                    .post("/api/v1/allowances")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("ledger.nothing-free"))
                    .body("detail", containsString(language.equals("ko") ? "유보되지 않은 가용액은 1원" : "1 won is available"));
        }
        Map<String, Object> same = request(investment, lines.get(1), lines.get(0), 1);
        same.put("source", "CARRY_OVER");
        assertRefused(ask("pm1", same), 400, "allowance.same-line");
        // nobody has money of another organisation kept for themselves
        Map<String, Object> others = request(investment, lines.get(1), lines.get(0), 1);
        others.put("from", Map.of("organisation", "MOHW", "fiscalYear", 2026, "line", lines.get(1)));
        assertRefused(ask("pm1", others), 403, "allowance.not-own");
        Map<String, Object> late = request(investment, lines.get(0), lines.get(0), 1);
        late.put("expiresOn", "2027-01-01");
        assertRefused(ask("pm1", late), 400, "allowance.expiry");
        assertRefused(ask("hr1", request(investment, lines.get(1), lines.get(0), 1)), 403, "access.forbidden");
    }

    /** 7 % of 10 billion each: alone each is small, the third brings the growth to 21 %. */
    @Test
    void catchesAStudyThatIsDueThroughThreeSmallRequests() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = lines(5_000_000_000L);
        fund(investment, lines.get(1));
        Map<String, Object> small = request(investment, lines.get(0), lines.get(1), 700_000_000);
        asked("pm1", small);
        asked("pm1", small);
        ask("pm1", small)
                .then()
                .statusCode(422)
                .body("code", equalTo("allowance.study-due"))
                .body("detail", containsString("2,100,000,000"));
        small.put("study", "타당성 재조사 2026-11");
        long id = asked("pm1", small);
        assertEquals(21, get(id).getFloat("growth.value"));
        // what is refused counts no more
        decide("planner2", id, false).then().statusCode(200).body("state", equalTo("REFUSED"));
        small.remove("study");
        assertRefused(ask("pm1", small), 422, "allowance.study-due");
        small.put("amount", 100_000_000);
        asked("pm1", small);
    }

    /** Nobody determined a tier, so the closest holds: 10 % in a year, and two have to agree. */
    @Test
    void addsUpWhatWasSplitAndAsksTwoToAgree() {
        String investment = TierDesk.investment("MSIT", 10_000_000_000L);
        List<String> lines = lines(5_000_000_000L);
        fund(investment, lines.get(1));
        assertRefused(
                ask("planner1", request(investment, lines.get(0), lines.get(1), 1_000_000_001)),
                422,
                "allowance.above-limit");
        long id = asked("planner1", request(investment, lines.get(0), lines.get(1), 600_000_000));
        assertRefused(
                ask("planner1", request(investment, lines.get(0), lines.get(1), 400_000_001)), 422, "allowance.split");
        assertRefused(decide("planner1", id, true), 403, "allowance.own-request");
        decide("planner2", id, true, "첫째 조건=2026-12-01").then().statusCode(200).body("state", equalTo("REQUESTED"));
        assertRefused(decide("planner2", id, true), 403, "allowance.own-request");
        assertRefused(decide("planner3", id, true, "지난 조건=2026-11-23"), 400, "allowance.condition-days");
        decide("planner3", id, true, "둘째 조건=2026-12-02").then().statusCode(200).body("state", equalTo("GRANTED"));
        assertEquals(List.of("첫째 조건", "둘째 조건"), get(id).getList("allowance.conditions.says"));
        fulfil("pm1", id, 2).then().statusCode(200);
        assertRefused(fulfil("pm1", id, 3), 404, "allowance.condition-unknown");
        assertRefused(decide("planner4", id, true), 409, "allowance.decided");
        assertRefused(withdraw("planner1", id), 409, "allowance.decided");
    }

    @Test
    void isTakenBackAndItsMoneyIsFree() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = lines(100);
        fund(investment, lines.get(1));
        long id = asked("pm1", request(investment, lines.get(0), lines.get(1), 100));
        assertRefused(commit(lines.get(0), 1), 422, "ledger.retained");
        withdraw("pm1", id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        commit(lines.get(0), 100).then().statusCode(200);
    }

    @Test
    void isDrawnNoFurtherThanGrantedHoweverManyDrawAtOnce() throws Exception {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = lines(1_000);
        fund(investment, lines.get(1));
        long id = asked("pm1", request(investment, lines.get(0), lines.get(1), 300));
        decide("planner2", id, true, "보고=2026-12-10").then().statusCode(200);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> draws =
                    Collections.nCopies(CLIENTS, () -> draw("finance1", id, 100).statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : clients.invokeAll(draws)) {
                answers.add(answer.get());
            }
            assertEquals(3, answers.stream().filter(one -> one == 200).count(), answers::toString);
        } finally {
            clients.shutdownNow();
        }
        assertEquals(301, free(lines.get(1)));
        assertEquals(700, free(lines.get(0)));
        assertEquals(0, get(id).getInt("balance.open"));
    }

    @Test
    void refusesAListThatCannotBe() {
        for (String wrong : List.of("limit=0", "limit=201", "state=OPEN", "before=x")) {
            Mapae.server()
                    .as("auditor1")
                    .get("/api/v1/allowances?" + wrong)
                    .then()
                    .statusCode(400);
        }
        Mapae.server()
                .as("auditor1")
                .get("/api/v1/allowances?state=ENDED&limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void isAskedForOnceForOneKey() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = lines(100);
        fund(investment, lines.get(1));
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = request(investment, lines.get(0), lines.get(1), 60);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(AllowanceDesk.json("pm1", body)
                    .header("Idempotency-Key", key)
                    .post("/api/v1/allowances")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getLong("id"));
        }
        assertEquals(ids.get(0), ids.get(1));
        commit(lines.get(0), 40).then().statusCode(200);
    }
}

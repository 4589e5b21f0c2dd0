package mapae.team;

import static mapae.team.TeamDesk.costs;
import static mapae.team.TeamDesk.declare;
import static mapae.team.TeamDesk.get;
import static mapae.team.TeamDesk.planned;
import static mapae.team.TeamDesk.release;
import static mapae.team.TeamDesk.team;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mapae.experiment.ExperimentDesk;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** A team's money comes in tranches from lines that are set aside for it, and its cost lands on investments. */
class TeamIT {

    private static final int CLIENTS = 8;

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void keepsItsMoneyFromEverybodyElse() {
        String team = team();
        String line = TeamDesk.lineOf("인건비");
        TeamDesk.line(team, 2001, line, 1_000);
        planned(team, 2001, line, 600, "2001-03-01");
        for (String language : List.of("ko", "en")) {
            TeamDesk.json("finance1", Map.of("kind", "allotment", "lines", List.of(Map.of("line", line, "amount", 1))))
                    .header("Accept-Language", language)
                    .post("/api/v1/ledger/MSIT/2001/postings")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("ledger.earmarked"))
                    .body("detail", startsWith(language.equals("ko") ? line + " 과목의 예산은 데이터 연계 팀" : "The money of"));
        }
        long posted = release("planner2", team, 1, 600, "2001-03-01", "")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        assertTrue(posted > 0);
        long posting = Mapae.server()
                .as("auditor1")
                .queryParam("line", line)
                .get("/api/v1/ledger/MSIT/2001/journal")
                .jsonPath()
                .getLong("rows.find { it.kind == 'allotment' }.id");
        assertRefused(
                TeamDesk.json("finance1", Map.of("reason", "none")).post("/api/v1/postings/" + posting + "/reversal"),
                422,
                "ledger.earmarked");
        assertRefused(
                TeamDesk.json("planner1", Map.of("organisation", "MSIT", "fiscalYear", 2001, "line", line))
                        .put("/api/v1/investments/" + ExperimentDesk.investment("PROJECT") + "/budget-lines"),
                422,
                "ledger.earmarked");
        assertRefused(TeamDesk.setAside("planner1", team(), 2001, line), 422, "ledger.earmarked");
        String allotted = TeamDesk.lineOf("운영비");
        TeamDesk.grant(2001, allotted, 10);
        TeamDesk.post("allotment", 2001, allotted, 1).then().statusCode(200);
        assertRefused(TeamDesk.setAside("planner1", team, 2001, allotted), 422, "ledger.earmark-allotted");
    }

    @Test
    void isReleasedByAnotherInOrderAndWithReasons() {
        String team = team();
        String line = TeamDesk.lineOf("인건비");
        TeamDesk.line(team, 2003, line, 1_000);
        int outcome = TeamDesk.outcome(team, "연계 기관", 40);
        planned(team, 2003, line, 400, "2003-03-01");
        planned(team, 2003, line, 600, "2003-09-01", outcome);
        assertRefused(TeamDesk.plan("planner1", team, 2003, line, 1, "2003-10-01"), 422, "team.above-line");
        assertRefused(TeamDesk.plan("planner1", team, 2003, line, 1, "2004-10-01"), 400, "team.tranche-due");
        assertRefused(TeamDesk.plan("pm1", team, 2003, line, 1, "2003-10-01"), 403, "access.forbidden");
        assertRefused(release("planner1", team, 1, 400, "2003-03-01", ""), 403, "team.own-tranche");
        assertRefused(release("planner2", team, 2, 600, "2003-09-01", ""), 422, "team.tranche-order");
        assertRefused(release("planner2", team, 1, 400, "2003-02-28", ""), 400, "team.tranche-reason");
        assertRefused(release("planner2", team, 1, 401, "2003-03-01", ""), 400, "team.tranche-amount");
        assertRefused(release("planner2", team, 1, 400, "2004-03-01", "late"), 422, "team.tranche-year");
        assertRefused(release("planner2", team, 1, 400, "2026-11-25", "late"), 422, "team.tranche-later");
        assertRefused(release("planner2", team, 3, 1, "2003-03-01", ""), 404, "team.tranche-unknown");
        release("planner2", team, 1, 400, "2003-03-01", "").then().statusCode(200);
        assertRefused(release("planner2", team, 1, 1, "2003-03-01", ""), 409, "team.tranche-released");
        // nobody measured it, so a reason is asked for; who measured it does not decide
        assertRefused(release("planner2", team, 2, 600, "2003-09-01", ""), 400, "team.tranche-reason");
        TeamDesk.measure("planner2", team, outcome, 41).then().statusCode(200);
        assertRefused(release("planner2", team, 2, 600, "2003-09-01", ""), 403, "team.own-tranche");
        release("planner3", team, 2, 600, "2003-09-01", "").then().statusCode(200);
        assertEquals("RELEASED", get(team).getString("tranches[1].state"));
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=50")
                .jsonPath()
                .getList("rows.kind");
        assertTrue(kinds.contains("team.release"), kinds::toString);
    }

    @Test
    void isReleasedOnceHoweverManyDecideAtOnce() throws Exception {
        String team = team();
        String line = TeamDesk.lineOf("인건비");
        TeamDesk.line(team, 2001, line, 10_000);
        planned(team, 2001, line, 600, "2001-03-01");
        // tokens first: what is raced is the release
        release("planner2", team, 9, 1, "2001-03-01", "").then().statusCode(404);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> releases = Collections.nCopies(
                    CLIENTS,
                    () -> release("planner2", team, 1, 600, "2001-03-01", "").statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : clients.invokeAll(releases)) {
                answers.add(answer.get());
            }
            answers.sort(null);
            List<Integer> wanted = new ArrayList<>(Collections.nCopies(CLIENTS - 1, 409));
            wanted.add(0, 200);
            assertEquals(wanted, answers);
        } finally {
            clients.shutdownNow();
        }
        assertEquals(600, get(team).getInt("lines[0].free"));
        assertEquals(9_400, get(team).getInt("lines[0].notAllotted"));
    }

    @Test
    void refusesSharesThatCannotBe() {
        String team = team();
        String one = ExperimentDesk.investment("PROJECT");
        String two = ExperimentDesk.investment("PROJECT");
        assertRefused(declare("pm1", team, "2001-03", one + "=60", two + "=40.01"), 400, "team.share-sum");
        assertRefused(declare("pm1", team, "2001-03", one + "=0"), 400, "team.share-range");
        assertRefused(declare("pm1", team, "2001-03", one + "=33.333"), 400, "team.share-range");
        assertRefused(declare("pm1", team, "2001-03", one + "=1", one + "=2"), 400, "team.share-twice");
        assertRefused(declare("pm1", team, "2001-03", "NO-SUCH=1"), 404, "investment.unknown");
        assertRefused(declare("pm1", team, "2001-13", one + "=1"), 400, "team.month");
        assertRefused(declare("hr1", team, "2001-03", one + "=1"), 403, "access.forbidden");
        assertRefused(declare("pm1", "NO-SUCH", "2001-03", one + "=1"), 404, "team.unknown");
        declare("pm1", team, "2001-03", one + "=60", two + "=40").then().statusCode(200);
        declare("pm1", team, "2001-03", two + "=12.5").then().statusCode(200);
        assertEquals(List.of(two), costs(team, "2001-03", "2001-03").getList("months[0].shares.investment"));
    }

    @Test
    void keepsCharterAndCapacity() {
        Map<String, Object> charter = TeamDesk.charter("ZT-CHARTER");
        assertRefused(TeamDesk.found("hr1", charter), 403, "access.forbidden");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            TeamDesk.json("pm1", charter)
                    .header("Idempotency-Key", key)
                    .post("/api/v1/teams")
                    .then()
                    .statusCode(200);
        }
        assertRefused(TeamDesk.found("pm1", charter), 409, "team.exists");
        charter.put("endsOn", "2000-12-31");
        charter.put("version", 0);
        charter.remove("code");
        charter.remove("organisation");
        String address = "/api/v1/teams/ZT-CHARTER";
        assertRefused(TeamDesk.json("pm1", charter).put(address), 400, "team.days");
        charter.put("endsOn", "2004-12-31");
        TeamDesk.json("pm1", charter).put(address).then().statusCode(200).body("version", equalTo(1));
        assertRefused(TeamDesk.json("pm1", charter).put(address), 409, "request.conflict");
        Map<String, Object> seats =
                Map.of("role", "개발", "grade", 6, "equivalents", 2.5, "from", "2003-10", "until", "2004-03");
        TeamDesk.json("pm1", Map.of("seats", List.of(seats)))
                .put(address + "/capacity")
                .then()
                .statusCode(200);
        JsonPath book = get("ZT-CHARTER");
        assertEquals(2.5f, book.getFloat("capacity.lines[0].equivalents"));
        // no rate is known of those years: that is no 0
        assertEquals("team.rate-unknown", book.getString("reckoned.'2003'.reason"));
        assertNull(book.getString("reckoned.'2003'.value"));
    }
}

package mapae.experiment;

import static mapae.experiment.ExperimentDesk.approve;
import static mapae.experiment.ExperimentDesk.decide;
import static mapae.experiment.ExperimentDesk.evaluate;
import static mapae.experiment.ExperimentDesk.get;
import static mapae.experiment.ExperimentDesk.investment;
import static mapae.experiment.ExperimentDesk.json;
import static mapae.experiment.ExperimentDesk.measure;
import static mapae.experiment.ExperimentDesk.proposal;
import static mapae.experiment.ExperimentDesk.propose;
import static mapae.experiment.ExperimentDesk.proposed;
import static mapae.experiment.ExperimentDesk.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mapae.gate.GateDesk;
import mapae.interchange.Sender;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** Experiments over REST: proposed, approved by somebody else, kept under their ceiling by the books, evaluated, decided. */
class ExperimentIT {

    private static String line(long amount) {
        String line = "정보화/experiments/" + UUID.randomUUID();
        for (String kind : List.of("initial-budget", "allotment")) {
            json("finance1", Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))))
                    .post("/api/v1/ledger/MSIT/2026/postings")
                    .then()
                    .statusCode(200);
        }
        return line;
    }

    private static Response commit(String line, String investment, long amount, String language) {
        return json(
                        "finance1",
                        Map.of(
                                "organisation",
                                "MSIT",
                                "fiscalYear",
                                2026,
                                "line",
                                line,
                                "amount",
                                amount,
                                "description",
                                "실험용 장비",
                                "counterparty",
                                "한강시스템",
                                "investment",
                                investment))
                .header("Accept-Language", language)
                .post("/api/v1/commitments");
    }

    private static Response step(long commitment, String name, long amount) {
        return json("finance1", Map.of("amount", amount, "reason", "합의에 따름"))
                .post("/api/v1/commitments/" + commitment + "/" + name);
    }

    @Test
    void livesFromProposalToScaleAndKeepsItsCeiling() {
        String code = investment("EXPERIMENT");
        String rollout = investment("PROJECT");
        String line = line(1_000_000);
        long id = proposed(code, 100_000);
        assertEquals("PROPOSED", get(id).getString("experiment.state"));
        assertNull(get(id).get("money"));
        assertEquals("experiment.not-approved-yet", get(id).getString("committedShare.reason"));
        json("pm1", Map.of("version", version(id)))
                .post("/api/v1/experiments/" + id + "/approval")
                .then()
                .statusCode(403);
        decide("planner1", id, "SCALE", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("experiment.not-approved"));
        approve("planner1", id).then().statusCode(200).body("state", equalTo("RUNNING"));
        approve("planner2", id).then().statusCode(409).body("code", equalTo("experiment.approved-already"));

        long first = commit(line, code, 60_000, "ko")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("commitment.id");
        commit(line, code, 40_001, "ko")
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.above-ceiling"))
                .body("arguments", equalTo(List.of("100000", "60000", "40000")))
                .body("detail", containsString("40,000원까지만"));
        commit(line, code, 40_001, "en").then().statusCode(422).body("detail", containsString("KRW 40,000 is left"));
        step(first, "change", 40_001).then().statusCode(422).body("code", equalTo("ledger.above-ceiling"));
        step(first, "change", 30_000).then().statusCode(200);
        step(first, "expenditures", 50_000).then().statusCode(200);
        long release = step(first, "release", 40_000)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("posting.id");
        commit(line, code, 50_000, "ko").then().statusCode(200);
        json("finance1", Map.of("reason", "잘못 해제함"))
                .post("/api/v1/postings/" + release + "/reversal")
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.above-ceiling"));
        JsonPath money = get(id);
        assertEquals(50_000, money.getInt("money.paid"));
        assertEquals(50_000, money.getInt("money.open"));
        assertEquals(0, money.getInt("money.left"));
        assertEquals(1, money.getInt("committedShare.value"));

        decide("planner1", id, "SCALE", Map.of("rollout", rollout))
                .then()
                .statusCode(422)
                .body("code", equalTo("experiment.not-evaluated"));
        measure("pm1", id, 6.5).then().statusCode(200);
        assertEquals(0.7857f, get(id).getFloat("results[0].reached.value"), 0.0001f);
        assertEquals("measure.not-measured", get(id).getString("results[1].reached.reason"));
        evaluate("planner1", id, "SCALE").then().statusCode(200);
        decide("planner1", id, "SCALE", Map.of("rollout", rollout))
                .then()
                .statusCode(403)
                .body("code", equalTo("approval.own-proposal"));
        decide("planner2", id, "SCALE", Map.of("rollout", code))
                .then()
                .statusCode(422)
                .body("code", equalTo("experiment.rollout-kind"));
        decide("planner2", id, "SCALE", Map.of("rollout", rollout))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("rollout.code", equalTo(rollout));
        decide("planner2", id, "STOP", Map.of()).then().statusCode(409).body("code", equalTo("experiment.decided"));
        step(first, "release", 1).then().statusCode(409);
        commit(line, code, 1, "ko").then().statusCode(422).body("code", equalTo("ledger.ceiling-stopped"));
        propose("pm1", proposal(code, 1)).then().statusCode(422).body("code", equalTo("experiment.not-iterated"));
        Mapae.server()
                .as("auditor1")
                .queryParam("investment", code)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("rows.kind", hasItem("experiment.decide"))
                .body("rows.kind", hasItem("ledger.ceiling-stop"));
    }

    @Test
    void holdsTheReviewOfARolloutBackUntilScalingIsDecided() {
        String rollout = GateDesk.investment("MSIT");
        Map<String, Object> proposal = proposal(investment("EXPERIMENT"), 1_000);
        proposal.put("rollout", rollout);
        long id = propose("pm1", proposal)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        approve("planner1", id).then().statusCode(200);
        evaluate("pm1", id, "SCALE").then().statusCode(200);
        GateDesk.begin("pm1", rollout, "FEASIBILITY")
                .then()
                .statusCode(422)
                .body("code", equalTo("gate.experiment-unscaled"));
        decide("planner1", id, "SCALE", Map.of()).then().statusCode(200);
        GateDesk.begin("pm1", rollout, "FEASIBILITY").then().statusCode(200);
    }

    @Test
    void keepsTheCeilingUnderConcurrencyAndFromFiles() throws Exception {
        String code = investment("EXPERIMENT");
        long id = proposed(code, 100);
        approve("planner1", id).then().statusCode(200);
        List<String> lines = List.of(line(1_000), line(1_000), line(1_000), line(1_000));
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> commands = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Integer>)
                            () -> commit(lines.get(i % 4), code, 30, "ko").statusCode())
                    .toList();
            long accepted = clients.invokeAll(commands).stream()
                    .filter(one -> {
                        try {
                            return one.get() == 200;
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
            assertEquals(3, accepted);
        } finally {
            clients.shutdown();
        }
        assertEquals(90, get(id).getInt("money.open"));
        JsonPath file = new Sender(Mapae.server(), "planner1")
                .send(
                        "organisation,fiscal_year,line,external_id,amount,description,counterparty,investment,value_date\n"
                                + "MSIT,2026," + lines.get(0) + ",EXP-1,10,장비,한강," + code + ",2026-11-20\n"
                                + "MSIT,2026," + lines.get(0) + ",EXP-2,1,장비,한강," + code + ",2026-11-20\n",
                        "commitments",
                        "mapae",
                        "lenient");
        assertEquals(100, get(id).getInt("money.open"), file.prettify());
    }

    @Test
    void refusesWhatTheRulesForbidAndRepeatsByKey() {
        String code = investment("EXPERIMENT");
        propose("pm1", proposal(code, 500_000_001))
                .then()
                .statusCode(422)
                .body("code", equalTo("experiment.ceiling-too-high"))
                .body("detail", containsString("500,000,000"));
        Map<String, Object> longer = proposal(code, 1);
        longer.put("endsOn", "2027-11-01");
        propose("pm1", longer).then().statusCode(422).body("code", equalTo("experiment.too-long"));
        propose("pm1", proposal(investment("PROJECT"), 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("experiment.kind"));
        propose("pm2", proposal(code, 1)).then().statusCode(403).body("code", equalTo("experiment.not-own"));
        Map<String, Object> worse = proposal(code, 1);
        worse.put("measures", List.of(Map.of("name", "a", "unit", "b", "direction", "UP", "baseline", 5, "target", 4)));
        propose("pm1", worse).then().statusCode(422).body("code", equalTo("experiment.target-not-better"));
        String key = UUID.randomUUID().toString();
        long id = json("planner1", proposal(code, 10))
                .header("Idempotency-Key", key)
                .post("/api/v1/experiments")
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .extract()
                .jsonPath()
                .getLong("id");
        json("planner1", proposal(code, 10))
                .header("Idempotency-Key", key)
                .post("/api/v1/experiments")
                .then()
                .statusCode(200)
                .body("id", equalTo((int) id));
        propose("pm1", proposal(code, 1)).then().statusCode(409).body("code", equalTo("experiment.still-open"));
        approve("planner1", id).then().statusCode(403).body("code", equalTo("approval.own-proposal"));
        Map<String, Object> changed = proposal(code, 20);
        changed.put("version", 7);
        json("planner1", changed)
                .put("/api/v1/experiments/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
        changed.put("version", 0);
        json("pm1", changed)
                .put("/api/v1/experiments/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("experiment.not-proposer"));
        json("planner1", changed)
                .put("/api/v1/experiments/" + id)
                .then()
                .statusCode(200)
                .body("ceiling", equalTo(20));
        approve("planner2", id).then().statusCode(200);
        evaluate("pm1", id, "ITERATE").then().statusCode(200);
        decide("planner2", id, "ITERATE", Map.of()).then().statusCode(200);
        propose("pm1", proposal(code, 30))
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("begunFrom", equalTo((int) id))
                .body("evaluation", nullValue());
    }
}

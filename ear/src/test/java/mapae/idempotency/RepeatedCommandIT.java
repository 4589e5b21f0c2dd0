package mapae.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mapae.investment.PassingInvestments;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands sent twice, and by several at once. */
class RepeatedCommandIT {

    private static final int SENDERS = 8;

    private final MapaeServer mapae = Mapae.server();
    private final PassingInvestments passing = new PassingInvestments(mapae, "ZZ-ONCE-");
    private String code;

    @BeforeEach
    void addAnInvestmentInDelivery() {
        code = passing.add("1", "MSIT", "DELIVERY", 1_000_000_000L);
    }

    @AfterEach
    void takeItOut() {
        passing.close();
    }

    private Response report(String key, Map<String, Object> body) {
        var request = mapae.as("pm1").contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/api/v1/investments/" + code + "/reports");
    }

    private static Map<String, Object> october(String note) {
        return Map.of("month", "2026-10", "physicalProgress", 12.5, "actualCost", 125_000_000, "note", note);
    }

    private static Map<Integer, Long> statusesOf(IntFunction<Response> sending) throws InterruptedException {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Integer>> answers = IntStream.range(0, SENDERS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return sending.apply(i).statusCode();
                            },
                            senders))
                    .toList();
            start.countDown();
            Map<Integer, Long> statuses = new TreeMap<>();
            answers.forEach(answer -> statuses.merge(answer.join(), 1L, Long::sum));
            return statuses;
        } finally {
            senders.shutdown();
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void allWhoSendTheSameKeyAtOnceGetTheOneAnswer() throws InterruptedException {
        Map<Integer, Long> statuses = statusesOf(i -> report("once-at-once", october("Said once")));
        assertEquals(Map.of(200, (long) SENDERS), statuses);
        stands("Said once", 0);
    }

    @Test
    void ofDifferentFirstReportsAtOnceOneStands() throws InterruptedException {
        Map<Integer, Long> statuses = statusesOf(i -> report(null, october("Said by " + i)));
        assertEquals(Map.of(200, 1L, 409, SENDERS - 1L), statuses);
    }

    @Test
    void ofDifferentCorrectionsAtOnceOneStands() throws InterruptedException {
        report(null, october("First")).then().statusCode(200);
        Map<Integer, Long> statuses = statusesOf(i ->
                report(null, Map.of("month", "2026-10", "actualCost", 130_000_000, "note", "By " + i, "version", 0)));
        assertEquals(Map.of(200, 1L, 409, SENDERS - 1L), statuses);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        report("one-key", october("Said")).then().statusCode(200);
        report("one-key", october("Said otherwise"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.other-request"));
        stands("Said", 0);
    }

    @Test
    void aRefusedCommandLeavesItsKeyFree() {
        report("free-key", Map.of("month", "2026-10", "physicalProgress", 101))
                .then()
                .statusCode(422)
                .body("code", equalTo("progress.percent"));
        report("free-key", october("Corrected")).then().statusCode(200);
        stands("Corrected", 0);
    }

    @Test
    void keysOfDifferentCallersAreDifferent() {
        mapae.as("planner1")
                .contentType("application/json")
                .header("Idempotency-Key", "shared-word")
                .body(Map.of("fiscalYear", 2031, "amount", 5, "justification", "By one"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(200);
        mapae.as("planner2")
                .contentType("application/json")
                .header("Idempotency-Key", "shared-word")
                .body(Map.of("fiscalYear", 2032, "amount", 6, "justification", "By another"))
                .post("/api/v1/investments/" + code + "/proposals")
                .then()
                .statusCode(200)
                .body("fiscalYear", equalTo(2032));
    }

    @Test
    void aRequestThatCannotBeReadNamesItsField() {
        mapae.as("pm1")
                .contentType("application/json")
                .body("{\"month\": \"2026-10\", \"rating\": \"PURPLE\"}")
                .post("/api/v1/investments/" + code + "/reports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("request.malformed"))
                .body("errors.field", hasItem("rating"));
    }

    private void stands(String note, int version) {
        mapae.as("auditor1")
                .get("/api/v1/investments/" + code + "/reports")
                .then()
                .body("$", hasSize(1))
                .body("[0].note", equalTo(note))
                .body("[0].version", equalTo(version));
    }
}

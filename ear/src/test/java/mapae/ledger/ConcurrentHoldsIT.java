package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Freezes, floors, allotments and virements at the same moment are as if one came after the other. */
class ConcurrentHoldsIT {

    private static final int YEAR = Mapae.today().getYear();

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final Funding funding = new Funding(mapae, YEAR);
    private final String line = funding.line("운영비");
    private final String second = funding.line("자산취득비");
    private final String outside = funding.line("여비");

    @AfterEach
    void leavesTheBooksInOrder() {
        mapae.as("auditor1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("identities.findAll { !it.holds }", equalTo(List.of()));
    }

    /** Two virements at once out of two lines: together they would undercut the floor, so one of them is refused. */
    @Test
    void twoVirementsAtOnceDoNotUndercutAFloorTogether() throws Exception {
        books.allot(line, 5_000);
        books.allot(second, 5_000);
        books.allot(outside, 1);
        funding.link("finance1", YEAR, line).then().statusCode(200);
        funding.link("finance1", YEAR, second).then().statusCode(200);
        List<JsonPath> requests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            requests.add(Funding.asked(funding.move("ko", i % 2 == 0 ? line : second, outside, 600)));
        }
        funding.guarantee(9_000, Map.of()).then().statusCode(200);
        List<Integer> statuses = atOnce(requests.stream()
                .map(request -> (Step) () -> funding.approve("ko", request).statusCode())
                .toList());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(5, statuses.stream().filter(status -> status == 422).count(), statuses::toString);
        assertEquals(9_400, books.holds(line, "available") + books.holds(second, "available"));
    }

    /** Whatever is allotted was allotted before the freeze: after it has answered, nothing more arrives. */
    @Test
    void aFreezeAndAllotmentsAtTheSameMomentAreSerial() throws Exception {
        for (int round = 0; round < 5; round++) {
            String own = line + round;
            books.post("initial-budget", own, 1_000).then().statusCode(200);
            funding.link("finance1", YEAR, own).then().statusCode(200);
            long[] afterFreeze = new long[1];
            long[] freeze = new long[1];
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                steps.add(() -> books.post("allotment", own, 10).statusCode());
            }
            steps.add(4, () -> {
                freeze[0] = funding.freeze("동시 동결");
                afterFreeze[0] = books.holds(own, "available");
                return 200;
            });
            List<Integer> statuses = atOnce(steps);
            assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 422), statuses::toString);
            long allotted = statuses.stream().filter(status -> status == 200).count() - 1;
            assertEquals(10 * allotted, books.holds(own, "available"));
            assertEquals(afterFreeze[0], books.holds(own, "available"), "allotted after the freeze had answered");
            funding.release(freeze[0]).then().statusCode(200);
        }
    }

    /** Something that answers with a status. */
    @FunctionalInterface
    private interface Step {
        int take();
    }

    private static List<Integer> atOnce(List<Step> steps) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(steps.size());
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (Step step : steps) {
                running.add(people.submit(step::take));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : running) {
                statuses.add(one.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}

package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A command of the books that is sent again under its key is done once. */
class LedgerIdempotencyIT {

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", 2026);
    private final String key = UUID.randomUUID().toString();
    private final String line = "정보화/once/" + key;

    private JsonPath commit(String onLine, long amount) {
        return books.commit(key, onLine, amount)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theSameKeyTwiceIsOnePosting() {
        books.allot(line, 1_000);
        JsonPath first = commit(line, 300);
        JsonPath second = commit(line, 300);
        assertEquals(first.getMap("$"), second.getMap("$"));
        assertEquals(300, books.holds(line, "committed"));
    }

    @Test
    void theSameKeyAtOnceIsOnePosting() {
        books.allot(line, 1_000);
        List<Integer> numbers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> commit(line, 300).getInt("posting.number"))
                .distinct()
                .toList();
        assertEquals(1, numbers.size());
        assertEquals(300, books.holds(line, "committed"));
    }

    @Test
    void theSameKeyWithAnotherAmountIsRefused() {
        books.allot(line, 1_000);
        commit(line, 300);
        books.commit(key, line, 301).then().statusCode(422).body("code", equalTo("idempotency.other-request"));
        assertEquals(300, books.holds(line, "committed"));
    }

    @Test
    void theSameKeyOnAnotherLineIsAnother() {
        String other = line + "-other";
        books.allot(line, 1_000);
        books.allot(other, 1_000);
        commit(line, 300);
        commit(other, 300);
        assertEquals(300, books.holds(line, "committed"));
        assertEquals(300, books.holds(other, "committed"));
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnother() {
        Object body = Map.of("kind", "initial-budget", "lines", List.of(Map.of("line", line, "amount", 50)));
        Stream.of("finance1", "planner1", "finance1", "planner1")
                .forEach(person -> new Bookkeeper(mapae, person, 2026)
                        .json(body)
                        .header("Idempotency-Key", key)
                        .post("/api/v1/ledger/MSIT/2026/postings")
                        .then()
                        .statusCode(200)
                        .body("enteredBy", equalTo(person)));
        assertEquals(100, books.holds(line, "initial"));
    }

    @Test
    void theSameKeyForAnotherStepIsAnother() {
        books.allot(line, 1_000);
        long id = books.committed(line, 300);
        for (String step : List.of("release", "expenditures", "release", "expenditures")) {
            books.json(Map.of("amount", 100, "reason", "As agreed"))
                    .header("Idempotency-Key", key)
                    .post("/api/v1/commitments/" + id + "/" + step)
                    .then()
                    .statusCode(200);
        }
        assertEquals(100, books.holds(line, "committed"));
        assertEquals(100, books.holds(line, "spent"));
    }

    @Test
    void aRefusedCommandIsAcceptedUnderItsKeyOnceItIsRight() {
        books.allot(line, 1_000);
        books.commit(key, line, 1_001).then().statusCode(409).body("code", equalTo("ledger.not-available"));
        assertEquals(1_000, commit(line, 1_000).getInt("commitment.open"));
    }

    @Test
    void aReversalSentAgainIsTheSameReversal() {
        long posted = books.post("initial-budget", line, 70)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        List<Integer> reversals = Stream.of(1, 2)
                .map(i -> (Integer) books.json(Map.of("reason", "Twice"))
                        .header("Idempotency-Key", key)
                        .post("/api/v1/postings/" + posted + "/reversal")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id"))
                .distinct()
                .toList();
        assertEquals(1, reversals.size());
        assertEquals(0, books.holds(line, "initial"));
    }
}

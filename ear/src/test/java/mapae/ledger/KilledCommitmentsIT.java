package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server's process is killed while clients commit. Whoever got no answer sends the same again under the same key:
 * every command is booked once, and whoever did get an answer gets it again.
 */
class KilledCommitmentsIT {

    private static final long SEED = 20_261_124;
    private static final int KILLS = Mapae.isLongRun() ? 25 : 1;
    private static final int CLIENTS = 8;
    private static final int MOST_ANSWERS = 60;
    private static final String LINE = "killed/line";

    private static MapaeServer mapae;
    private static Bookkeeper books;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_killed_commitments");
        books = new Bookkeeper(mapae, "finance1", 2023);
        books.allot(LINE, 1_000_000);
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void everyCommandIsBookedOnce() throws InterruptedException {
        Random draw = new Random(SEED);
        Set<Integer> numbers = new HashSet<>();
        int unanswered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Map<String, Integer> answered = new ConcurrentHashMap<>();
            Set<String> asked = ConcurrentHashMap.newKeySet();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            for (int client = 0; client < CLIENTS; client++) {
                String name = kill + "-" + client + "-";
                clients.submit(() -> commitUntilCutOff(name, asked, answered));
            }
            clients.shutdown();
            int point = 1 + draw.nextInt(MOST_ANSWERS);
            while (answered.size() < point) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            mapae.kill();
            assertTrue(clients.awaitTermination(1, TimeUnit.MINUTES), "clients notice that the server is gone");
            unanswered += asked.size() - answered.size();

            mapae.boot();
            for (String key : asked) {
                int number = number(books.commit(key, LINE, 1));
                assertEquals(answered.getOrDefault(key, number), number, key);
                assertTrue(numbers.add(number), () -> key + " shares its number " + number);
            }
            assertEquals(numbers.size(), books.holds(LINE, "committed"));
        }
        assertTrue(unanswered > 0, "somebody was cut off");
        // after the two that set the line up
        assertEquals(IntStream.rangeClosed(3, numbers.size() + 2).boxed().toList(), sorted(numbers));
        mapae.as("auditor1").get("/api/v1/invariants").then().body("holds", equalTo(true));
    }

    private static void commitUntilCutOff(String name, Set<String> asked, Map<String, Integer> answered) {
        for (int i = 0; true; i++) {
            String key = name + i;
            asked.add(key);
            try {
                answered.put(key, number(books.commit(key, LINE, 1)));
            } catch (Exception cutOff) {
                return;
            }
        }
    }

    private static int number(Response response) {
        return response.then().statusCode(200).extract().jsonPath().getInt("posting.number");
    }

    private static List<Integer> sorted(Set<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }
}

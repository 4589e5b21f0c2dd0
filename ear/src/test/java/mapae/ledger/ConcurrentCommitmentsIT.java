package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Many clients at once on a few lines: what was accepted is what one person would have entered in the order of the
 * document numbers, and whoever was refused was told what was free. {@code -Dmapae.test.seed} draws other commands.
 */
class ConcurrentCommitmentsIT {

    private static final long SEED = Long.getLong("mapae.test.seed", 20_261_124);
    private static final int COMMANDS = Mapae.isLongRun() ? 100_000 : 3_200;
    private static final int CLIENTS = 16;
    private static final int LINES = 6;
    private static final Set<String> SHORT =
            Set.of("ledger.not-available", "commitment.not-open", "commitment.not-paid");

    private static MapaeServer mapae;
    private static Bookkeeper books;
    private static final List<String> NAMES =
            IntStream.range(0, LINES).mapToObj(i -> "shared/line" + i).toList();
    /** Scarce: about half of what is asked for. */
    private static final List<Long> ALLOTTED =
            IntStream.range(0, LINES).mapToObj(i -> COMMANDS * (10L + 8L * i)).toList();

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_concurrent_commitments");
        books = new Bookkeeper(mapae, "finance1", 2023);
        for (int i = 0; i < LINES; i++) {
            books.allot(NAMES.get(i), ALLOTTED.get(i));
        }
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void areBookedAsIfOnePersonHadEnteredThem() throws Exception {
        long start = System.nanoTime();
        List<Told> all = send();
        report(all, System.nanoTime() - start);
        log(all);

        List<Told> accepted = all.stream()
                .filter(Told::isAccepted)
                .sorted(Comparator.comparingInt(Told::number))
                .toList();
        int before = 2 * LINES;
        assertEquals(
                IntStream.rangeClosed(before + 1, before + accepted.size())
                        .boxed()
                        .toList(),
                accepted.stream().map(Told::number).toList());
        SerialBooks serial = new SerialBooks(ALLOTTED);
        accepted.forEach(serial::enter);
        all.stream().filter(one -> !one.isAccepted()).forEach(one -> assertRefusedForWantOfMoney(one, serial));
        assertHolds(serial);
        mapae.as("auditor1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("identities.findAll { !it.holds }", equalTo(List.of()));
        mapae.as("auditor1").get("/api/v1/audit/verification").then().body("whole", equalTo(true));
    }

    private static List<Told> send() throws Exception {
        String token = mapae.tokenOf("finance1");
        Promises promises = new Promises();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Told>>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(
                        new Teller(i, COMMANDS / CLIENTS, mapae.address(), token, NAMES, promises, SEED)));
            }
            List<Told> all = new ArrayList<>();
            for (Future<List<Told>> one : running) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            clients.shutdownNow();
        }
    }

    private static void assertRefusedForWantOfMoney(Told one, SerialBooks serial) {
        assertEquals(409, one.status(), one::toString);
        assertTrue(SHORT.contains(one.code()), one::toString);
        assertTrue(one.rest() >= 0 && one.rest() < Math.abs(one.amount()), one::toString);
        if (one.code().equals("ledger.not-available")) {
            assertTrue(serial.wasFree(one.line(), one.rest()), () -> "never free: " + one);
        }
    }

    private static void assertHolds(SerialBooks serial) {
        JsonPath settlement = mapae.as("auditor1")
                .get("/api/v1/settlements/2023?currency=KRW&organisation=MSIT")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (int i = 0; i < LINES; i++) {
            String row = "rows.find { it.line == '" + NAMES.get(i) + "' }.";
            assertEquals(ALLOTTED.get(i), settlement.getLong(row + "current"), NAMES.get(i));
            assertEquals(serial.committed(i), settlement.getLong(row + "committed"), NAMES.get(i));
            assertEquals(serial.spent(i), settlement.getLong(row + "spent"), NAMES.get(i));
            assertEquals(serial.free(i), books.holds(NAMES.get(i), "available"), NAMES.get(i));
        }
        Map<Long, List<Long>> found = new HashMap<>();
        String after = "";
        while (after != null) {
            JsonPath page = mapae.as("auditor1")
                    .get("/api/v1/commitments?organisation=MSIT&year=2023&limit=200&after=" + after)
                    .jsonPath();
            page.<Map<String, Number>>getList("rows")
                    .forEach(row -> found.put(
                            row.get("id").longValue(),
                            List.of(
                                    row.get("open").longValue(),
                                    row.get("spent").longValue())));
            after = page.getString("next");
        }
        assertEquals(serial.commitments(), found);
    }

    private static void report(List<Told> all, long nanos) {
        double seconds = nanos / 1e9;
        long[] sorted = all.stream().mapToLong(Told::nanos).sorted().toArray();
        Function<Double, Double> at = share -> sorted[(int) (share * (sorted.length - 1))] / 1e6;
        System.out.printf(
                "%,d commands by %d clients in %.1f s, seed %d: %.0f a second; answered within %.0f ms (half),"
                        + " %.0f ms (95 %%), %.0f ms (99 %%), %.0f ms (all)%n",
                all.size(),
                CLIENTS,
                seconds,
                SEED,
                all.size() / seconds,
                at.apply(0.5),
                at.apply(0.95),
                at.apply(0.99),
                at.apply(1.0));
        System.out.println(new TreeMap<>(all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.step() + " " + one.status() + " " + one.code(), Collectors.counting()))));
    }

    private static void log(List<Told> all) throws IOException {
        Path file = mapae.logFile().resolveSibling("concurrent-commitments.tsv");
        Files.write(file, all.stream().map(Told::row).toList());
        System.out.println("every answer: " + file);
    }
}

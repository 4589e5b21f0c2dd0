package mapae.pool;

import static mapae.pool.PoolDesk.institution;
import static mapae.pool.PoolDesk.shared;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 300 institutions share a pool: each gets what the formula says, and nobody a unit more, however many ask at once. */
class PoolIT {

    private static final int INSTITUTIONS = 300;
    private static final int CLIENTS = 16;
    private static final long CAPACITY = 20_000;
    private static final List<String> SIZES = List.of("LARGE", "MEDIUM", "SMALL");
    private static final long[] BASES = {40, 30, 20};
    /** Weights of the classes times four: 1, 1.25 and 1.5. */
    private static final long[] WEIGHTS = {4, 5, 6};

    private static MapaeServer server;
    private static PoolDesk desk;

    @BeforeAll
    static void start() throws SQLException {
        server = MapaeServer.start("mapae_pool");
        desk = new PoolDesk(server);
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into organisation (code, name_ko, name_en, kind, valid_from)"
                    + " select concat('ZI-', lpad(seq, 3, '0')), concat('기관 ', seq), concat('Institution ', seq),"
                    + " 'INSTITUTION', '1990-01-01' from seq_1_to_" + INSTITUTIONS);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private static String code(int i) {
        return "ZI-%03d".formatted(i + 1);
    }

    private static long need(int i) {
        return 20 + i * 37L % 281;
    }

    private static String pool(long capacity) {
        String pool = desk.pool();
        desk.capacity("planner1", pool, "2026-11", capacity).then().statusCode(200);
        desk.capacity("planner1", pool, "2026-12", capacity).then().statusCode(200);
        desk.formula("planner1", pool, "2026-01", shared(BASES[0], BASES[1], BASES[2], 20, 50))
                .then()
                .statusCode(200);
        desk.declare(
                        "planner1",
                        pool,
                        "2026-01",
                        IntStream.range(0, INSTITUTIONS)
                                .mapToObj(i -> institution(code(i), SIZES.get(i % 3), need(i)))
                                .toList())
                .then()
                .statusCode(200);
        return pool;
    }

    /**
     * By another way than the system's: institutions in the order in which they would be filled, each filled while its part of
     * what is left would do, then largest remainders.
     */
    private static List<Long> computed(long capacity) {
        long[] got = new long[INSTITUTIONS];
        long[] weights = new long[INSTITUTIONS];
        long left = capacity;
        long whole = 0;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < INSTITUTIONS; i++) {
            got[i] = Math.min(need(i), BASES[i % 3]);
            left -= got[i];
            weights[i] = need(i) > got[i] ? need(i) * WEIGHTS[i % 3] : 0;
            whole += weights[i];
            if (weights[i] > 0) {
                order.add(i);
            }
        }
        order.sort((a, b) -> Long.compare((need(a) - got[a]) * weights[b], (need(b) - got[b]) * weights[a]));
        int filled = 0;
        while (filled < order.size()) {
            int i = order.get(filled);
            long room = need(i) - got[i];
            if (left * weights[i] < room * whole) {
                break;
            }
            got[i] += room;
            left -= room;
            whole -= weights[i];
            filled++;
        }
        List<Integer> rest = new ArrayList<>(order.subList(filled, order.size()));
        rest.sort(null);
        long over = left;
        List<long[]> fractions = new ArrayList<>();
        for (int i : rest) {
            got[i] += left * weights[i] / whole;
            over -= left * weights[i] / whole;
            fractions.add(new long[] {left * weights[i] % whole, i});
        }
        fractions.sort(Comparator.comparing((long[] one) -> -one[0]).thenComparing(one -> one[1]));
        for (int k = 0; k < over; k++) {
            got[(int) fractions.get(k)[1]]++;
        }
        return IntStream.range(0, INSTITUTIONS).mapToObj(i -> got[i]).toList();
    }

    private static List<Long> longs(JsonPath month, String field) {
        return month.getList(field, Long.class);
    }

    @Test
    void entitlesThreeHundredInstitutionsByTheFormula() {
        for (long capacity : new long[] {CAPACITY, 35_000, 12_345}) {
            JsonPath month = desk.month(pool(capacity), "2026-12");
            List<Long> entitled = longs(month, "institutions.entitled");
            assertEquals(computed(capacity), entitled, "of " + capacity);
            assertEquals(capacity, entitled.stream().mapToLong(Long::longValue).sum());
            assertEquals(capacity, month.getLong("terms.entitled"));
        }
        JsonPath enough = desk.month(pool(1_000_000), "2026-12");
        assertEquals(longs(enough, "institutions.need"), longs(enough, "institutions.entitled"));
        JsonPath bare = desk.month(pool(5_000), "2026-12");
        assertTrue(bare.getBoolean("terms.isBaseShort"));
        assertEquals(
                5_000,
                longs(bare, "institutions.entitled").stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    /** Each client asks again and again until it is refused; how often it was served. */
    private static int served(IntFunction<Response> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Set<Integer> answers = new TreeSet<>();
        int served = 0;
        try {
            List<Callable<List<Integer>>> all = IntStream.range(0, CLIENTS)
                    .<Callable<List<Integer>>>mapToObj(client -> () -> {
                        List<Integer> mine = new ArrayList<>();
                        do {
                            mine.add(request.apply(client).statusCode());
                        } while (mine.get(mine.size() - 1) != 422 && mine.size() < 100);
                        return mine;
                    })
                    .toList();
            for (Future<List<Integer>> client : clients.invokeAll(all)) {
                for (int status : client.get()) {
                    answers.add(status);
                    served += status == 200 ? 1 : 0;
                }
            }
        } finally {
            clients.shutdownNow();
        }
        assertEquals(Set.of(200, 422), answers);
        return served;
    }

    @Test
    void reservesNotAUnitTooManyHoweverManyAsk() throws Exception {
        String pool = pool(CAPACITY);
        // a token first: what is raced is the reservation
        assertRefused(desk.reserve("planner1", pool, code(4), "2026-12", 0), 400, "pool.units");
        int own = served(client -> desk.reserve("planner1", pool, code(4), "2026-12", 3));
        JsonPath december = desk.month(pool, "2026-12");
        long entitled = december.getLong("institutions[4].entitled");
        assertEquals(entitled / 3, own);
        assertEquals(3L * own, december.getLong("institutions[4].own"));
        assertEquals(0, december.getLong("institutions[4].taken"));

        // November offers half of what is left on: all of it is taken and not a unit more, whoever asks
        long offered = desk.month(pool, "2026-11").getLong("terms.onOffer");
        assertTrue(offered > 5_000 && offered <= CAPACITY / 2);
        int taken = served(client -> desk.reserve("planner1", pool, code(client), "2026-11", 137));
        JsonPath november = desk.month(pool, "2026-11");
        long reserved = november.getLong("terms.reserved");
        assertEquals(137L * taken, reserved);
        assertTrue(reserved <= CAPACITY);
        assertEquals(
                offered
                        - longs(november, "institutions.taken").stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                november.getLong("terms.onOffer"));
        assertTrue(november.getLong("terms.onOffer") >= 0 && november.getLong("terms.onOffer") < 137);
        for (Map<String, Object> line : november.<Map<String, Object>>getList("institutions")) {
            assertTrue(((Number) line.get("free")).longValue() >= 0, line::toString);
        }
    }
}

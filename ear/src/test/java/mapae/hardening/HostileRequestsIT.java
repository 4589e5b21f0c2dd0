package mapae.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests that mean harm, made from the API description and from what the pages offer, in everybody's name
 * and in nobody's. {@code -Dmapae.test.seed} repeats a run, {@code -Dmapae.test.request} one request of it.
 */
class HostileRequestsIT {

    private static final long SEED = Long.getLong("mapae.test.seed", 20_261_124);
    private static final int MANY = Mapae.isLongRun() ? 100_000 : 2_500;
    private static final int SENDERS = 4;
    private static final List<String> NAMES = List.of("planner1", "pm1", "finance1", "hr1", "auditor1", "admin1");

    /** What keeps one's own account is granted to everybody. */
    private static final String OWN_ACCOUNT = "(/api/v1/tokens|/api/v1/delegations|/account|/delegations)(/.*)?";

    /** What finance officers keep, for their own organisation and what is below it. */
    private static final String BOOKS = "(/api/v1)?/(ledger|postings|commitments|budget-requests|multi-year-plans|plans"
            + "|reconciliations)(/.*)?";

    /** What would sign the senders out, take their rights, or make them wait: guessing is bounded, and tested elsewhere. */
    private static final String DISARMS = "/sign-out|/account/(sessions|tokens|password)/?.*|/sign-in";

    /** What these ask to be changed must never be done: one reads only, the other is nobody. */
    private static final List<String> READERS = List.of("auditor1", "hr1", "finance1", "");

    /** Room for what a server keeps once it is warm: compiled code aside, caches of statements and of texts. */
    private static final long BOUND_KIB = 48 * 1024;

    private static MapaeServer mapae;
    private static Wire wire;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, String> firstOfKind = new ConcurrentSkipListMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();

    @BeforeAll
    static void start() {
        mapae = MapaeServer.startDescribed("mapae_hostile");
        mapae.runNightlyJobs();
        wire = new Wire(URI.create(mapae.address()).getPort());
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void survivesRequestsThatMeanHarmAndTellsThemNothing() throws Exception {
        List<Target> targets = targets();
        Stored before = Stored.in(mapae);
        System.out.printf("%,d hostile requests, seed %d, made from %d targets%n", MANY, SEED, targets.size());
        int first = Integer.getInteger("mapae.test.request", 0);
        int end = Integer.getInteger("mapae.test.request") == null ? MANY : first + 1;
        int warm = first + (end - first) / 4;
        send(targets, first, warm);
        long heapWarm = Heap.usedKib(mapae.process());
        send(targets, warm, end);
        long heapEnd = Heap.usedKib(mapae.process());
        System.out.printf(
                "statuses %s; heap %,d KiB after a quarter, %,d KiB at the end%n", counts(statuses), heapWarm, heapEnd);
        System.out.printf("done: %s%n", counts(done));

        assertTrue(firstOfKind.isEmpty(), () -> "seed " + SEED + "\n" + String.join("\n\n", firstOfKind.values()));
        assertTrue(heapEnd < heapWarm + BOUND_KIB, () -> "heap grew from " + heapWarm + " to " + heapEnd + " KiB");
        assertEquals(200, wire.get("/api/v1/status").status());
        before.assertStillConsistent(mapae, count("/report"), count("/proposals"));
    }

    /** How often a change at an address of that end was granted. */
    private int count(String end) {
        return done.entrySet().stream()
                .filter(one -> one.getKey().split("\\?")[0].matches("POST .*" + end + "s?"))
                .mapToInt(one -> one.getValue().get())
                .sum();
    }

    private List<Target> targets() throws IOException, SQLException {
        for (String name : NAMES) {
            cookies.put(name, signIn(name));
            tokens.put(name, token(name));
        }
        ShownTargets shown = new ShownTargets(wire);
        for (String cookie : cookies.values()) {
            shown.follow(cookie);
        }
        shown.follow("a=b");
        List<Target> targets = new ArrayList<>(DescribedTargets.in(
                mapae.anonymous().get("/openapi?format=JSON").asString(), Stored.samples(mapae)));
        assertTrue(targets.size() > 20, "the description names addresses");
        targets.removeIf(target -> target.method().equals("DELETE") || isOfAccounts(target));
        List<Target> pages = shown.all().stream()
                .filter(target ->
                        target.method().equals("GET") || !target.path().matches(DISARMS) && !isOfAccounts(target))
                .toList();
        assertTrue(pages.stream().filter(page -> page.method().equals("POST")).count() >= 5, "the pages offer forms");
        targets.addAll(pages);
        return targets;
    }

    /** Giving and ending roles: done in earnest, it would change who may do what in the midst of the test. */
    private static boolean isOfAccounts(Target target) {
        return target.method().equals("POST") && target.path().matches("(/api/v1)?/accounts(/.*)?");
    }

    private static String token(String name) {
        return mapae.withPassword(name)
                .contentType("application/json")
                .body(Map.of("name", "hostile", "scope", "WRITE", "days", 7))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static String signIn(String name) throws IOException {
        String form = "username=" + name + "&password=" + mapae.passwordOf(name);
        Wire.Answer answer = wire.send(Wire.request(
                "POST",
                "/sign-in",
                List.of("Content-Type: application/x-www-form-urlencoded"),
                form.getBytes(StandardCharsets.UTF_8)));
        return answer.header("Set-Cookie").orElseThrow().split(";")[0];
    }

    private void send(List<Target> targets, int from, int to) throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                all.add(senders.submit(() -> {
                    for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                        sendOne(targets, number);
                    }
                    return null;
                }));
            }
            for (Future<?> sender : all) {
                sender.get();
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private void sendOne(List<Target> targets, int number) throws IOException {
        Random random = new Random(SEED + 7_919L * number);
        random.nextLong();
        Target target = targets.get(random.nextInt(targets.size()));
        boolean isNobody = random.nextInt(10) < (target.page() ? 1 : 3);
        String name = isNobody ? "" : NAMES.get(random.nextInt(NAMES.size()));
        HostileRequest request = HostileRequest.of(SEED, number, target, said(name, target.page()));
        Wire.Answer answer = request.isBroken() ? wire.sendBroken(request.bytes()) : wire.send(request.bytes());
        statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger()).incrementAndGet();
        List<String> faults = new ArrayList<>(Verdict.on(
                answer,
                !target.page() && !request.isBroken(),
                request.isBroken() || !request.method().matches("[A-Z]+"),
                request.said()));
        if (request.method().equals("POST") && Verdict.isAccepted(answer)) {
            done.computeIfAbsent(target.toString(), kind -> new AtomicInteger()).incrementAndGet();
            if (READERS.contains(name)
                    && !target.path().matches("/sign-in|" + OWN_ACCOUNT)
                    && !(name.equals("finance1") && target.path().matches(BOOKS))) {
                faults.add("was granted to " + (name.isEmpty() ? "nobody" : name));
            }
        }
        for (String fault : faults) {
            firstOfKind.putIfAbsent(
                    target + " " + fault,
                    fault + " (" + (name.isEmpty() ? "nobody" : name) + ") " + request + "\n-> " + answer.status() + " "
                            + answer.headers() + "\n"
                            + answer.body().substring(0, Math.min(answer.body().length(), 600)));
        }
    }

    private String said(String name, boolean page) {
        if (name.isEmpty()) {
            return "";
        }
        return page ? "Cookie: " + cookies.get(name) : "Authorization: Bearer " + tokens.get(name);
    }

    private static Map<Object, Integer> counts(Map<?, AtomicInteger> counted) {
        return new TreeMap<>(counted.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey(), one -> one.getValue().get())));
    }
}

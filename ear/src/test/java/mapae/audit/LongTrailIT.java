package mapae.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mapae.audit.domain.Content;
import mapae.audit.domain.Entry;
import mapae.audit.domain.Fault;
import mapae.audit.domain.Link;
import mapae.audit.domain.Verdict;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trail of years is checked in one pass that keeps next to nothing of it. */
class LongTrailIT {

    private static final int ENTRIES = Mapae.isLongRun() ? 1_000_000 : 20_000;
    private static final int AT_ONCE = 500;
    private static final int A_DAY = 2_000;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final String SALT = "00112233445566778899aabbccddeeff";

    @TempDir
    static Path folder;

    private static MapaeServer mapae;
    private static Link end;

    @BeforeAll
    static void fill() throws Exception {
        mapae = MapaeServer.prepare("mapae_long_trail");
        Anchors anchors = new Anchors(folder);
        try (Connection owner = mapae.connect()) {
            owner.setAutoCommit(false);
            end = Link.START;
            for (int i = 0; i < ENTRIES; i += AT_ONCE) {
                append(owner);
                anchors.write(end);
                owner.commit();
            }
        }
    }

    @AfterAll
    static void drop() throws SQLException {
        try (Connection owner = mapae.connect();
                PreparedStatement drop = owner.prepareStatement("drop database mapae_long_trail")) {
            drop.execute();
        }
    }

    private static void append(Connection owner) throws SQLException {
        try (PreparedStatement entries = owner.prepareStatement(
                        "insert into audit_entry (number, day, happened_at, kind, username, role, investment, commitment,"
                                + " hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement contents = owner.prepareStatement(
                        "insert into audit_content (number, salt, display_name, address, after_json, reason)"
                                + " values (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < AT_ONCE; i++) {
                long number = end.number() + 1;
                LocalDate day = LocalDate.of(2026, 1, 1).plusDays(number / A_DAY);
                Content content = new Content(
                        "김하늘",
                        Optional.of("10.0.0.7"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("{\"amount\":\"KRW " + number + "\"}"),
                        Optional.of("사유 " + number));
                Entry entry = new Entry(
                        number,
                        day,
                        BEGIN.plusSeconds(number),
                        "approval.approve",
                        "planner1",
                        "planner",
                        Optional.empty(),
                        Optional.of("MSIT-2026-01"),
                        Optional.empty(),
                        content.commitment(SALT));
                end = new Link(number, day, entry.hashAfter(end.hash()));
                add(
                        entries,
                        number,
                        day,
                        LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                        entry.kind(),
                        entry.username(),
                        entry.role(),
                        "MSIT-2026-01",
                        entry.commitment(),
                        end.hash());
                add(
                        contents,
                        number,
                        SALT,
                        content.displayName(),
                        "10.0.0.7",
                        content.after().orElseThrow(),
                        content.reason().orElseThrow());
            }
            entries.executeBatch();
            contents.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static Verdict verdict(Connection connection) {
        return new Ledger(connection, Clock.systemUTC()).verify(new Anchors(folder));
    }

    @Test
    void allOfItIsCheckedInOnePass() throws SQLException {
        try (Connection owner = mapae.connect()) {
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            System.gc();
            long before =
                    heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            Verdict verdict = verdict(owner);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            long peak = heap.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            assertTrue(verdict.isWhole(), verdict::toString);
            assertEquals(ENTRIES, verdict.entries());
            assertEquals(end, verdict.head());
            assertEquals(ENTRIES / AT_ONCE, verdict.anchors());
            System.out.printf(
                    "Trail of %,d entries: checked in %.1f s; heap %d MiB before, at most %d MiB with garbage%n",
                    verdict.entries(), taken.toMillis() / 1000.0, before >> 20, peak >> 20);
        }
    }

    @Test
    void oneLetterFarInIsFound() throws SQLException {
        try (Connection owner = mapae.connect()) {
            owner.setAutoCommit(false);
            long far = ENTRIES - 3;
            try (PreparedStatement update =
                    owner.prepareStatement("update audit_content set reason = concat(reason, '.') where number = ?")) {
                update.setLong(1, far);
                update.executeUpdate();
            }
            assertEquals(
                    new Verdict.Break(far, Fault.CONTENT_CHANGED),
                    verdict(owner).broken().orElseThrow());
            owner.rollback();
        }
    }
}

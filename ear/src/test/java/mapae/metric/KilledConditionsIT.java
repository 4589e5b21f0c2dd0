package mapae.metric;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server's process is killed at seeded points while the nightly job finds overdue conditions. After the next start the
 * job goes on by itself: each condition is found, told of and frozen once, as in a night that nobody disturbed.
 */
class KilledConditionsIT {

    private static final String JOB = "gate-conditions";
    private static final int KILLS = Mapae.isLongRun() ? 25 : 1;
    private static final int INVESTMENTS = Mapae.isLongRun() ? 400 : 150;
    // the first freezes, the second does not
    private static final int CONDITIONS = 2 * INVESTMENTS;
    private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 10, 2);
    private static final int LONGEST_PAUSE_MILLIS = 40;
    private static final long SEED = 20_261_124L;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static MapaeServer mapae;
    private static JobRuns runs;

    @BeforeAll
    static void start() throws SQLException {
        mapae = MapaeServer.prepare("mapae_killed_conditions");
        runs = new JobRuns(mapae);
        addConditions();
        mapae.boot();
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    /** The same investments and conditions for each night, due the day before it. */
    private static void addConditions() throws SQLException {
        String each = " from seq_0_to_" + KILLS + " n join seq_1_to_" + INVESTMENTS + " s";
        String investments = each + " join investment i on i.code = concat('NIGHT-', n.seq, '-', s.seq)";
        String reviews = investments + " join gate_review r on r.investment_id = i.id";
        String somebody = "(select min(id) from account)";
        String somebodyElse = "(select max(id) from account)";
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into investment (code, title_ko, title_en, kind, owner_id, stage, starts_on,"
                    + " planned_finish, budget_at_completion) select concat('NIGHT-', n.seq, '-', s.seq), '조건', 'Night',"
                    + " 'PROJECT', (select min(id) from organisation), 'DELIVERY', '2026-01-01', '2027-12-31', 1000000"
                    + each);
            statement.execute("insert into tier_determination (investment_id, number, rule_set_id, kind, cost, tier,"
                    + " determined_on, determined_at, determined_by) select i.id, 1,"
                    + " (select min(id) from tier_rule_set), 'PROJECT', 1000000, 1, '2026-09-01', '2026-09-01', "
                    + somebody + investments);
            statement.execute("insert into gate_review (investment_id, gate, round, requirement_id, determination_id,"
                    + " tier, state, prepared_by, prepared_at, submitted_by, submitted_at, outcome, reasons, decided_by,"
                    + " decided_at) select i.id, 'STRATEGY_FIT', 1, (select min(id) from gate_requirement where gate ="
                    + " 'STRATEGY_FIT' and tier = 1), d.id, 1, 'DECIDED', " + somebody + ", '2026-09-02', " + somebody
                    + ", '2026-09-03', 'CONDITIONAL_GO', 'test', " + somebodyElse + ", '2026-09-04'" + investments
                    + " join tier_determination d on d.investment_id = i.id");
            statement.execute("insert into gate_condition (review_id, number, says, owner, due_on, wanted, consequence,"
                    + " state) select r.id, c.seq, concat('조건 ', c.seq), " + somebody + ", date_add('"
                    + FIRST_NIGHT.minusDays(1) + "', interval n.seq day), 'test',"
                    + " elt(c.seq, 'FREEZE_ALLOTMENT', 'NONE'), elt(1 + s.seq % 2, 'OPEN', 'REPORTED')" + reviews
                    + " join seq_1_to_2 c");
        }
    }

    @Test
    void findsEachConditionOnceAsInAnUndisturbedNight() {
        long undisturbed = runs.start(JOB, FIRST_NIGHT.toString());
        runs.awaitPublished(JOB, undisturbed, LIMIT);
        String expected = found(0);
        assertTrue(
                expected.startsWith(CONDITIONS + " found, " + INVESTMENTS + " frozen, " + CONDITIONS + " told, "),
                expected);
        assertEquals(CONDITIONS, done(undisturbed));

        Random draw = new Random(SEED);
        for (int night = 1; night <= KILLS; night++) {
            long run = runs.start(JOB, FIRST_NIGHT.plusDays(night).toString());
            long point = 1 + draw.nextInt(CONDITIONS * 3 / 4);
            while (done(run) < point) {
                pause(1);
            }
            pause(draw.nextInt(LONGEST_PAUSE_MILLIS));
            mapae.kill();
            long committed = done(run);
            String when = "night " + night + ", killed after " + committed + " conditions";
            assertNotEquals(run, runs.published(JOB), () -> when + " came too late");
            assertEquals(0, uncounted(run, night), when);

            mapae.boot();
            runs.awaitPublished(JOB, run, LIMIT);
            assertEquals(expected, found(night), when);
            assertEquals(CONDITIONS, done(run), when);
            assertEquals(2, runs.executions(run), when);
        }
        mapae.as("auditor1").get("/api/v1/audit/verification").then().body("whole", equalTo(true));
    }

    private static long done(long run) {
        return runs.number("select coalesce(max(done), 0) from metric_run where id = " + run);
    }

    /** How many conditions of a night were found and not counted; one statement, so that both are of one moment. */
    private static long uncounted(long run, int night) {
        return runs.number("select (select count(*) from gate_condition where surfaced_on = '"
                + FIRST_NIGHT.plusDays(night) + "') - (select done from metric_run where id = " + run + ")");
    }

    /** What a night left behind, but for its day: numbers of rows, and a sum over all that it writes. */
    private static String found(int night) {
        LocalDate day = FIRST_NIGHT.plusDays(night);
        String told = "(select count(*) from audit_entry a where a.investment = i.code and a.kind = '%s')";
        String overdue = told.formatted("gate.overdue");
        String freeze = told.formatted("ledger.freeze");
        String row = "concat_ws('|', substring_index(i.code, '-', -1), c.number, c.state, c.frozen, c.version,"
                + " f.frozen_by, replace(f.ground_ko, c.due_on, ''), replace(f.ground_en, c.due_on, ''), f.released_at,"
                + " " + overdue + ", " + freeze + ")";
        return runs.text("select concat(sum(c.surfaced_on = '" + day + "'), ' found, ', count(f.id), ' frozen, ',"
                + " sum(if(c.number = 1, " + overdue + ", 0)), ' told, ', sum(if(c.number = 1, " + freeze
                + ", 0)), ' told to be frozen, sum ', sum(conv(left(md5(" + row + "), 12), 16, 10)))"
                + " from gate_condition c join gate_review r on r.id = c.review_id join investment i"
                + " on i.id = r.investment_id left join ledger_freeze f on f.reference = concat('condition/', c.id)"
                + " where i.code like 'NIGHT-" + night + "-%'");
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

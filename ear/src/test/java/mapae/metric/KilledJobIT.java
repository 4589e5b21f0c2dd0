package mapae.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The server's process is killed at seeded points in the middle of a job. After the next start the job goes on by itself
 * and ends with the same results as an undisturbed run: no row twice, none missing.
 */
class KilledJobIT {

    private static final int INVESTMENTS = 6_000;
    private static final int MONTHS = 8;
    private static final int KILLS = Mapae.isLongRun() ? 25 : 1;
    private static final int LONGEST_PAUSE_MILLIS = 60;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static MapaeServer mapae;
    private static JobRuns runs;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.prepare("mapae_killed_jobs");
        runs = new JobRuns(mapae);
        LargePortfolio.add(mapae, INVESTMENTS, MONTHS);
        mapae.boot();
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"value-for-money, value_for_money_result", "continuity, continuity_result"})
    void endsWithTheResultsOfAnUndisturbedRun(String job, String table) {
        long undisturbed = runs.start(job);
        runs.awaitPublished(job, undisturbed, LIMIT);
        String expected = runs.checksum(table, undisturbed);
        assertEquals(runs.number("select count(*) from investment"), done(undisturbed));

        Random draw = new Random(20261124L + job.hashCode());
        for (int kill = 1; kill <= KILLS; kill++) {
            long run = runs.start(job);
            long point = 1 + (long) (draw.nextDouble() * 0.9 * INVESTMENTS);
            awaitDone(run, point);
            pause(draw.nextInt(LONGEST_PAUSE_MILLIS));
            mapae.kill();
            long committed = done(run);
            String when = job + ", kill " + kill + " after " + committed + " investments";
            assertNotEquals(run, runs.published(job), () -> when + " came too late");
            assertTrue(committed >= point, when);

            mapae.boot();
            runs.awaitPublished(job, run, LIMIT);
            assertEquals(expected, runs.checksum(table, run), when);
            assertEquals(done(undisturbed), done(run), when);
            assertEquals(2, runs.executions(run), when);
        }
    }

    @Test
    void goesOnAfterAnOrderlyEndOfTheServerToo() {
        long run = runs.start("value-for-money");
        awaitDone(run, 1);
        mapae.close();
        assertNotEquals(run, runs.published("value-for-money"));
        mapae.boot();
        runs.awaitPublished("value-for-money", run, LIMIT);
        assertEquals(runs.number("select count(*) from investment"), done(run));
        assertEquals(2, runs.executions(run));
    }

    private static void awaitDone(long run, long investments) {
        while (done(run) < investments) {
            pause(2);
        }
    }

    private static long done(long run) {
        return runs.number("select coalesce(max(done), 0) from metric_run where id = " + run);
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

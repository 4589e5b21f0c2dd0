package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/**
 * The server's process is killed at seeded points in the middle of the close of a year. After the next start the close
 * goes on by itself, and the books end as those of a server that nobody disturbed.
 */
class KilledCloseIT {

    private static final int KILLS = Mapae.isLongRun() ? 50 : 1;
    private static final int ORGANISATIONS = 60;
    private static final int LINES = 12;
    private static final int FIRST_YEAR = 1960;
    private static final int LONGEST_PAUSE_MILLIS = 40;
    private static final long SEED = 20_261_124L;

    @Test
    void endsWithTheBooksOfAnUndisturbedClose() {
        String expected;
        try (MapaeServer calm = MapaeServer.prepare("mapae_close_calm")) {
            GeneratedBooks books = books(calm);
            books.add();
            calm.boot();
            for (int year = FIRST_YEAR; year < FIRST_YEAR + KILLS; year++) {
                Years.close(calm, year);
            }
            assertInOrder(calm);
            expected = books.checksum();
        }
        try (MapaeServer killed = MapaeServer.prepare("mapae_close_killed")) {
            GeneratedBooks books = books(killed);
            books.add();
            killed.boot();
            Random draw = new Random(SEED);
            for (int year = FIRST_YEAR; year < FIRST_YEAR + KILLS; year++) {
                killInTheMidst(killed, books, year, draw);
            }
            assertInOrder(killed);
            assertEquals(expected, books.checksum());
        }
    }

    private static void killInTheMidst(MapaeServer mapae, GeneratedBooks books, int year, Random draw) {
        int point = 1 + draw.nextInt(ORGANISATIONS * 3 / 4);
        mapae.as("planner1").post("/api/v1/years/" + year + "/close").then().statusCode(202);
        while (books.closed(year) < point) {
            pause(1);
        }
        pause(draw.nextInt(LONGEST_PAUSE_MILLIS));
        mapae.kill();
        long closed = books.closed(year);
        assertTrue(closed >= point && closed < ORGANISATIONS, () -> year + " was killed too late: " + closed);
        mapae.boot();
        Years.awaitClosed(mapae, year);
    }

    private static GeneratedBooks books(MapaeServer mapae) {
        return new GeneratedBooks(mapae, ORGANISATIONS, LINES, FIRST_YEAR, KILLS + 1);
    }

    private static void assertInOrder(MapaeServer mapae) {
        mapae.as("auditor1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("identities.findAll { !it.holds }.code", equalTo(List.of()));
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

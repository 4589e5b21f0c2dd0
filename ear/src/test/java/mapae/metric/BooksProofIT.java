package mapae.metric;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import mapae.ledger.domain.LedgerIdentity;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The nightly proof of the books: what it finds, who is told of it, and that a killed one goes on. */
class BooksProofIT {

    private static final String JOB = "books-proof";
    private static final int IDENTITIES = LedgerIdentity.values().length;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static MapaeServer mapae;
    private static JobRuns runs;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_books_proof");
        runs = new JobRuns(mapae);
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void provesEveryIdentityAndTellsWhen() {
        long run = prove();
        assertEquals(IDENTITIES, done(run));
        assertEquals(
                IDENTITIES,
                runs.number("select count(*) from ledger_proof_identity where broken = 0 and run_id = " + run));
        mapae.as("pm1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("lastProof.holds", equalTo(true))
                .body("lastProof.provedAt", notNullValue());
        assertTrue(page("auditor1", "/invariants").contains("All of it held on"));
        mapae.as("auditor1")
                .get("/api/v1/jobs")
                .then()
                .statusCode(200)
                .body("find { it.job == 'books-proof' }.publishedAt", notNullValue());
    }

    @Test
    void findsTheLineWhoseBalanceIsWrongAndTellsThoseWhoLookAfterTheBooks() throws SQLException {
        String line = " where line_id = (select max(line_id) from ledger_balance)";
        try (Connection owner = mapae.connect();
                Statement statement = owner.createStatement()) {
            statement.execute("update ledger_balance set spent = spent + 7, lapsed = lapsed - 7" + line);
            try {
                long run = prove();
                assertEquals(
                        1,
                        runs.number("select broken from ledger_proof_identity where identity = 'BALANCE_IS_ITS_ENTRIES'"
                                + " and run_id = " + run));
                assertEquals(
                        7,
                        runs.number("select max(found - expected) from ledger_proof_break"
                                + " where identity = 'BALANCE_IS_ITS_ENTRIES' and run_id = " + run));
            } finally {
                statement.execute("update ledger_balance set spent = spent - 7, lapsed = lapsed + 7" + line);
            }
        }
        mapae.as("auditor1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("lastProof.holds", equalTo(false));
        for (String username : new String[] {"planner1", "auditor1", "admin1"}) {
            assertTrue(page(username, "/").contains("The books do not add up"), username);
        }
        assertFalse(page("pm1", "/").contains("The books do not add up"));
        String invariants = page("planner1", "/invariants");
        assertTrue(invariants.contains("Not all of it held on"), invariants);
        assertTrue(invariants.contains("Broken in 1 places"), invariants);

        prove();
        assertFalse(page("planner1", "/").contains("The books do not add up"));
    }

    @Test
    void goesOnWhereItWasWhenTheServerIsKilled() throws SQLException {
        long run;
        try (Connection owner = mapae.connect();
                Statement statement = owner.createStatement()) {
            // the proof reaches the commitments last but one, and has to wait there
            statement.execute("lock tables ledger_commitment write");
            run = runs.start(JOB);
            while (done(run) < LedgerIdentity.COMMITMENTS_ARE_COVERED.ordinal()) {
                Thread.onSpinWait();
            }
            mapae.kill();
            statement.execute("unlock tables");
        }
        assertNotEquals(run, runs.published(JOB));
        mapae.boot();
        runs.awaitPublished(JOB, run, LIMIT);
        assertEquals(IDENTITIES, done(run));
        assertEquals(IDENTITIES, runs.number("select count(*) from ledger_proof_identity where run_id = " + run));
        assertEquals(2, runs.executions(run));
        mapae.as("auditor1").get("/api/v1/invariants").then().body("lastProof.holds", equalTo(true));
    }

    private static long prove() {
        long run = runs.start(JOB);
        runs.awaitPublished(JOB, run, LIMIT);
        return run;
    }

    private static long done(long run) {
        return runs.number("select coalesce(max(done), 0) from metric_run where id = " + run);
    }

    private static String page(String username, String path) {
        return mapae.anonymous()
                .cookie("MAPAE_SESSION", mapae.signIn(username))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

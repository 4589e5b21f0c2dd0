package mapae.audit;

import static mapae.audit.Tamperer.change;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mapae.audit.domain.Fault;
import mapae.audit.domain.Verdict;
import mapae.config.Grants;
import mapae.config.StartFailure;
import mapae.config.TrailCommand;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gets at the database: the server's account is refused, and what its owner changes is found. */
class TamperedTrailIT {

    private static final int TAMPERINGS = Mapae.isLongRun() ? 10_000 : 300;
    private static final int REFUSED = 1142;
    private static final int ENTRIES = 30;

    private static MapaeServer mapae;
    private static String code;

    @BeforeAll
    static void leaveATrail() {
        mapae = MapaeServer.start("mapae_trail");
        code = mapae.as("pm1")
                .get("/api/v1/investments?agency=MSIT&stage=DELIVERY&limit=1")
                .path("rows[0].code");
        for (int i = 0; i < ENTRIES; i++) {
            propose(2031 + i, null).then().statusCode(200);
        }
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    private static io.restassured.response.Response propose(int year, String key) {
        var request = mapae.as("pm1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", year, "amount", 1_000_000 + year, "justification", "Year " + year));
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/api/v1/investments/" + code + "/proposals");
    }

    private static Verdict verdict(Connection connection) {
        return new Ledger(connection, Clock.systemUTC()).verify(new Anchors(mapae.anchors()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set username = 'somebody-else'",
                "update audit_content set reason = 'Another one'",
                "update audit_content set salt = null where number = 1",
                "delete from audit_entry where number = 1",
                "delete from audit_content where number = 1",
                "delete from audit_lock",
                "truncate table audit_entry",
                "truncate table audit_content",
                "drop table audit_content",
                "drop table audit_entry",
                "alter table audit_entry drop column role",
                "alter table audit_content modify reason varchar(10)",
                "rename table audit_entry to gone",
                "replace into audit_content (number) values (1)",
                "insert into audit_content (number) values (1) on duplicate key update reason = 'x'",
                "create trigger quiet before insert on audit_entry for each row set new.username = 'x'",
                "create table audit_entry_2 (number bigint)"
            })
    void theServersAccountMayOnlyAdd(String sql) throws SQLException {
        try (Connection connection = mapae.connectAsServer();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertEquals(REFUSED, refused.getErrorCode(), refused::getMessage);
        }
        assertTrue(Grants.protectTheTrail(mapae.database().application()));
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() throws SQLException {
        long before = head();
        try (Connection owner = mapae.connect()) {
            // the answer is stored under its key after the command and its entry were written
            change(owner, "create trigger full before update on idempotency_key for each row signal sqlstate '45000'");
            try {
                propose(2099, "never-stored").then().statusCode(500);
            } finally {
                change(owner, "drop trigger full");
            }
        }
        assertEquals(before, head());
        propose(2099, "never-stored").then().statusCode(200);
        assertEquals(before + 1, head());
        whole();
    }

    private static long head() {
        return mapae.as("auditor1").get("/api/v1/audit?limit=1").jsonPath().getLong("rows[0].number");
    }

    private static void whole() {
        mapae.as("auditor1").get("/api/v1/audit/verification").then().body("whole", equalTo(true));
    }

    private static void broken(long number, Fault fault) {
        mapae.as("auditor1")
                .get("/api/v1/audit/verification")
                .then()
                .statusCode(200)
                .body("whole", equalTo(false))
                .body("broken", equalTo((int) number))
                .body("fault", equalTo(fault.name()));
    }

    @Test
    void anEditedEntryIsNamedOverTheApi() throws SQLException {
        try (Connection owner = mapae.connect()) {
            change(owner, "update audit_entry set username = 'pm2' where number = 7");
            broken(7, Fault.CHANGED);
            change(owner, "update audit_entry set username = 'pm1' where number = 7");
            change(owner, "update audit_content set reason = concat(reason, ' ') where number = 9");
            broken(9, Fault.CONTENT_CHANGED);
            change(owner, "update audit_content set reason = trim(reason) where number = 9");
        }
        whole();
    }

    @Test
    void theAnchorsTellOfATailThatWasCutOff() throws SQLException {
        for (int i = 0; i < 3; i++) {
            propose(2080 + i, null).then().statusCode(200);
        }
        try (Connection owner = mapae.connect()) {
            owner.setAutoCommit(false);
            long last = verdict(owner).head().number();
            change(owner, "delete from audit_content where number > ?", last - 3);
            change(owner, "delete from audit_entry where number > ?", last - 3);
            Verdict cut = verdict(owner);
            assertEquals(
                    new Verdict.Break(last - 2, Fault.MISSING), cut.broken().orElseThrow());
            // a trail that is written on after the cut is not the one that was anchored
            Audited another = new SomethingDone("Another");
            new Ledger(owner, Clock.systemUTC()).append(another, Actor.OF_ITSELF, java.util.Optional.empty());
            assertEquals(
                    new Verdict.Break(last - 2, Fault.ANCHORED_OTHERWISE),
                    verdict(owner).broken().orElseThrow());
            owner.rollback();
        }
    }

    @Test
    void everySortOfTamperingWithTheRowsIsFound() throws SQLException {
        Random random = new Random(20261124);
        int found = 0;
        try (Connection owner = mapae.connect()) {
            owner.setAutoCommit(false);
            change(owner, "set foreign_key_checks = 0");
            for (int i = 0; i < TAMPERINGS; i++) {
                String what = Tamperer.tamper(owner, ENTRIES, random);
                assertTrue(!verdict(owner).isWhole(), () -> "went unseen: " + what);
                owner.rollback();
                found++;
            }
        }
        System.out.println("Tamperings of the stored trail found: " + found + " of " + TAMPERINGS);
    }

    @Test
    void aRedactionTakesTheContentOutAndLeavesTheChainWhole() throws SQLException {
        long number = ENTRIES / 2;
        TrailCommand asServer = new TrailCommand(mapae.database().application(), mapae.anchors());
        assertThrows(StartFailure.class, () -> asServer.run("redact", String.valueOf(number), "Not allowed"));
        TrailCommand operator = new TrailCommand(mapae.database().owner(), mapae.anchors());
        assertThrows(StartFailure.class, () -> operator.run("redact", "999999", "There is none"));
        operator.run("redact", String.valueOf(number), "Order", "of", "the", "commission");
        assertThrows(StartFailure.class, () -> operator.run("redact", String.valueOf(number), "Once more"));
        assertTrue(operator.run("verify").contains("the trail is whole"));
        mapae.as("auditor1")
                .get("/api/v1/audit?kind=audit.redact")
                .then()
                .body("rows", hasSize(1))
                .body("rows[0].redacts", equalTo((int) number))
                .body("rows[0].reason", equalTo("Order of the commission"));
        mapae.as("auditor1")
                .get("/api/v1/audit?limit=1&after=" + (number + 1))
                .then()
                .body("rows[0].redacted", equalTo(true))
                .body("rows[0].reason", equalTo(null));
        whole();
        try (Connection owner = mapae.connect()) {
            owner.setAutoCommit(false);
            change(owner, "delete from audit_content where number = ?", 5);
            assertEquals(
                    new Verdict.Break(5, Fault.CONTENT_GONE),
                    verdict(owner).broken().orElseThrow());
            owner.rollback();
        }
    }

    @Test
    void anOrderToANightlyJobLeavesOneEntry() {
        mapae.as("admin1")
                .post("/api/v1/jobs/continuity/executions?asOf=" + MapaeServer.TODAY)
                .then()
                .statusCode(202);
        mapae.as("admin1")
                .post("/api/v1/jobs/continuity/executions/999999/stop")
                .then()
                .statusCode(404);
        mapae.as("auditor1")
                .get("/api/v1/audit?kind=metric&person=admin1")
                .then()
                .body("rows.kind", equalTo(List.of("metric.start")))
                .body("rows[0].after.job", equalTo("continuity"))
                .body("rows[0].after.asOf", equalTo(MapaeServer.TODAY));
    }

    @Test
    void afterAPowerCutTheTrailIsWholeAndGoesOn() {
        mapae.kill();
        mapae.boot();
        whole();
        propose(2098, null).then().statusCode(200);
        whole();
    }

    /** Something that nobody did. */
    private record SomethingDone(String said) implements Audited {

        @Override
        public String kind() {
            return "test.done";
        }

        @Override
        public Map<String, String> after() {
            return Map.of("said", said);
        }
    }
}

package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mapae.metric.Night;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the finance system says, held against the books: every difference, and why where the books can tell. */
class ReconciliationIT {

    private static final int YEAR = 2026;

    private static MapaeServer mapae;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_reconciliation");
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void saysHowManyLinesAgree() {
        FinanceFile file = FinanceFile.of(mapae, "%", YEAR, "2026-04-30");
        long run = file.reconcile();
        JsonPath found = get(run, "");
        assertEquals("2026-04-30", found.getString("reconciliation.asOf"));
        assertEquals(file.rows().size(), found.getInt("reconciliation.compared"));
        assertTrue(file.rows().size() > 10, () -> file.rows().size() + " lines");
        assertEquals(0, found.getInt("reconciliation.differences"), found::prettify);
        assertEquals(0, file.send().getInt("changed"));
        assertTrue(page("auditor1", "/reconciliations/" + run).contains("lines that were compared agree"));
    }

    @Test
    void listsEveryDifferenceAndTellsWhyWhereTheBooksCan() {
        String day = "2026-06-30";
        Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
        FinanceFile file = FinanceFile.of(mapae, "MSIT", YEAR, day);
        List<FinanceFile.Row> rows = file.rows();
        FinanceFile.Row granted = rows.get(0);
        FinanceFile.Row paid = rows.get(1);
        FinanceFile.Row missing = rows.get(2);
        FinanceFile.Row other = rows.get(3);
        // entered today, counts for a day before: the finance system could not know it
        books.post(
                        "MSIT",
                        Map.of(
                                "kind", "supplementary-budget",
                                "valueDate", "2026-06-15",
                                "lines", List.of(Map.of("line", granted.line(), "amount", 777))))
                .then()
                .statusCode(200);
        file.change(paid, 0, -5, 5)
                .leaveOut(missing)
                .change(other, 3, 0, 0)
                .put(new FinanceFile.Row("MSIT", YEAR, "NO/SUCH LINE", "KRW", 12, 0, 0));
        long run = file.reconcile();
        JsonPath found = get(run, "");
        assertEquals(rows.size() + 1, found.getInt("reconciliation.compared"));
        assertEquals(6, found.getInt("reconciliation.differences"), found::prettify);
        assertDifference(found, granted.line(), "current", -777, "entered-after");
        assertDifference(found, paid.line(), "committed", -5, "paid-there");
        assertDifference(found, paid.line(), "spent", 5, "paid-there");
        assertDifference(found, other.line(), "current", 3, null);
        assertDifference(found, missing.line(), "only-here", -missing.current(), null);
        assertDifference(found, "NO/SUCH LINE", "only-there", 12, null);
        String posting = found.getString("differences.rows.find { it.reason == 'entered-after' }.posting");
        mapae.as("auditor1")
                .get("/api/v1/postings/" + posting)
                .then()
                .statusCode(200)
                .body("kind", equalTo("supplementary-budget"));
        assertEquals(List.of("only-there"), get(run, "?kind=only-there").getList("differences.rows.kind"));
        assertEquals(List.of(), get(run, "?organisation=MOIS").getList("differences.rows"));
        JsonPath first = get(run, "?limit=4");
        JsonPath rest = get(run, "?limit=4&after=" + first.getString("differences.next"));
        assertEquals(4, first.getList("differences.rows").size());
        assertEquals(2, rest.getList("differences.rows").size());
        String csv = page("auditor1", "/reconciliations/" + run + "/differences.csv?kind=spent");
        assertEquals(2, csv.lines().count(), csv);
        assertTrue(csv.contains(paid.line()), csv);
    }

    @Test
    void keepsWhatAFinanceOfficerSaysWhereTheDifferenceStays() {
        String day = "2026-08-31";
        FinanceFile file = FinanceFile.of(mapae, "MSIT", YEAR, day);
        FinanceFile.Row row = file.rows().get(4);
        file.change(row, 11, 0, 0);
        long first = file.reconcile();
        long difference = only(first);
        String address = "/api/v1/reconciliations/" + first + "/differences/" + difference + "/explanation";
        for (String username : List.of("planner1", "auditor1")) {
            say(username, address, "Mine").then().statusCode(403);
        }
        say("finance1", address, " ").then().statusCode(400).body("code", equalTo("ledger.reason-missing"));
        say("finance1", address, "The virement of May was booked twice there")
                .then()
                .statusCode(200)
                .body("explanation.by", equalTo("finance1"));
        mapae.as("auditor1")
                .queryParam("kind", "ledger.explain")
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("rows.reason", hasItem(containsString("booked twice")));

        long second = new Night(mapae, "finance-reconciliation").run(day).getLong("run");
        assertEquals(1, get(second, "").getInt("reconciliation.explained"));
        assertEquals(List.of(), get(second, "?open=true").getList("differences.rows"));

        file.change(row, 12, 0, 0);
        long third = file.reconcile();
        mapae.as("auditor1")
                .get("/api/v1/reconciliations/" + third)
                .then()
                .statusCode(200)
                .body("reconciliation.explained", equalTo(0))
                .body("differences.rows[0].difference", equalTo(12))
                .body("differences.rows[0].explanation", nullValue());
    }

    @Test
    void letsNobodyExplainWhatIsOfAnotherOrganisation() {
        FinanceFile file = FinanceFile.of(mapae, "MOHW", 2024, "2024-12-31");
        long run = file.change(file.rows().get(0), 1, 0, 0).reconcile();
        say("finance1", "/api/v1/reconciliations/" + run + "/differences/" + only(run) + "/explanation", "Mine")
                .then()
                .statusCode(403)
                .body("code", equalTo("ledger.not-own"));
    }

    @Test
    void comparesEveryLineOnceWhenTheServerIsKilled() throws SQLException {
        String day = "2024-12-30";
        FinanceFile file = FinanceFile.of(mapae, "%", 2024, day);
        long run;
        try (Connection owner = mapae.connect();
                Statement statement = owner.createStatement()) {
            String last = text(
                    statement,
                    "select o.code from organisation o join ledger_line l"
                            + " on l.organisation_id = o.id where l.fiscal_year = 2024 order by o.id desc limit 1");
            FinanceFile.Row row = file.rows().stream()
                    .filter(one -> one.organisation().equals(last))
                    .findFirst()
                    .orElseThrow();
            file.change(row, 1, 0, 0).send();
            owner.setAutoCommit(false);
            // a difference of the last organisation cannot be written while this holds it
            text(statement, "select code from organisation where code = '" + last + "' for update");
            run = mapae.as("admin1")
                    .post("/api/v1/jobs/finance-reconciliation/executions?asOf=" + day)
                    .then()
                    .statusCode(202)
                    .extract()
                    .jsonPath()
                    .getLong("run");
            String left = "select coalesce(max(subjects - done), -1) from metric_run where id = " + run;
            await(left, "1");
            mapae.kill();
            owner.rollback();
        }
        mapae.boot();
        String over = "select count(*) from ledger_reconciliation where made_at is not null and run_id = " + run;
        await(over, "1");
        JsonPath found = get(run, "");
        assertEquals(file.rows().size(), found.getInt("reconciliation.compared"));
        assertEquals(1, found.getInt("reconciliation.differences"));
        assertEquals("2", number("select count(*) from JOB_EXECUTION where JOBINSTANCEID = " + run));
    }

    private static void await(String sql, String expected) throws SQLException {
        while (!number(sql).equals(expected)) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String number(String sql) throws SQLException {
        try (Connection owner = mapae.connect();
                Statement statement = owner.createStatement()) {
            return text(statement, sql);
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Response say(String username, String address, String note) {
        return mapae.as(username)
                .contentType("application/json")
                .body(Map.of("note", note))
                .post(address);
    }

    private static long only(long run) {
        JsonPath found = get(run, "");
        assertEquals(1, found.getInt("reconciliation.differences"), found::prettify);
        return found.getLong("differences.rows[0].id");
    }

    private static void assertDifference(JsonPath found, String line, String kind, long amount, String reason) {
        String row = "differences.rows.find { it.line == '" + line + "' && it.kind == '" + kind + "' }.";
        assertEquals(amount, found.getLong(row + "difference"), found::prettify);
        assertEquals(reason, found.getString(row + "reason"), found::prettify);
    }

    private static JsonPath get(long run, String query) {
        return mapae.as("auditor1")
                .get("/api/v1/reconciliations/" + run + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
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

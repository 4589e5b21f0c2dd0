package mapae.metric;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import mapae.metric.domain.JobFailure;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nightly jobs as people and systems run them, and what they make of good and of bad data. */
class NightlyJobIT {

    private static final String JOBS = "/api/v1/jobs";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static MapaeServer mapae;
    private static JobRuns runs;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.prepare("mapae_jobs");
        runs = new JobRuns(mapae);
        LargePortfolio.add(mapae, 4_000, 6);
        addTroublesomeInvestment();
        mapae.boot();
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void publishesValueForMoney() {
        long run = runs.start("value-for-money");
        runs.awaitPublished("value-for-money", run, LIMIT);
        JsonPath execution = newest("value-for-money");
        assertEquals("COMPLETED", execution.getString("state"));
        assertEquals(runs.number("select count(*) from investment"), execution.getLong("done"));
        assertEquals(
                runs.number("select count(*) from progress_report where month <= '" + MapaeServer.TODAY + "'"),
                execution.getLong("written"));
        // LARGE-1, month 6: BAC 2,000,000, 6 % a month done, PV all, AC 2,000,000 × 6 × 8 %
        mapae.as("auditor1")
                .get("/api/v1/investments/LARGE-1/metrics")
                .then()
                .statusCode(200)
                .body("find { it.code == 'earned-value' }.value.number", equalTo(720_000))
                .body("find { it.code == 'cost-index' }.value.number", equalTo(0.75f))
                .body("find { it.code == 'schedule-index' }.value.number", equalTo(0.36f))
                .body("find { it.code == 'estimate-at-completion' }.value.number", equalTo(2_666_667))
                .body("find { it.code == 'cost-index' }.formula.text", equalTo("CPI = EV ÷ AC"))
                .body("find { it.code == 'cost-index' }.inputs.value.number", contains(720_000, 960_000))
                .body("find { it.code == 'cost-index' }.month", equalTo("2025-06"))
                .body("asOf", everyItem(equalTo(MapaeServer.TODAY)));
    }

    @Test
    void publishesContinuity() {
        long run = runs.start("continuity");
        runs.awaitPublished("continuity", run, LIMIT);
        mapae.as("auditor1")
                .get("/api/v1/investments/LARGE-1/metrics")
                .then()
                .statusCode(200)
                .body("code", hasItem("leadership-continuity"))
                .body("find { it.code == 'days-short' }.baselineVersion", equalTo(1));
    }

    @Test
    void givesReasonsForDataThatCannotBeComputedAndGoesOn() {
        long run = runs.start("value-for-money");
        runs.awaitPublished("value-for-money", run, LIMIT);
        assertEquals(true, newest("value-for-money").getLong("skipped") > 0);
        mapae.as("auditor1")
                .get("/api/v1/investments/TROUBLE-1/metrics")
                .then()
                .statusCode(200)
                .body("find { it.code == 'cost-index' }.value", nullValue())
                .body("find { it.code == 'cost-index' }.undefined.code", equalTo("figure.cost-negative"))
                .body("find { it.code == 'cost-index' }.undefined.text.ko", not(equalTo("figure.cost-negative")))
                .body("find { it.code == 'finish-slip-days' }.undefined.code", notNullValue());
    }

    @Test
    void runsAJobOnceAtATime() {
        long run = runs.start("value-for-money");
        mapae.as("planner1")
                .post(JOBS + "/value-for-money/executions")
                .then()
                .statusCode(409)
                .body("code", equalTo("job.under-way"));
        runs.awaitPublished("value-for-money", run, LIMIT);
    }

    @Test
    void stopsWhenAskedAndGoesOnWhereItWas() {
        long run = runs.start("value-for-money");
        while (runs.number("select coalesce(max(done), 0) from metric_run where id = " + run) == 0) {
            Thread.onSpinWait();
        }
        long id = newest("value-for-money").getLong("id");
        mapae.as("planner1")
                .post(JOBS + "/value-for-money/executions/" + id + "/stop")
                .then()
                .statusCode(202);
        JsonPath stopped = ended("value-for-money");
        assertEquals("STOPPED", stopped.getString("state"));
        assertEquals(true, stopped.getBoolean("canRestart"));
        mapae.as("planner1")
                .post(JOBS + "/value-for-money/executions/" + id + "/restart")
                .then()
                .statusCode(202)
                .body("run", equalTo((int) run))
                .body("id", is(not((int) id)));
        runs.awaitPublished("value-for-money", run, LIMIT);
        assertEquals(
                runs.number("select count(*) from investment"),
                newest("value-for-money").getLong("done"));
        mapae.as("planner1")
                .post(JOBS + "/value-for-money/executions/" + id + "/restart")
                .then()
                .statusCode(409)
                .body("code", equalTo("job.cannot-restart"));
    }

    @Test
    void tellsWhyAJobFailedWithoutTheInsidesOfTheServer() throws SQLException {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create trigger refusing before insert on continuity_result for each row"
                    + " signal sqlstate '45000' set message_text = 'no room'");
            try {
                runs.start("continuity");
                JsonPath failed = ended("continuity");
                assertEquals("FAILED", failed.getString("state"));
                assertEquals("job.failed.database", failed.getString("errorCode"));
                assertEquals(
                        JobFailure.DATABASE.text().en(),
                        mapae.as("admin1")
                                .header("Accept-Language", "en")
                                .get(JOBS)
                                .jsonPath()
                                .getString("find { it.job == 'continuity' }.latest.error"));
            } finally {
                statement.execute("drop trigger refusing");
            }
        }
        runs.awaitPublished("continuity", runs.start("continuity"), LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "1947-12-31", "2201-01-01"})
    void computesForNoDayThatLiesOutsideTheYearsOfTheLaw(String day) {
        mapae.as("planner1")
                .queryParam("asOf", day)
                .post(JOBS + "/continuity/executions")
                .then()
                .statusCode(400)
                .body("code", equalTo("job.as-of-out-of-range"));
    }

    @Test
    void letsAuditorsWatchAndOthersNeither() {
        mapae.as("auditor1")
                .get(JOBS)
                .then()
                .statusCode(200)
                .body(
                        "job",
                        contains(
                                "value-for-money",
                                "continuity",
                                "books-proof",
                                "finance-reconciliation",
                                "gate-conditions",
                                "overspend-allowances"));
        mapae.as("auditor1").post(JOBS + "/continuity/executions").then().statusCode(403);
        mapae.as("pm1").get(JOBS).then().statusCode(403);
    }

    @Test
    void keepsTheResultsOfTwoRunsAndDropsOlderOnes() {
        for (int i = 0; i < 3; i++) {
            runs.awaitPublished("continuity", runs.start("continuity"), LIMIT);
        }
        assertEquals(2, runs.number("select count(distinct run_id) from continuity_result"));
    }

    @Test
    void startsOnceForOneIdempotencyKey() {
        String first = keyed().asString();
        runs.awaitPublished("continuity", JsonPath.from(first).getLong("run"), LIMIT);
        assertEquals(JsonPath.from(first).getLong("id"), keyed().jsonPath().getLong("id"));
    }

    @Test
    void readsExecutionsPageByPage() {
        runs.awaitPublished("continuity", runs.start("continuity"), LIMIT);
        runs.awaitPublished("continuity", runs.start("continuity"), LIMIT);
        JsonPath first =
                mapae.as("admin1").get(JOBS + "/continuity/executions?limit=1").jsonPath();
        mapae.as("admin1")
                .get(JOBS + "/continuity/executions?limit=1&after=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].id", not(equalTo(first.getInt("rows[0].id"))));
    }

    private static Response keyed() {
        return mapae.as("admin1")
                .header("Idempotency-Key", "nightly-1")
                .post(JOBS + "/continuity/executions?asOf=" + MapaeServer.TODAY);
    }

    private static JsonPath newest(String job) {
        return mapae.as("admin1")
                .get(JOBS + "/" + job + "/executions?limit=1")
                .jsonPath()
                .setRootPath("rows[0]");
    }

    private static JsonPath ended(String job) {
        JsonPath execution = newest(job);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (execution.getString("endedAt") == null && System.nanoTime() < deadline) {
            execution = newest(job);
        }
        return execution;
    }

    private static void addTroublesomeInvestment() {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into investment (code, title_ko, title_en, kind, owner_id, stage,"
                    + " budget_at_completion) values ('TROUBLE-1', '곤란', 'Trouble', 'PROJECT',"
                    + " (select min(id) from organisation), 'DELIVERY', 9223372036854775807)");
            statement.execute("insert into progress_report (investment_id, month, physical_progress, actual_cost,"
                    + " reported_by, reported_at) select id, '2026-01-01', 50, -5, 'test', '2026-02-01'"
                    + " from investment where code = 'TROUBLE-1'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

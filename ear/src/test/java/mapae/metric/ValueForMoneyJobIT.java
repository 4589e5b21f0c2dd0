package mapae.metric;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The job {@code value-for-money} on the demonstration portfolio, on figures known by hand and on what can't be computed. */
class ValueForMoneyJobIT {

    private static final String INVESTMENT = "insert into investment (code, title_ko, title_en, kind, owner_id, stage,"
            + " starts_on, planned_finish, budget_at_completion, baseline_version) values (?, '가', 'a', 'PROJECT', 1,"
            + " 'DELIVERY', ?, ?, ?, 3)";
    private static final String REPORT = "insert into progress_report (investment_id, month, physical_progress,"
            + " actual_cost, year_forecast, forecast_finish, rating, reported_by, reported_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'x', '2026-03-01')";

    private static MapaeServer mapae;
    private static JsonPath execution;

    @BeforeAll
    static void run() {
        mapae = Mapae.server();
        try (Sql sql = new Sql(mapae)) {
            known(sql);
            bare(sql);
            wrong(sql);
        }
        execution = new Night(mapae, "value-for-money").run();
    }

    private static void known(Sql sql) {
        long id = sql.insert(INVESTMENT, "VFM-KNOWN", "2026-01-01", "2026-04-30", 1_000_000_000L);
        for (int month = 1; month <= 4; month++) {
            sql.change(
                    "insert into planned_value values (?, 3, ?, ?)",
                    id,
                    "2026-0" + month + "-01",
                    month * 250_000_000L);
        }
        sql.change("insert into planned_value values (?, 2, '2026-01-01', 1)", id);
        sql.change(
                "insert into appropriation (investment_id, fiscal_year, amount, status)"
                        + " values (?, 2026, 900000000, 'APPROPRIATED')",
                id);
        sql.change(REPORT, id, "2026-01-01", "25.00", 250_000_000L, 1_000_000_000L, "2026-04-30", "GREEN");
        sql.change(REPORT, id, "2026-02-01", "40.00", 500_000_000L, 1_200_000_000L, "2026-06-30", "GREEN");
    }

    private static void bare(Sql sql) {
        long id = sql.insert(INVESTMENT, "VFM-BARE", null, null, null);
        sql.change(REPORT, id, "2026-02-01", null, null, null, null, null);
    }

    private static void wrong(Sql sql) {
        long id = sql.insert(INVESTMENT, "VFM-WRONG", "2026-01-01", "2026-12-31", 0L);
        sql.change("insert into planned_value values (?, 3, '2026-06-01', 0)", id);
        sql.change(REPORT, id, "2025-02-01", "50.00", -5L, null, null, "RED");
        sql.insert(INVESTMENT, "VFM-SILENT", "2026-01-01", "2026-12-31", 5L);
    }

    @Test
    void coversEveryInvestment() {
        try (Sql sql = new Sql(mapae)) {
            assertEquals(execution.getLong("total"), execution.getLong("done"));
            assertEquals(
                    execution.getLong("written"),
                    sql.count(
                            "select count(*) from value_for_money_result where run_id = ?", execution.getLong("run")));
            assertTrue(execution.getLong("written") > 9_000);
            assertEquals(MapaeServer.TODAY, execution.getString("asOf"));
            assertTrue(execution.getBoolean("published"));
        }
    }

    /**
     * BAC 1000, PV 500, EV 40 % of 1000 = 400, AC 500: CPI = SPI = 0.8; the plan earns 400 at 1 + 150/250 = 1.6 months, of
     * 2 passed: SPI(t) = 0.8, IEAC(t) = 4/0.8; EAC = 1000/0.8; TCPI = 600/500. In millions of won.
     */
    @Test
    void computesWhatIsKnownByHand() {
        JsonPath metrics = metrics("VFM-KNOWN");
        assertNumber(metrics, "earned-value", "400000000");
        assertNumber(metrics, "cost-variance", "-100000000");
        assertNumber(metrics, "schedule-variance", "-100000000");
        assertNumber(metrics, "cost-index", "0.8");
        assertNumber(metrics, "schedule-index", "0.8");
        assertNumber(metrics, "time-index", "0.8");
        assertNumber(metrics, "time-estimate", "5");
        assertNumber(metrics, "estimate-at-planned-rate", "1100000000");
        assertNumber(metrics, "estimate-at-completion", "1250000000");
        assertNumber(metrics, "estimate-at-both-rates", "1437500000");
        assertNumber(metrics, "to-complete-index", "1.2");
        assertNumber(metrics, "year-variance", "300000000");
        assertNumber(metrics, "finish-slip-days", "61");
        assertEquals("AMBER_RED", metrics.getString("find { it.code == 'computed-rating' }.value.word"));
        assertNumber(metrics, "rating-unchanged-months", "1");
    }

    @Test
    void explainsEachNumber() {
        mapae.as("pm1")
                .get("/api/v1/investments/VFM-KNOWN/metrics")
                .then()
                .statusCode(200)
                .rootPath("find { it.code == 'cost-index' }")
                .body("unit", equalTo("RATIO"))
                .body("undefined", nullValue())
                .body("formula.text", equalTo("CPI = EV ÷ AC"))
                .body("formula.version", notNullValue())
                .body("formula.source", notNullValue())
                .body("inputs.code", contains("earned-value", "actual-cost"))
                .body("inputs.value.number", contains(400_000_000, 500_000_000))
                .body("baselineVersion", equalTo(3))
                .body("month", equalTo("2026-02"))
                .body("asOf", equalTo(MapaeServer.TODAY))
                .body("run", equalTo(execution.getInt("run")));
    }

    @Test
    void keepsEveryReportedMonth() {
        mapae.as("auditor1")
                .get("/api/v1/investments/VFM-KNOWN/metrics/months")
                .then()
                .statusCode(200)
                .body("month", contains("2026-01", "2026-02"))
                .body("plannedValue", contains(250_000_000, 500_000_000))
                .body("earnedValue", contains(250_000_000, 400_000_000));
    }

    /** The newest month of a demonstration investment, taken from the tables and reckoned anew. */
    @Test
    void agreesWithTheTablesOfTheDemonstration() {
        try (Sql sql = new Sql(mapae)) {
            String code = sql.text("select i.code from investment i join progress_report r on r.investment_id = i.id"
                    + " where r.month = '2026-10-01' and r.physical_progress between 20 and 80 and r.actual_cost > 0"
                    + " and i.budget_at_completion > 0 order by i.id limit 1");
            String latest = " from investment i join progress_report r on r.investment_id = i.id"
                    + " where i.code = ? and r.month = '2026-10-01'";
            BigDecimal budget =
                    sql.number("select i.budget_at_completion" + latest, code).orElseThrow();
            BigDecimal progress =
                    sql.number("select r.physical_progress" + latest, code).orElseThrow();
            BigDecimal cost = sql.number("select r.actual_cost" + latest, code).orElseThrow();
            BigDecimal planned = sql.number(
                            "select max(p.cumulative) from planned_value p join investment i on i.id = p.investment_id"
                                    + " and i.baseline_version = p.baseline_version"
                                    + " where i.code = ? and p.month <= '2026-10-01'",
                            code)
                    .orElseThrow();
            BigDecimal earned = budget.multiply(progress).movePointLeft(2);
            JsonPath metrics = metrics(code);
            assertNumber(
                    metrics,
                    "earned-value",
                    earned.setScale(0, RoundingMode.HALF_UP).toPlainString());
            assertNumber(
                    metrics,
                    "cost-index",
                    earned.divide(cost, 4, RoundingMode.HALF_UP).toPlainString());
            assertNumber(
                    metrics,
                    "schedule-index",
                    earned.divide(planned, 4, RoundingMode.HALF_UP).toPlainString());
        }
    }

    /** Most of the money spent, one part in twenty done: the demonstration says where to find it. */
    @Test
    void exposesCostWithoutProgress() {
        mapae.as("auditor1")
                .get("/api/v1/investments/INST-54-2025-01/metrics")
                .then()
                .body("find { it.code == 'cost-index' }.value.number", lessThan(0.1f));
    }

    @Test
    void saysWhyWhatIsNotKnownCannotBeComputed() {
        JsonPath metrics = metrics("VFM-BARE");
        assertUndefined(metrics, "earned-value", "figure.budget-unknown");
        assertUndefined(metrics, "cost-index", "figure.budget-unknown");
        assertUndefined(metrics, "year-variance", "figure.year-forecast-unknown", "figure.year-budget-unknown");
        assertUndefined(metrics, "finish-slip-days", "figure.planned-finish-unknown", "figure.forecast-finish-unknown");
        assertUndefined(metrics, "computed-rating", "figure.budget-unknown");
        assertUndefined(metrics, "rating-unchanged-months", "figure.rating-unknown");
        mapae.as("pm1")
                .get("/api/v1/investments/VFM-BARE/metrics")
                .then()
                .body("find { it.code == 'cost-index' }.undefined.text.en", equalTo("No budget at completion is set."));
    }

    @Test
    void saysWhyWhatIsWrongCannotBeComputed() {
        JsonPath metrics = metrics("VFM-WRONG");
        assertUndefined(metrics, "cost-index", "figure.cost-negative");
        assertUndefined(metrics, "time-index", "figure.before-plan");
        assertNumber(metrics, "earned-value", "0");
    }

    @Test
    void hasNothingToSayOfWhatNobodyReportedOn() {
        mapae.as("pm1")
                .get("/api/v1/investments/VFM-SILENT/metrics")
                .then()
                .statusCode(200)
                .body("findAll { it.month != null }", hasSize(0));
    }

    @Test
    void tellsWhichJobsThereAre() {
        mapae.as("auditor1")
                .get("/api/v1/jobs")
                .then()
                .statusCode(200)
                .body("job", hasItems("value-for-money", "continuity"))
                .body("find { it.job == 'value-for-money' }.publishedAsOf", equalTo(MapaeServer.TODAY));
    }

    private static JsonPath metrics(String code) {
        return mapae.as("pm1")
                .get("/api/v1/investments/" + code + "/metrics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static void assertNumber(JsonPath metrics, String code, String expected) {
        Object found = metrics.get("find { it.code == '" + code + "' }.value.number");
        assertTrue(found != null, () -> code + " has no value: " + metrics.get("find { it.code == '" + code + "' }"));
        BigDecimal number = new BigDecimal(found.toString());
        assertEquals(0, new BigDecimal(expected).compareTo(number), () -> code + " is " + number);
    }

    private static void assertUndefined(JsonPath metrics, String code, String... reasons) {
        assertNull(metrics.get("find { it.code == '" + code + "' }.value"), code);
        String reason = metrics.getString("find { it.code == '" + code + "' }.undefined.code");
        assertTrue(List.of(reasons).contains(reason), () -> code + " is undefined for " + reason);
    }
}

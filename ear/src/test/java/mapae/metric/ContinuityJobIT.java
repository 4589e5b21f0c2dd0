package mapae.metric;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The job {@code continuity} on the demonstration portfolio, on a history known by hand and on what can't be computed. */
class ContinuityJobIT {

    private static final String INVESTMENT = "insert into investment (code, title_ko, title_en, kind, owner_id, stage,"
            + " starts_on) values (?, '가', 'a', 'PROJECT', 1, 'DELIVERY', ?)";

    private static MapaeServer mapae;
    private static JsonPath execution;

    @BeforeAll
    static void run() {
        mapae = Mapae.server();
        try (Sql sql = new Sql(mapae)) {
            known(sql);
            sql.insert(INVESTMENT, "CON-ALONE", "2026-01-01");
            open(sql);
            over(sql, "CON-OVER", "CLOSED");
            over(sql, "CON-GAP", "DELIVERY");
        }
        execution = new Night(mapae, "continuity").run();
    }

    /** Two leaders of 200 days and of 300 up to today; the posting of the second ends 90 days before the go-live. */
    private static void known(Sql sql) {
        LocalDate today = LocalDate.parse(MapaeServer.TODAY);
        LocalDate start = today.minusDays(499);
        long post = post(sql, "CON-P1");
        long investment = sql.insert(INVESTMENT, "CON-KNOWN", start);
        sql.change("insert into investment_lead values (?, ?, ?, null)", investment, post, start);
        posting(sql, official(sql, "CON-1", 4), post, start.minusDays(100), start.plusDays(199), 0);
        posting(sql, official(sql, "CON-2", 4), post, start.plusDays(200), today.plusDays(60), 30);
        milestone(sql, investment, "M1", true, today.minusDays(5), null, null);
        milestone(sql, investment, "M2", false, today.plusDays(10), null, null);
        milestone(sql, investment, "M3", true, today.plusDays(100), today.plusDays(150), null);
        milestone(sql, investment, "M4", true, today.plusDays(20), null, today.minusDays(1));
        milestone(sql, investment, "M5", true, today.plusDays(400), null, null);
    }

    /** Its start is not known, and no end of the posting is set. */
    private static void open(Sql sql) {
        long post = post(sql, "CON-P2");
        long investment = sql.insert(INVESTMENT, "CON-OPEN", null);
        sql.change("insert into investment_lead values (?, ?, '2026-01-01', null)", investment, post);
        posting(sql, official(sql, "CON-3", 7), post, LocalDate.of(2014, 12, 31), null, 9_000);
        milestone(sql, investment, "M1", true, LocalDate.of(2028, 1, 1), null, null);
    }

    /** One leader from the first day on for 200 days, and nobody for 300 days since. */
    private static void over(Sql sql, String code, String stage) {
        LocalDate start = LocalDate.parse(MapaeServer.TODAY).minusDays(499);
        long post = post(sql, code + "-P");
        long investment = sql.insert(INVESTMENT, code, start);
        sql.change("update investment set stage = ? where id = ?", stage, investment);
        sql.change("insert into investment_lead values (?, ?, ?, ?)", investment, post, start, start.plusDays(199));
        posting(sql, official(sql, code, 4), post, start, null, 0);
    }

    private static long post(Sql sql, String code) {
        return sql.insert(
                "insert into post (code, name_ko, name_en, organisation_id) values (?, '과장', 'Head', 1)", code);
    }

    private static long official(Sql sql, String number, int grade) {
        return sql.insert(
                "insert into official (staff_number, name_ko, name_en, organisation_id, grade, joined_on)"
                        + " values (?, '가나', 'Ga Na', 1, ?, '2010-01-01')",
                number,
                grade);
    }

    private static void posting(Sql sql, long official, long post, LocalDate from, LocalDate to, int excluded) {
        sql.change(
                "insert into posting (official_id, post_id, starts_on, ends_on, excluded_days) values (?, ?, ?, ?, ?)",
                official,
                post,
                from,
                to,
                excluded);
    }

    private static void milestone(
            Sql sql,
            long investment,
            String code,
            boolean guarded,
            LocalDate baseline,
            LocalDate forecast,
            LocalDate reached) {
        sql.change(
                "insert into milestone (investment_id, code, name_ko, name_en, kind, protected, baseline_date,"
                        + " forecast_date, reached_on) values (?, ?, '가', 'a', 'GO_LIVE', ?, ?, ?, ?)",
                investment,
                code,
                guarded,
                baseline,
                forecast,
                reached);
    }

    @Test
    void coversEveryInvestmentOnce() {
        try (Sql sql = new Sql(mapae)) {
            assertEquals(execution.getLong("total"), execution.getLong("written"));
            assertEquals(
                    execution.getLong("written"),
                    sql.count(
                            "select count(distinct investment_id) from continuity_result where run_id = ?",
                            execution.getLong("run")));
            assertTrue(execution.getLong("written") >= 600);
        }
    }

    @Test
    void computesWhatIsKnownByHand() {
        LocalDate today = LocalDate.parse(MapaeServer.TODAY);
        LocalDate since = today.minusDays(299);
        long tenure = ChronoUnit.DAYS.between(since, today) - 30;
        metrics("CON-KNOWN")
                .body("find { it.code == 'tenure-days' }.value.number", equalTo((int) tenure))
                .body("find { it.code == 'leadership-continuity' }.value.number", equalTo(0.6f))
                .body(
                        "find { it.code == 'leadership-continuity' }.inputs.find { it.code == 'holders' }.value.number",
                        equalTo(2))
                .body(
                        "find { it.code == 'earliest-transfer' }.value.day",
                        equalTo(since.plusMonths(24).plusDays(30).toString()))
                .body(
                        "find { it.code == 'earliest-transfer' }.inputs.find { it.code == 'posting-rule' }.value.word",
                        equalTo("SECTION_CHIEF"))
                .body("find { it.code == 'days-short' }.value.number", equalTo(90))
                .body(
                        "find { it.code == 'days-short' }.inputs.find { it.code == 'milestone-code' }.value.word",
                        equalTo("M3"));
    }

    @Test
    void countsALeadershipThatIsOverUpToItsEnd() {
        String end = LocalDate.parse(MapaeServer.TODAY).minusDays(300).toString();
        metrics("CON-OVER")
                .body("find { it.code == 'leadership-continuity' }.value.number", equalTo(1f))
                .body(
                        "find { it.code == 'leadership-continuity' }.inputs.find { it.code == 'counted-until' }.value.day",
                        equalTo(end))
                .body("find { it.code == 'tenure-days' }.undefined.code", equalTo("figure.no-leader"));
    }

    @Test
    void countsTheTimeWithoutALeaderWhileDeliveryGoesOn() {
        metrics("CON-GAP").body("find { it.code == 'leadership-continuity' }.value.number", equalTo(0.4f));
    }

    @Test
    void saysWhyNothingIsKnownOfWhatNobodyLeads() {
        metrics("CON-ALONE")
                .body(
                        "code.findAll { it == 'tenure-days' || it == 'days-short' }",
                        contains("tenure-days", "days-short"))
                .body("find { it.code == 'tenure-days' }.value", nullValue())
                .body("find { it.code == 'tenure-days' }.undefined.code", equalTo("figure.no-leader"))
                .body("find { it.code == 'leadership-continuity' }.undefined.code", equalTo("figure.no-leader"))
                .body("find { it.code == 'earliest-transfer' }.undefined.code", equalTo("figure.no-leader"));
    }

    @Test
    void saysWhyWhatIsIncompleteCannotBeComputed() {
        metrics("CON-OPEN")
                .body("find { it.code == 'tenure-days' }.undefined.code", equalTo("figure.excluded-exceed"))
                .body("find { it.code == 'leadership-continuity' }.undefined.code", equalTo("figure.start-unknown"))
                .body("find { it.code == 'earliest-transfer' }.undefined.code", equalTo("figure.no-posting-rule"))
                .body("find { it.code == 'days-short' }.undefined.code", equalTo("figure.posting-open"));
    }

    /** Six changes of leader in two years: the demonstration says where to find them. */
    @Test
    void exposesTheRevolvingLead() {
        metrics("INST-39-2024-01")
                .body("find { it.code == 'leadership-continuity' }.value.number", lessThan(0.35f))
                .body(
                        "find { it.code == 'leadership-continuity' }.inputs.find { it.code == 'holders' }.value.number",
                        greaterThanOrEqualTo(6));
    }

    @Test
    void keepsTheDaysOfAPostingFromWhoeverNeedNotKnowThem() {
        for (String metric : List.of("tenure-days", "earliest-transfer", "days-short")) {
            String found = "find { it.code == '" + metric + "' }";
            metrics("finance1", "INST-39-2024-01")
                    .body(found + ".value", nullValue())
                    .body(found + ".inputs", empty())
                    .body(found + ".undefined.code", equalTo("figure.personal"));
        }
        metrics("finance1", "INST-39-2024-01")
                .body("find { it.code == 'leadership-continuity' }.value.number", lessThan(0.35f));
    }

    private static ValidatableResponse metrics(String code) {
        return metrics("auditor1", code);
    }

    private static ValidatableResponse metrics(String username, String code) {
        return mapae.as(username)
                .get("/api/v1/investments/" + code + "/metrics")
                .then()
                .statusCode(200);
    }
}

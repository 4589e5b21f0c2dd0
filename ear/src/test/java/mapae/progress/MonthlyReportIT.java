package mapae.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A project manager reports a month for an investment of their own organisation, and for no other. */
class MonthlyReportIT {

    private final MapaeServer mapae = Mapae.server();

    /** The nth investment of an organisation that is being delivered and has no report of November 2026. */
    private String unreported(String organisation, int nth) {
        try (Connection connection = mapae.connect();
                PreparedStatement select = connection.prepareStatement("select i.code from investment i"
                        + " join organisation o on o.id = i.owner_id where o.code = ? and i.stage = 'DELIVERY'"
                        + " order by i.code limit 1 offset ?")) {
            select.setString(1, organisation);
            select.setInt(2, nth);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response report(String by, String code, Map<String, Object> body) {
        return mapae.as(by).contentType("application/json").body(body).post("/api/v1/investments/" + code + "/reports");
    }

    @Test
    void aProjectManagerReportsAMonthOfAnOwnInvestment() {
        String code = unreported("MSIT", 1);
        report(
                        "pm1",
                        code,
                        Map.of(
                                "month", "2026-11",
                                "physicalProgress", 99.25,
                                "actualCost", 900_000_000_000_001L,
                                "forecastFinish", "2027-06-30",
                                "rating", "AMBER_RED",
                                "note", "Integration is late"))
                .then()
                .statusCode(200)
                .body("month", equalTo("2026-11"))
                .body("reportedBy", equalTo("pm1"));
        mapae.as("auditor1")
                .get("/api/v1/investments/" + code + "/reports")
                .then()
                .statusCode(200)
                .body("[0].month", equalTo("2026-11"))
                .body("[0].actualCost", equalTo(900_000_000_000_001L))
                .body("[0].physicalProgress", equalTo(99.25f))
                .body("[0].rating", equalTo("AMBER_RED"))
                .body("[0].yearForecast", nullValue())
                .body("[0].currency", equalTo("KRW"));
    }

    @Test
    void notForAnotherOrganisation() {
        String code = unreported("MSIT", 2);
        report("pm2", code, Map.of("month", "2026-11", "physicalProgress", 50))
                .then()
                .statusCode(403)
                .body("code", equalTo("progress.not-own-investment"));
        mapae.as("pm1")
                .get("/api/v1/investments/" + code + "/reports")
                .then()
                .body("findAll { it.month == '2026-11' }", hasSize(0));
    }

    @Test
    void nobodyElseReports() {
        String code = unreported("MSIT", 2);
        for (String other : new String[] {"planner1", "hr1", "auditor1", "admin1"}) {
            report(other, code, Map.of("month", "2026-11")).then().statusCode(403);
        }
    }

    @Test
    void theSameReportAgainChangesNothingAndACorrectionNamesWhatItCorrects() {
        String code = unreported("MSIT", 3);
        Map<String, Object> first = Map.of("month", "2026-11", "rating", "GREEN", "note", "First words");
        int version =
                report("pm1", code, first).then().statusCode(200).extract().path("version");
        report("pm1", code, first).then().statusCode(200).body("version", equalTo(version));
        Map<String, Object> other = Map.of("month", "2026-11", "rating", "RED", "note", "Other words");
        report("pm1", code, other).then().statusCode(409).body("code", equalTo("progress.already-reported"));
        Map<String, Object> correction =
                Map.of("month", "2026-11", "rating", "RED", "note", "Other words", "version", version);
        report("pm1", code, correction)
                .then()
                .statusCode(200)
                .body("rating", equalTo("RED"))
                .body("version", equalTo(version + 1));
        report("pm1", code, Map.of("month", "2026-11", "rating", "AMBER", "version", version))
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
    }

    @Test
    void theSameKeyReportsOnce() {
        String code = unreported("MSIT", 4);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("month", "2026-11", "rating", "GREEN");
        for (int time = 0; time < 2; time++) {
            mapae.as("pm1")
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/investments/" + code + "/reports")
                    .then()
                    .statusCode(200)
                    .body("reportedAt", notNullValue());
        }
        mapae.as("pm1")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("month", "2026-11", "rating", "RED"))
                .post("/api/v1/investments/" + code + "/reports")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.other-request"));
    }

    @Test
    void aReportThatCannotBeTrueIsRefused() {
        String code = unreported("MSIT", 5);
        report("pm1", code, Map.of("month", "2026-12", "rating", "GREEN"))
                .then()
                .statusCode(422)
                .body("code", equalTo("progress.month-in-future"));
        report("pm1", code, Map.of("month", "2026-11", "physicalProgress", 100.01))
                .then()
                .statusCode(422)
                .body("code", equalTo("progress.percent"));
        report("pm1", code, Map.of("month", "2026-11", "actualCost", -1))
                .then()
                .statusCode(422)
                .body("code", equalTo("progress.cost-negative"));
        report("pm1", code, Map.of("month", "2026-11", "actualCost", 0))
                .then()
                .statusCode(422)
                .body("code", equalTo("progress.cost-fell-without-note"));
    }
}

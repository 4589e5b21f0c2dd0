package mapae.pool;

import static mapae.pool.PoolDesk.institution;
import static mapae.pool.PoolDesk.shared;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** What meters say is taken in once, cost lands to the won, and what cannot be is refused with its rule. */
class PoolUseIT {

    private final PoolDesk desk = new PoolDesk(Mapae.server());

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    /** Two ministries with 200 units each in November and December. */
    private String pool() {
        String pool = desk.pool();
        desk.capacity("planner1", pool, "2026-11", 400).then().statusCode(200);
        desk.capacity("planner1", pool, "2026-12", 400).then().statusCode(200);
        desk.formula("planner1", pool, "2026-01", shared(10, 10, 10, 20, 50))
                .then()
                .statusCode(200);
        desk.declare(
                        "planner1",
                        pool,
                        "2026-01",
                        List.of(institution("MOHW", "LARGE", 300), institution("MSIT", "LARGE", 300)))
                .then()
                .statusCode(200);
        return pool;
    }

    @Test
    void takesMetersInOnceAndRefusesOverUse() {
        String pool = pool();
        desk.reserve("pm1", pool, "MSIT", "2026-11", 10).then().statusCode(200);
        String first = pool + "," + "MSIT" + ",2026-11-03,4,M-1\n";
        desk.meters("planner1", pool, first).then().statusCode(200).body("added", equalTo(1));
        desk.meters("planner1", pool, first + pool + "," + "MSIT" + ",2026-11-04,5,M-2\n")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("same", equalTo(1));
        assertRefused(
                desk.meters("planner1", pool, pool + "," + "MSIT" + ",2026-11-03,3,M-1\n"), 409, "pool.meter-differs");
        Response faulty = desk.meters(
                "planner1",
                pool,
                pool + "," + "MSIT" + ",2026-11-05,1,M-3\n"
                        + pool + "," + "MSIT" + ",2026-11-06,1,M-4\n"
                        + "OTHER,," + "2026-13-01,0.5,\n");
        assertRefused(faulty, 422, "rows.faulty");
        assertEquals(
                List.of(
                        "rows[3].units",
                        "rows[4].pool",
                        "rows[4].institution",
                        "rows[4].day",
                        "rows[4].units",
                        "rows[4].reference"),
                faulty.jsonPath().getList("errors.field"));
        assertEquals(9, desk.month(pool, "2026-11").getLong("institutions[1].used"));
        assertRefused(desk.meters("pm1", pool, first), 403, "access.forbidden");
        Response korean = Mapae.server()
                .as("planner1")
                .header("Accept-Language", "ko")
                .contentType("text/csv; charset=UTF-8")
                .body("공동 자원,기관,날짜,사용량,계량 번호\n" + pool + "," + "MSIT" + ",2026-11-06,2,M-5\n")
                .post("/api/v1/pools/" + pool + "/meters");
        assertEquals(
                List.of("예약을 넘습니다. 예약 10 가운데 남은 것은 1인데 2을(를) 사용했다고 합니다."),
                korean.jsonPath().getList("errors.message"));
    }

    private static void reserved(String pool, String institution, long units) throws SQLException {
        try (Connection connection = Mapae.server().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into pool_reservation (pool_id, organisation_id, month, own, taken, requested_at,"
                    + " requested_by) select p.id, o.id, '2003-05-01', " + units + ", 0, '2003-04-20', a.id"
                    + " from pool p join organisation o join account a where p.code = '" + pool + "' and o.code = '"
                    + institution + "' and a.username = 'planner1'");
        }
    }

    @Test
    void dividesCostByUseAndTellsHowFairItIs() throws SQLException {
        String pool = desk.pool();
        desk.capacity("planner1", pool, "2003-05", 100).then().statusCode(200);
        desk.formula("planner1", pool, "2003-05", shared(10, 10, 10, 20, 50))
                .then()
                .statusCode(200);
        desk.declare(
                        "planner1",
                        pool,
                        "2003-05",
                        List.of(institution("MSIT", "LARGE", 40), institution("MOIS", "SMALL", 40)))
                .then()
                .statusCode(200);
        desk.rate(pool, 2003, "MARKET", 40).then().statusCode(200);
        // nobody reserves for a month that is over: as it was reserved then
        reserved(pool, "MSIT", 10);
        reserved(pool, "MOIS", 30);
        desk.meters("admin1", pool, pool + ",MSIT,2003-05-03,10,U-1\n" + pool + ",MOIS,2003-05-03,23,U-2\n")
                .then()
                .statusCode(200);
        String line = "일반회계/정보화/공동 " + UUID.randomUUID().toString().substring(0, 8) + "/사용료";
        desk.pay(pool, 2003, line, 1_001, "2003-05-10");
        // quotas of 1,001 won: 10/100, 23/100 and 67/100 are 100.1, 230.23 and 670.67
        JsonPath month = desk.month(pool, "2003-05");
        assertEquals(List.of(230, 100), month.getList("institutions.cost"));
        assertEquals(671, month.getInt("cost.idle"));
        assertEquals(1_001, month.getInt("cost.paid"));
        JsonPath fairness = desk.fairness(pool, "2003-05");
        // reserved: 1/4 and 3/4 of what each needs
        assertEquals(0.25f, fairness.getFloat("bases[1].gini.value"), 1e-6f);
        assertEquals(0.8f, fairness.getFloat("bases[1].jain.value"), 1e-6f);
        assertEquals(0.75f, fairness.getFloat("bases[1].ofSmall.value"), 1e-6f);
        assertEquals(40, fairness.getInt("unmet"));
        assertEquals(
                new BigDecimal("0.758"),
                new BigDecimal(fairness.getString("toMarket.value")).setScale(3, RoundingMode.HALF_UP));
        assertEquals("pool.rate-unknown", fairness.getString("reckoned.reason"));
        String csv = Mapae.server()
                .as("auditor1")
                .accept("text/csv")
                .get("/api/v1/pools/" + pool + "/months/2003-05")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(4, csv.lines().count());
        assertTrue(csv.contains(",SMALL,40,10,30,40,5,30,0,23,230"), csv);
        Mapae.server().assertBooksInOrder();
    }

    @Test
    void refusesWhatCannotBe() {
        String pool = desk.pool();
        assertRefused(desk.open("pm1", PoolDesk.opening("ZZ-1")), 403, "access.forbidden");
        assertRefused(desk.open("planner1", PoolDesk.opening(pool)), 409, "pool.exists");
        assertRefused(desk.open("planner1", PoolDesk.opening("small")), 400, "pool.code");
        assertRefused(desk.capacity("planner1", pool, "2026-13", 1), 400, "pool.month");
        assertRefused(desk.capacity("planner1", pool, "2026-12", -1), 400, "pool.units");
        assertRefused(desk.capacity("planner1", "NO-SUCH", "2026-12", 1), 404, "pool.unknown");
        assertRefused(desk.formula("planner1", pool, "2026-12", shared(1, 1, 1, 29, 50)), 400, "pool.offer");
        assertRefused(desk.formula("planner1", pool, "2026-12", shared(-1, 1, 1, 1, 50)), 400, "pool.units");
        assertRefused(desk.reserve("pm1", pool, "MSIT", "2026-12", 1), 422, "pool.capacity-unknown");
        desk.capacity("planner1", pool, "2026-12", 100).then().statusCode(200);
        assertRefused(desk.reserve("pm1", pool, "MSIT", "2026-12", 1), 422, "pool.formula-unknown");
        desk.formula("planner1", pool, "2026-12", shared(1, 1, 1, 20, 50))
                .then()
                .statusCode(200);
        assertRefused(desk.reserve("pm1", pool, "MSIT", "2026-12", 1), 404, "pool.institution-unknown");
        List<Map<String, Object>> both = List.of(institution("MSIT", "LARGE", 60), institution("MOHW", "LARGE", 60));
        desk.declare("planner1", pool, "2026-12", both).then().statusCode(200);
        assertRefused(
                desk.declare("planner1", pool, "2026-12", List.of(both.get(0), both.get(0))),
                400,
                "pool.institution-twice");
        assertRefused(desk.reserve("pm1", pool, "MOHW", "2026-12", 1), 403, "pool.not-own");
        assertRefused(desk.reserve("hr1", pool, "MSIT", "2026-12", 1), 403, "access.forbidden");
        assertRefused(desk.reserve("pm1", pool, "MSIT", "2026-10", 1), 422, "pool.month-past");
        desk.reserve("pm1", pool, "MSIT", "2026-12", 40).then().statusCode(200);
        assertRefused(desk.reserve("pm1", pool, "MSIT", "2026-12", 11), 422, "pool.above-entitlement");
        Response korean = Mapae.server()
                .as("pm1")
                .header("Accept-Language", "ko")
                .contentType("application/json")
                .body(Map.of("institution", "MSIT", "month", "2026-12", "units", 11))
                .post("/api/v1/pools/" + pool + "/reservations");
        korean.then()
                .body(
                        "detail",
                        equalTo("배분량을 넘습니다. 배분량 50 가운데 40을(를) 예약했으므로 10까지 더 예약할 수 있습니다."
                                + " 남는 단위는 2026-12-20부터 재배분합니다."));
        assertRefused(desk.capacity("planner1", pool, "2026-12", 70), 422, "pool.below-reserved");
        desk.capacity("planner1", pool, "2026-12", 80).then().statusCode(200);
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=50")
                .jsonPath()
                .getList("rows.kind");
        assertTrue(kinds.contains("pool.reserve") && kinds.contains("pool.institutions"), kinds::toString);
    }

    @Test
    void reservesOnceUnderAKey() {
        String pool = pool();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            desk.json("planner1", Map.of("institution", "MSIT", "month", "2026-12", "units", 7))
                    .header("Idempotency-Key", key)
                    .post("/api/v1/pools/" + pool + "/reservations")
                    .then()
                    .statusCode(200)
                    .body("own", equalTo(7));
        }
        assertEquals(7, desk.month(pool, "2026-12").getLong("institutions[1].own"));
        assertEquals(
                1,
                desk.read("/api/v1/pools/" + pool + "/reservations?month=2026-12")
                        .getList("$")
                        .size());
    }
}

package mapae.plan;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import mapae.system.StatementCount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two versions of a plan with 10,000 lines each: few statements, and sums that are right. */
class LargePlanIT {

    private static final long MOST = 6;

    private static long old;

    @BeforeAll
    static void addTwoVersions() throws SQLException {
        PlanDesk planner = new PlanDesk(Mapae.server(), "planner1");
        old = planner.begun("MOE", 2081);
        long rolled = planner.rolled(old);
        try (Connection connection = Mapae.server().connect();
                Statement statement = connection.createStatement()) {
            for (long plan : new long[] {old, rolled}) {
                long raise = plan - old;
                statement.execute("insert into plan_line (plan_id, code, title_ko, title_en) select " + plan
                        + ", concat('P', 10 + seq mod 20, '/U', seq mod 25, '/', seq), '과목', 'Line'"
                        + " from seq_1_to_10000");
                statement.execute("insert into plan_amount (plan_id, code, fiscal_year, amount) select l.plan_id,"
                        + " l.code, v.first_year + y.seq, 1000 + " + raise + " from plan_line l join plan_version v"
                        + " on v.id = l.plan_id join seq_0_to_4 y where l.plan_id = " + plan);
            }
        }
    }

    private static void opens(String path, String says) {
        MapaeServer mapae = Mapae.server();
        String session = mapae.signIn("planner1");
        long taken = StatementCount.of(
                mapae,
                () -> mapae.anonymous()
                        .cookie("MAPAE_SESSION", session)
                        .get(path + (path.contains("?") ? "&" : "?") + "unit=won&lang=en")
                        .then()
                        .statusCode(200)
                        .body(containsString(says)));
        assertTrue(taken >= 1 && taken <= MOST, path + " took " + taken + " statements");
    }

    @Test
    void isShownWithAtMostSixStatements() {
        opens("/plans/" + old, "10,000,000");
        opens("/plans/" + old + "?depth=1", "10,000 budget lines");
    }

    @Test
    void isComparedWithAtMostSixStatements() {
        long rolled = old + 1;
        opens("/plans/compare?a=" + old + "&b=" + rolled, "Changed lines 10,000");
        opens("/plans/compare?a=" + old + "&b=" + rolled + "&shown=all&depth=2", "10,010,000");
    }
}

package mapae.investment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import mapae.system.MapaeServer;
import mapae.system.StatementCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list over 10,000 investments opens with at most six SQL statements, as a page and over REST. */
class ListStatementsIT {

    private static final int INVESTMENTS = 10_000;
    private static final long MOST = 6;

    private static MapaeServer mapae;

    @BeforeAll
    static void startWithTenThousandInvestments() throws SQLException {
        mapae = MapaeServer.prepare("mapae_many");
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set @n = (select count(*) from investment)");
            statement.execute("insert into investment (code, title_ko, title_en, kind, category, owner_id, stage,"
                    + " starts_on, planned_finish, budget_at_completion)"
                    + " select concat('MANY-', s.seq), concat(i.title_ko, ' ', s.seq), concat(i.title_en, ' ', s.seq),"
                    + " i.kind, i.category, i.owner_id, i.stage, i.starts_on, i.planned_finish,"
                    + " i.budget_at_completion + s.seq from seq_1_to_" + INVESTMENTS + " s"
                    + " join investment i on i.id = (select min(id) from investment) + mod(s.seq, @n)"
                    + " limit " + INVESTMENTS);
            statement.execute("delete from investment where code like 'MANY-%' and id > (select id from"
                    + " (select id from investment order by id limit 1 offset " + (INVESTMENTS - 1) + ") last)");
        }
        mapae.boot();
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void thePageOpensWithAtMostSixStatements() {
        String session = mapae.signIn("planner1");
        for (String address : new String[] {"/investments", "/investments?sort=-total&stage=DELIVERY&q=a"}) {
            long taken = StatementCount.of(
                    mapae,
                    () -> mapae.anonymous()
                            .cookie("MAPAE_SESSION", session)
                            .get(address)
                            .then()
                            .statusCode(200)
                            .body(containsString("</table>")));
            assertTrue(taken >= 1 && taken <= MOST, address + " took " + taken + " statements");
        }
    }

    @Test
    void theRestListOpensWithAtMostSixStatements() {
        long taken = StatementCount.of(
                mapae,
                () -> mapae.as("planner1")
                        .get("/api/v1/investments?limit=200")
                        .then()
                        .statusCode(200)
                        .body("rows", hasSize(200)));
        assertTrue(taken >= 1 && taken <= MOST, "took " + taken + " statements");
    }

    @Test
    void readingOnReachesEveryInvestmentOnce() {
        java.util.Set<String> seen = new java.util.HashSet<>();
        String after = null;
        long rows = 0;
        do {
            var page = (after == null
                            ? mapae.as("planner1")
                            : mapae.as("planner1").queryParam("after", after))
                    .queryParam("limit", 200)
                    .queryParam("sort", "-total")
                    .get("/api/v1/investments")
                    .jsonPath();
            rows += page.getList("rows").size();
            seen.addAll(page.getList("rows.code"));
            after = page.getString("next");
        } while (after != null);
        assertTrue(rows == seen.size() && rows == INVESTMENTS, rows + " rows, " + seen.size() + " codes");
    }
}

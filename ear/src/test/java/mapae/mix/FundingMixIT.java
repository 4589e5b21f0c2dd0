package mapae.mix;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import mapae.allowance.AllowanceDesk;
import mapae.gate.GateDesk;
import mapae.system.Mapae;
import mapae.team.TeamDesk;
import org.junit.jupiter.api.Test;

/** The parts of every organisation's money come to its book, and what reaches an investment is told by its way. */
class FundingMixIT {

    private static JsonPath get(String rest) {
        return Mapae.server()
                .as("auditor1")
                .get("/api/v1/funding-mix" + rest)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Every book in won of the whole portfolio, held against the entries themselves. */
    @Test
    void comesToTheBookOfEveryOrganisationAndYear() throws SQLException {
        String line = TeamDesk.working("일반회계/정보화/재원 구성/인건비");
        assertTrue(line.startsWith("ZT-"));
        int books = 0;
        try (Connection connection = Mapae.server().connect();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select o.code, l.fiscal_year, -sum(case when e.account in"
                        + " ('INITIAL', 'SUPPLEMENTARY', 'TRANSFERRED', 'CARRIED_IN', 'RESERVE', 'VIREMENT')"
                        + " then e.amount else 0 end) as current, sum(case when e.account = 'SPENT' then e.amount"
                        + " else 0 end) as spent from ledger_entry e join ledger_line l on l.id = e.line_id"
                        + " join organisation o on o.id = l.organisation_id where l.currency = 'KRW'"
                        + " group by o.code, l.fiscal_year")) {
            while (row.next()) {
                String book = row.getString(1) + " " + row.getInt(2);
                JsonPath mix = get("?organisation=" + row.getString(1) + "&year=" + row.getInt(2));
                List<Map<String, Object>> parts = mix.getList("parts");
                assertEquals(row.getLong("current"), sum(parts, "current"), book);
                assertEquals(row.getLong("spent"), sum(parts, "spent"), book);
                assertEquals(row.getLong("current"), mix.getLong("book"), book);
                assertEquals(row.getLong("spent"), mix.getLong("bookSpent"), book);
                books++;
            }
        }
        // of the demonstration alone: two ministries over three years
        assertTrue(books > 6, "books: " + books);
    }

    private static long sum(List<Map<String, Object>> parts, String field) {
        return parts.stream()
                .mapToLong(one -> ((Number) one.get(field)).longValue())
                .sum();
    }

    @Test
    void tellsTheWaysToAnInvestment() {
        String investment = GateDesk.investmentOfLowRisk("MSIT");
        List<String> lines = AllowanceDesk.lines(1_000);
        AllowanceDesk.fund(investment, lines.get(1));
        long id = AllowanceDesk.asked("pm1", AllowanceDesk.request(investment, lines.get(0), lines.get(1), 300));
        AllowanceDesk.decide("planner2", id, true).then().statusCode(200);
        AllowanceDesk.drawn(id, 200);
        JsonPath mix = get("/" + investment);
        assertEquals(List.of("LINE", "ALLOWANCE"), mix.getList("parts.way"));
        assertEquals(List.of(201, 200), mix.getList("parts.granted"));
        assertEquals(201, mix.getInt("granted.'2026'"));
        Mapae.server()
                .as("auditor1")
                .get("/api/v1/funding-mix/NO-SUCH")
                .then()
                .statusCode(404)
                .body("code", equalTo("investment.unknown"));
    }
}

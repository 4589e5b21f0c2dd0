package mapae.investment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register over REST: order, reading on, filters, what is refused. */
class RegisterIT {

    private static final MapaeServer MAPAE = Mapae.server();
    private static final PassingInvestments PASSING = new PassingInvestments(MAPAE, "ZZ-LIST-");

    @BeforeAll
    static void addUnknownTotalsAndTies() {
        for (int i = 1; i <= 5; i++) {
            PASSING.add("UNKNOWN-" + i, "MOIS", "CLOSED", null);
            PASSING.add("SAME-" + i, "MOIS", "CLOSED", 77L);
        }
        PASSING.add("100%_OFF", "MOIS", "CLOSED", Long.MAX_VALUE);
    }

    @AfterAll
    static void takeThemOut() {
        PASSING.close();
    }

    /** One server-side order for each order that can be asked for; the key breaks ties. */
    @ParameterizedTest
    @CsvSource({
        "code, code",
        "-code, code desc",
        "title-ko, 'title_ko, id'",
        "-title-en, 'title_en desc, id desc'",
        "total, 'budget_at_completion, id'",
        "-total, 'budget_at_completion desc, id desc'",
        "finish, 'planned_finish, id'",
        "-finish, 'planned_finish desc, id desc'"
    })
    void readingOnGivesEveryRowOnceInOrder(String sort, String order) throws SQLException {
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification request =
                    MAPAE.as("auditor1").queryParam("sort", sort).queryParam("limit", 37);
            if (after != null) {
                request.queryParam("after", after);
            }
            JsonPath page = request.get("/api/v1/investments")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("rows.code"));
            after = page.getString("next");
        } while (after != null);
        assertEquals(codes(order), read);
    }

    private static List<String> codes(String order) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Connection connection = MAPAE.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select code from investment order by " + order)) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }

    @Test
    void filtersByOwnerKindAndStageTogether() {
        MAPAE.as("hr1")
                .queryParam("agency", "MSIT")
                .queryParam("kind", "PROJECT")
                .queryParam("stage", "DELIVERY")
                .queryParam("limit", 200)
                .get("/api/v1/investments")
                .then()
                .statusCode(200)
                .body("rows", not(hasSize(0)))
                .body("rows.agency", everyItem(equalTo("MSIT")))
                .body("rows.kind", everyItem(equalTo("PROJECT")))
                .body("rows.stage", everyItem(equalTo("DELIVERY")));
    }

    @Test
    void takesPercentAndUnderscoreInASearchAsTheyAre() {
        MAPAE.as("pm1")
                .queryParam("q", "100%_o")
                .get("/api/v1/investments")
                .then()
                .statusCode(200)
                .body("rows.code", equalTo(List.of("ZZ-LIST-100%_OFF")))
                .body("rows[0].budgetAtCompletion", equalTo(Long.MAX_VALUE));
        MAPAE.as("pm1").queryParam("q", "\\").get("/api/v1/investments").then().body("rows", hasSize(0));
    }

    @Test
    void saysUnknownWhereATotalIsNotKnown() {
        MAPAE.as("planner1")
                .queryParam("q", "ZZ-LIST-UNKNOWN-1")
                .get("/api/v1/investments")
                .then()
                .body("rows[0].budgetAtCompletion", equalTo(null))
                .body("rows[0].rating", equalTo(null))
                .body("rows[0].forecastFinish", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, list.limit",
        "limit, 201, list.limit",
        "limit, many, request.parameter-unreadable",
        "sort, budget, list.order",
        "after, nonsense!, list.after",
        "kind, HORSE, list.filter",
        "stage, RIDDEN, list.filter"
    })
    void refusesWhatItCannotList(String parameter, String value, String code) {
        MAPAE.as("planner1")
                .queryParam(parameter, value)
                .get("/api/v1/investments")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"''", "/reports", "/budgets", "/proposals", "/metrics"})
    void knowsNoInvestmentThatIsNotRegistered(String part) {
        MAPAE.as("planner1")
                .get("/api/v1/investments/NO-SUCH" + part)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("investment.unknown"))
                .body("detail", containsString("NO-SUCH"));
    }
}

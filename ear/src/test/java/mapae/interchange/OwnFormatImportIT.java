package mapae.interchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapae's own format: what is sent is there, what is sent again changes nothing, whatever the order and the size. */
class OwnFormatImportIT {

    private static final String ORGANISATIONS = "code,name_ko,name_en,kind,parent,valid_from,valid_to\n";
    private static final String INVESTMENTS = "code,title_ko,title_en,summary,kind,category,owner,stage,currency,"
            + "starts_on,planned_finish,budget_at_completion\n";

    private static MapaeServer mapae;
    private static Sender sender;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_own_format");
        sender = new Sender(mapae, "admin1");
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void takesOrganisationsInWhateverOrderTheyStandAboveEachOther() {
        String child = "ZC,하위,Child,INSTITUTION,ZP,2020-01-01,\n";
        String parent = "ZP,상위,Parent,MINISTRY,,2020-01-01,2027-12-31\n";
        counts(sender.send(ORGANISATIONS + child + parent, "organisations", "mapae", "strict"), 2, 0, 2);
        counts(sender.send(ORGANISATIONS + parent + child, "organisations", "mapae", "strict"), 2, 0, 0);
        mapae.as("planner1")
                .get("/api/v1/organisations")
                .then()
                .body("find { it.code == 'ZC' }.name.ko", equalTo("하위"))
                .body("find { it.code == 'ZP' }.validTo", equalTo("2027-12-31"));
    }

    @Test
    void refusesAnOrganisationAboveItself() {
        String above = "ZX,가,a,MINISTRY,,2020-01-01,\nZY,나,b,MINISTRY,ZX,2020-01-01,\n";
        counts(sender.send(ORGANISATIONS + above, "organisations", "mapae", "strict"), 2, 0, 2);
        JsonPath answer =
                sender.send(ORGANISATIONS + "ZX,가,a,MINISTRY,ZY,2020-01-01,\n", "organisations", "mapae", "strict");
        assertEquals("REFUSED", answer.getString("state"));
        assertEquals("organisation.circle", answer.getString("failure.code"));
    }

    @Test
    void takesGoodRowsOnlyAndExplainsTheBadOnesInTheReadersLanguage() {
        String good =
                "OWN-1,투자,\"Investment, the first\",\"line 1\r\n=line 2\",SERVICE,ICT,MOIS,OPERATION,,2024-01-01,,5000\n";
        String bad = "OWN-2,투자,b,,SERVICE,,NOBODY,OPERATION,,2024-01-01,2023-01-01,1.5\n";
        JsonPath answer = sender.send(INVESTMENTS + good + bad, "investments", "mapae", "lenient");
        counts(answer, 1, 1, 1);
        assertEquals(List.of("amount.not-whole", "dates.reversed"), answer.getList("errors.rule"));
        assertEquals(List.of(4, 4), answer.getList("errors.line"));
        assertEquals(List.of("budget_at_completion", "planned_finish"), answer.getList("errors.column"));
        mapae.as("admin1")
                .header("Accept-Language", "ko")
                .get("/api/v1/imports/" + answer.getInt("id"))
                .then()
                .body("errors.message", hasItem("1을(를) 곱해도 정수 금액이 되지 않습니다."));
        investment("OWN-1")
                .body("title.en", equalTo("Investment, the first"))
                .body("summary", equalTo("line 1\r\n=line 2"))
                .body("currency", equalTo("KRW"))
                .body("budgetAtCompletion", equalTo(5000))
                .body("plannedFinish", nullValue());
    }

    @Test
    void takesYearlyBudgetsOnce() {
        counts(sender.send(INVESTMENTS + row("OWN-7"), "investments", "mapae", "strict"), 1, 0, 1);
        String budgets = "investment,fiscal_year,amount,status\nOWN-7,2026,100,APPROPRIATED\nOWN-7,2027,200,PLANNED\n";
        counts(sender.send(budgets, "appropriations", "mapae", "strict"), 2, 0, 2);
        counts(sender.send(budgets, "appropriations", "mapae", "strict"), 2, 0, 0);
        JsonPath repeated =
                sender.send(budgets + "OWN-7,2026,101,APPROPRIATED\n", "appropriations", "mapae", "lenient");
        counts(repeated, 1, 2, 0);
        assertEquals(List.of("row.repeated", "row.repeated"), repeated.getList("errors.rule"));
    }

    @Test
    void takesPeoplePostsAndPostingsOnce() {
        String officials = "staff_number,name_ko,name_en,organisation,grade,joined_on,left_on\n"
                + "OWN-S1,김가나,Kim Gana,MOIS,4,2015-03-02,\nOWN-S2,이다라,Lee Dara,MOIS,3,2010-03-02,2025-12-31\n";
        String posts = "code,name_ko,name_en,organisation\nOWN-P1,과장,Director,MOIS\n";
        String postings = "official,post,starts_on,ends_on,excluded_days\n"
                + "OWN-S2,OWN-P1,2022-01-01,2024-06-30,12\nOWN-S1,OWN-P1,2024-07-01,,\n";
        counts(sender.send(officials, "officials", "mapae", "strict"), 2, 0, 2);
        counts(sender.send(posts, "posts", "mapae", "strict"), 1, 0, 1);
        counts(sender.send(postings, "postings", "mapae", "strict"), 2, 0, 2);
        counts(sender.send(officials, "officials", "mapae", "strict"), 2, 0, 0);
        counts(sender.send(posts, "posts", "mapae", "strict"), 1, 0, 0);
        counts(sender.send(postings, "postings", "mapae", "strict"), 2, 0, 0);
        JsonPath unknown = sender.send(
                "official,post,starts_on,ends_on,excluded_days\nOWN-S9,OWN-P9,2024-07-01,,\n",
                "postings",
                "mapae",
                "lenient");
        assertEquals(List.of("reference.unknown", "reference.unknown"), unknown.getList("errors.rule"));
    }

    @Test
    void takesMonthlyReportsOnceAndLeavesUnknownUnknown() {
        counts(sender.send(INVESTMENTS + row("OWN-9"), "investments", "mapae", "strict"), 1, 0, 1);
        String reports = "investment,month,physical_progress,actual_cost,year_forecast,whole_life_cost,total_benefits,"
                + "started_on,forecast_finish,rating,title,owner,category,summary,note,schedule_note,variance_note,"
                + "budget_note,benefits_note\n"
                + "OWN-9,2026-09,12.5,700,,,-3,,2027-12-31,AMBER_RED,,,,,\"- slow, \"\"but\"\" steady\",,,,\n"
                + "OWN-9,2026-08,,,,,,,,,,,,,,,,,\n";
        counts(sender.send(reports, "reports", "mapae", "strict"), 2, 0, 2);
        counts(sender.send(reports, "reports", "mapae", "strict"), 2, 0, 0);
        mapae.as("planner1")
                .get("/api/v1/investments/OWN-9/reports")
                .then()
                .statusCode(200)
                .body("month", equalTo(List.of("2026-09", "2026-08")))
                .body("[0].actualCost", equalTo(700))
                .body("[0].totalBenefits", equalTo(-3))
                .body("[0].rating", equalTo("AMBER_RED"))
                .body("[0].note", equalTo("- slow, \"but\" steady"))
                .body("[0].reportedBy", equalTo("admin1"))
                .body("[1].physicalProgress", nullValue())
                .body("[1].actualCost", nullValue());
    }

    @Test
    void startsOneImportForOneKey() {
        String file = INVESTMENTS + row("OWN-8");
        String first = submitted(file, "one key");
        assertEquals(first, submitted(file, "one key"));
        assertNotEquals(first, submitted(file, "another key"));
        mapae.as("admin1")
                .contentType("text/csv")
                .header("Idempotency-Key", "one key")
                .body(INVESTMENTS)
                .post("/api/v1/imports?kind=investments&profile=mapae&mode=strict")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.other-request"));
    }

    @Test
    void streamsALargeFileAndThenChangesNothing() throws IOException, SQLException {
        int rows = Mapae.isLongRun() ? 1_000_000 : 20_000;
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(INVESTMENTS);
            for (int i = 0; i < rows; i++) {
                out.write(row(String.format("LARGE-%07d", i)));
            }
        }
        counts(sender.send(file, "investments", "mapae", "strict"), rows, 0, rows);
        counts(sender.send(file, "investments", "mapae", "strict"), rows, 0, 0);
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from investment where code like 'LARGE-%'")) {
            row.next();
            assertEquals(rows, row.getInt(1));
        }
    }

    private static String row(String code) {
        return code + ",투자,Investment,,PROJECT,,MOIS,DELIVERY,,,,\n";
    }

    private static String submitted(String file, String key) {
        String location = mapae.as("admin1")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/api/v1/imports?kind=investments&profile=mapae&mode=strict")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        sender.await(location.substring(location.indexOf("/api/")));
        return location;
    }

    private static ValidatableResponse investment(String code) {
        return mapae.as("planner1").get("/api/v1/investments/" + code).then().statusCode(200);
    }

    private static void counts(JsonPath answer, int accepted, int rejected, int changed) {
        assertEquals("DONE", answer.getString("state"), answer.prettify());
        assertEquals(accepted, answer.getInt("accepted"), answer.prettify());
        assertEquals(rejected, answer.getInt("rejected"), answer.prettify());
        assertEquals(changed, answer.getInt("changed"), answer.prettify());
        assertTrue(answer.getString("failure") == null);
    }
}

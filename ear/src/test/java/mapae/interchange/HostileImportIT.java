package mapae.interchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that mean harm, or were saved wrongly: a clear word, nothing half stored, and the server, with the heap it always
 * has, lives on.
 */
class HostileImportIT {

    private static final String HEADER = "code,title_ko,title_en,summary,kind,category,owner,stage,currency,starts_on,"
            + "planned_finish,budget_at_completion\n";
    private static final String GOOD = "HOST-1,투자,Investment,,PROJECT,,MOIS,DELIVERY,,,,1000\n";
    private static final int LONG_LINE = 100_000_000;

    private final MapaeServer mapae = Mapae.server();
    private final Sender planner = new Sender(mapae, "planner1");

    @TempDir
    private Path folder;

    @Test
    void refusesAFileInAnotherEncodingWithItsPlace() throws SQLException {
        JsonPath answer =
                planner.send((HEADER + GOOD).getBytes(Charset.forName("EUC-KR")), "investments", "mapae", "lenient");
        refused(answer, "file.not-utf8");
        assertTrue(answer.getString("failure.message").contains("line 2"), answer.prettify());
        nothingStored();
    }

    @Test
    void refusesALineOfAHundredMegabytes() throws IOException, SQLException {
        Path file = folder.resolve("line.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + GOOD);
            String piece = "x".repeat(1_000_000);
            for (int i = 0; i < LONG_LINE / piece.length(); i++) {
                out.write(piece);
            }
        }
        refused(planner.send(file, "investments", "mapae", "lenient"), "file.field-too-long");
        nothingStored();
    }

    @Test
    void namesTheLineWhereAQuoteWasLeftOpen() throws SQLException {
        JsonPath answer = planner.send(HEADER + GOOD + "HOST-2,\"open\n,,,\n", "investments", "mapae", "lenient");
        refused(answer, "file.quote-unclosed");
        assertTrue(answer.getString("failure.message").contains("line 3"), answer.prettify());
        nothingStored();
    }

    @Test
    void refusesNulBytes() throws SQLException {
        refused(planner.send(HEADER + GOOD + "HOST-2,\0,\n", "investments", "mapae", "lenient"), "file.nul");
        nothingStored();
    }

    @Test
    void refusesAnEmptyFileAndAnotherFilesHeader() {
        refused(planner.send("", "investments", "mapae", "strict"), "file.empty");
        JsonPath answer = planner.send("code,colour\n", "investments", "mapae", "strict");
        refused(answer, "header.missing");
        assertTrue(answer.getString("failure.message").contains("title_ko"), answer.prettify());
    }

    @Test
    void refusesAllOfAStrictFileWithOneBadRow() throws SQLException {
        JsonPath answer = planner.send(HEADER + GOOD + "HOST-2,=1+1,b\n", "investments", "mapae", "strict");
        refused(answer, "import.bad-rows");
        assertEquals(1, answer.getInt("rejected"));
        assertEquals(List.of("row.too-few-columns"), answer.getList("errors.rule"));
        nothingStored();
    }

    @Test
    void survivesRowsOfRubbishAndListsTheFirstThousand() throws IOException, SQLException {
        int rows = Mapae.isLongRun() ? 1_000_000 : 50_000;
        Path file = folder.resolve("rubbish.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < rows; i++) {
                out.write(i % 2 == 0 ? "?\n" : "H" + i + ",=1+1,@x,-2,THING,\t,nobody,WHEN,ZZZ,2026-02-30,soon,1e99\n");
            }
        }
        JsonPath answer = planner.send(file, "investments", "mapae", "lenient");
        assertEquals("DONE", answer.getString("state"), answer.prettify());
        assertEquals(rows, answer.getInt("rejected"));
        assertEquals(0, answer.getInt("accepted"));
        assertEquals(0, answer.getInt("changed"));
        assertEquals(1000, answer.getList("errors").size());
        nothingStored();
    }

    @Test
    void givesBadCellsBackAsAFileThatNoSpreadsheetRuns() {
        int id = planner.send(HEADER + "H,=cmd(),b,,PROJECT,,MOIS,DELIVERY,,,,\n", "investments", "mapae", "lenient")
                .getInt("id");
        mapae.as("auditor1")
                .get("/api/v1/imports/" + id + "/errors.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(
                        equalTo(
                                "\uFEFFline,column,value,rule,message\r\n2,title_ko,'=cmd(),text.formula,"
                                        + "\"Codes, names and titles do not begin with =, +, - or @: a spreadsheet would run them.\"\r\n"));
    }

    @Test
    void isClosedToThoseWhoMayNotImport() {
        for (String username : List.of("pm1", "hr1", "auditor1")) {
            mapae.as(username)
                    .contentType("text/csv")
                    .body(HEADER)
                    .post("/api/v1/imports?kind=investments")
                    .then()
                    .statusCode(403);
        }
        mapae.as("pm1").get("/api/v1/imports").then().statusCode(403);
        mapae.as("auditor1").get("/api/v1/imports").then().statusCode(200);
    }

    private void refused(JsonPath answer, String code) {
        assertEquals("REFUSED", answer.getString("state"), answer.prettify());
        assertEquals(code, answer.getString("failure.code"), answer.prettify());
        assertEquals(0, answer.getInt("accepted"));
        assertEquals(0, answer.getInt("changed"));
        mapae.anonymous().get("/api/v1/status").then().statusCode(200).body("state", equalTo("UP"));
    }

    private void nothingStored() throws SQLException {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from investment where code like 'HOST-%' or code = 'H'")) {
            row.next();
            assertEquals(0, row.getInt(1));
        }
    }
}

package mapae.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server killed in the middle of storing leaves nothing of the file behind, says so, and takes it when sent again. */
class ImportCrashIT {

    private static final int ROWS = 200_000;
    private static final String IMPORTS = "/api/v1/imports";

    private static MapaeServer mapae;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_import_crash");
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void storesNothingWhenKilledAndAllWhenSentAgain() throws IOException, SQLException {
        Path file = folder.resolve("crash.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("code,title_ko,title_en,summary,kind,category,owner,stage,currency,starts_on,planned_finish,"
                    + "budget_at_completion\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("CRASH-" + i + ",투자,Investment,,PROJECT,,MOIS,DELIVERY,,,,\n");
            }
        }
        int id = mapae.as("admin1")
                .contentType("text/csv")
                .body(file.toFile())
                .post(IMPORTS + "?kind=investments&profile=mapae&mode=strict")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getInt("id");
        awaitStoring(id);
        assertEquals(1, received());
        mapae.kill();
        assertEquals(1, received());
        mapae.boot();
        assertEquals(0, received());
        JsonPath after = mapae.as("admin1").get(IMPORTS + "/" + id).jsonPath();
        assertEquals("INTERRUPTED", after.getString("state"), after.prettify());
        assertEquals("import.server-stopped", after.getString("failure.code"));
        assertEquals(0, after.getInt("accepted"));
        assertEquals(0, stored());

        JsonPath again = new Sender(mapae, "admin1").send(file, "investments", "mapae", "strict");
        assertEquals("DONE", again.getString("state"), again.prettify());
        assertEquals(ROWS, again.getInt("changed"));
        assertEquals(0, received());
        assertEquals(ROWS, stored());
    }

    /** Waits until rows are written that are not committed yet. */
    private static void awaitStoring(int id) {
        while (true) {
            JsonPath answer = mapae.as("admin1").get(IMPORTS + "/" + id).jsonPath();
            if (answer.getString("state").equals("STORING") && answer.getInt("rowsRead") > 0) {
                return;
            }
            if (answer.getString("finishedAt") != null) {
                throw new AssertionError("over before it could be killed: " + answer.prettify());
            }
        }
    }

    /** Files that lie in the server's data. */
    private static long received() throws IOException {
        Path base = mapae.logFile().getParent().getParent();
        try (Stream<Path> files = Files.list(base.resolve("data").resolve("mapae-imports"))) {
            return files.count();
        }
    }

    private static int stored() throws SQLException {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from investment where code like 'CRASH-%'")) {
            row.next();
            return row.getInt(1);
        }
    }
}

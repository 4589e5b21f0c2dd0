package mapae.config.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import mapae.access.Passwords;
import mapae.config.DemonstrationAccounts;
import mapae.config.EmbeddedDatabase;
import mapae.config.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The portfolio in a real MariaDB with the real schema. One load, looked at in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationLoadTest {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static Connection connection;

    @BeforeAll
    static void startAndLoad() throws SQLException {
        database = EmbeddedDatabase.start(folder);
        Schema.migrate(database.access().owner());
        connection = database.access().owner().connect();
        assertTrue(DemonstrationPortfolio.load(connection));
    }

    @AfterAll
    static void stop() throws SQLException {
        if (connection != null) {
            connection.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    @Order(1)
    void storesWhatItGenerated() throws SQLException {
        for (Table table : new Tables(Portfolio.generate()).all()) {
            assertEquals(table.rows().size(), count("select count(*) from " + table.name()), table.name());
        }
        assertEquals(
                0,
                count("select count(*) from investment i where i.budget_at_completion <>"
                        + " (select sum(a.amount) from appropriation a where a.investment_id = i.id)"));
        assertEquals(
                0,
                count("select count(*) from investment i where i.budget_at_completion <>"
                        + " (select max(p.cumulative) from planned_value p where p.investment_id = i.id)"));
        assertTrue(connection.getAutoCommit());
    }

    @Test
    @Order(2)
    void loadsOnlyOnce() throws SQLException {
        assertFalse(DemonstrationPortfolio.load(connection));
        assertEquals(600, count("select count(*) from investment"));
    }

    @Test
    @Order(3)
    void letsNobodyInBeforePasswordsAreDrawn() throws SQLException {
        assertEquals(12, count("select count(*) from account where enabled = false"));
    }

    @Test
    @Order(4)
    void drawsPasswordsThatOnlyTheOwnerOfTheFileCanRead() throws Exception {
        Path csv = folder.resolve("accounts.csv");
        assertEquals(DemonstrationAccounts.Outcome.WRITTEN, DemonstrationAccounts.write(connection, csv, false));
        List<String> lines = Files.readAllLines(csv);
        assertEquals("username,password,roles,organisation", lines.get(0));
        assertEquals(13, lines.size());
        if (Files.getFileStore(csv).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(csv)));
        }
        String[] planner = lines.get(1).split(",");
        assertEquals(List.of("planner1", "planner", "MOIS"), List.of(planner[0], planner[2], planner[3]));
        assertTrue(planner[1].length() >= 16);
        assertFalse(planner[1].matches(".*[0O1lI].*"), planner[1]);
        assertTrue(Passwords.matches(planner[1].toCharArray(), hashOf("planner1")));
        assertEquals(12, count("select count(*) from account where enabled"));
    }

    @Test
    @Order(5)
    void keepsPasswordsUntilAskedForNewOnes() throws Exception {
        Path csv = folder.resolve("accounts.csv");
        String before = hashOf("pm1");
        assertEquals(DemonstrationAccounts.Outcome.KEPT, DemonstrationAccounts.write(connection, csv, false));
        Files.delete(csv);
        assertEquals(DemonstrationAccounts.Outcome.FILE_MISSING, DemonstrationAccounts.write(connection, csv, false));
        assertEquals(before, hashOf("pm1"));
        assertEquals(DemonstrationAccounts.Outcome.WRITTEN, DemonstrationAccounts.write(connection, csv, true));
        assertNotEquals(before, hashOf("pm1"));
        assertTrue(Files.exists(csv));
    }

    private static long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String hashOf(String username) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select password_hash from account where username = '" + username + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}

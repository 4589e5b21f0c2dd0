package mapae.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import mapae.access.Passwords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The first administrator of an empty database, from one start to the next. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTest {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static Connection connection;

    private final Path file = folder.resolve("accounts.csv");

    @BeforeAll
    static void start() throws SQLException {
        database = EmbeddedDatabase.start(folder.resolve("database"));
        Schema.migrate(database.access().owner());
        connection = database.access().owner().connect();
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

    private String started() throws SQLException, IOException {
        FirstAdministrator.ensure(connection, file, Duration.ofHours(72));
        return Files.readAllLines(file).get(1).split(",")[1];
    }

    private static String said(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    @Test
    @Order(1)
    void getsAPasswordThatMustBeReplaced() throws SQLException, IOException {
        String password = started();
        assertTrue(Passwords.matches(password.toCharArray(), said("select password_hash from account")));
        assertEquals("1", said("select count(*) from account where password_drawn_at is not null"));
        assertEquals("administrator", said("select role from role_grant"));
    }

    @Test
    @Order(2)
    void keepsItUntilItIsOver() throws SQLException, IOException {
        String password = started();
        assertEquals(password, started());
        change("update account set password_drawn_at = password_drawn_at - interval 73 hour");
        String another = started();
        assertNotEquals(password, another);
        assertTrue(Passwords.matches(another.toCharArray(), said("select password_hash from account")));
    }

    @Test
    @Order(3)
    void keepsItAfterTheFileWasTakenAway() throws SQLException, IOException {
        String hash = said("select password_hash from account");
        Files.delete(file);
        FirstAdministrator.ensure(connection, file, Duration.ofHours(72));
        assertEquals(hash, said("select password_hash from account"));
        assertTrue(Files.notExists(file));
    }

    @Test
    @Order(4)
    void keepsWhatTheyChose() throws SQLException {
        change("update account set password_hash = 'their own', password_drawn_at = null");
        FirstAdministrator.ensure(connection, file, Duration.ofHours(72));
        assertEquals("their own", said("select password_hash from account"));
        assertTrue(Files.notExists(file));
    }

    @Test
    @Order(5)
    void leavesToColleaguesWhatColleaguesDrew() throws SQLException {
        change("insert into account (username, display_name, organisation_id, created_at)"
                + " select 'admin2', 'Colleague', id, utc_timestamp(6) from organisation");
        change("update account set password_hash = 'drawn', password_drawn_at = utc_timestamp(6) - interval 99 hour"
                + " where username = 'admin1'");
        FirstAdministrator.ensure(connection, file, Duration.ofHours(72));
        assertEquals("drawn", said("select password_hash from account where username = 'admin1'"));
    }
}

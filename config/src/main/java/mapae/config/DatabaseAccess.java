package mapae.config;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a database.
 *
 * @param url JDBC address, {@code jdbc:mariadb:…}
 * @param user account
 * @param password its password
 */
public record DatabaseAccess(String url, String user, String password) {

    /** A new connection. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /**
     * Makes sure that somebody answers there.
     *
     * @throws StartFailure if nobody does, with the server's own reason
     */
    public void check() {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = connect()) {
            connection.isValid(10);
        } catch (SQLException e) {
            throw new StartFailure("The database at " + url + " does not answer: " + firstLine(e.getMessage()), e);
        }
    }

    private static String firstLine(String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + ", " + user + "]";
    }
}

package mapae.config;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import mapae.access.Passwords;

/** Where no demonstration is wanted, somebody must still be able to sign in: one administrator, with a drawn password. */
final class FirstAdministrator {

    private static final int PASSWORD_LENGTH = 24;
    private static final String ORGANISATION = "MAPAE";
    private static final String USERNAME = "admin1";

    private FirstAdministrator() {}

    /** Adds the administrator and writes the password to the file, if there is no account at all. */
    static void ensure(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from account limit 1")) {
            if (found.next()) {
                return;
            }
        }
        String password = Secrets.newPassword(PASSWORD_LENGTH);
        connection.setAutoCommit(false);
        update(
                connection,
                "insert into organisation (code, name_ko, name_en, kind, valid_from)"
                        + " values (?, '운영 기관', 'Operating organisation', 'INSTITUTION', '2026-01-01')",
                ORGANISATION);
        update(
                connection,
                "insert into account (username, password_hash, display_name, organisation_id, created_at)"
                        + " select ?, ?, 'Administrator', id, utc_timestamp(6) from organisation where code = ?",
                USERNAME,
                Passwords.hash(password.toCharArray()),
                ORGANISATION);
        update(
                connection,
                "insert into role_grant (account_id, role, organisation_id, valid_from)"
                        + " select id, 'administrator', organisation_id, '2026-01-01' from account"
                        + " where username = ?",
                USERNAME);
        // The file stands before the commit: a password that nobody can read would be worse than a file too many.
        Secrets.write(
                file,
                "username,password,roles,organisation\n"
                        + String.join(",", USERNAME, password, "administrator", ORGANISATION) + "\n");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

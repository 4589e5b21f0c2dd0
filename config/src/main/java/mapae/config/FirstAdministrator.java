package mapae.config;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import mapae.access.Passwords;

/**
 * Where no demonstration is wanted, somebody must still be able to sign in: one administrator, with a drawn password that
 * is good for a short time and for nothing but to choose another.
 */
final class FirstAdministrator {

    private static final int PASSWORD_LENGTH = 24;
    private static final String ORGANISATION = "MAPAE";
    private static final String USERNAME = "admin1";

    private FirstAdministrator() {}

    /**
     * Adds the administrator and writes the password to the file, if there is no account at all. Draws another one if
     * that is still the only account, and its first password is over: nobody could sign in otherwise.
     *
     * @param goodFor for how long a drawn password is good
     */
    static void ensure(Connection connection, Path file, Duration goodFor) throws SQLException {
        boolean isFirst = count(connection, "select count(*) from account") == 0;
        if (isFirst || isLockedOut(connection, goodFor)) {
            connection.setAutoCommit(false);
            if (isFirst) {
                add(connection);
            }
            String password = Secrets.newPassword(PASSWORD_LENGTH);
            update(
                    connection,
                    "update account set password_hash = ?, password_drawn_at = utc_timestamp(6), version = version + 1"
                            + " where username = ?",
                    Passwords.hash(password.toCharArray()),
                    USERNAME);
            // The file stands before the commit: a password that nobody can read would be worse than a file too many.
            Secrets.write(
                    file,
                    "username,password,roles,organisation\n"
                            + String.join(",", USERNAME, password, "administrator", ORGANISATION) + "\n");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** A password that anybody but a start drew is none of this: there is a second account then. */
    private static boolean isLockedOut(Connection connection, Duration goodFor) throws SQLException {
        long waiting = count(
                connection,
                "select count(*) from account where username = '" + USERNAME + "' and password_drawn_at is not null"
                        + " and (select count(*) from account) = 1");
        long usable = count(
                connection,
                "select count(*) from account where password_drawn_at > utc_timestamp(6) - interval "
                        + goodFor.toHours() + " hour");
        return waiting == 1 && usable == 0;
    }

    private static void add(Connection connection) throws SQLException {
        update(
                connection,
                "insert into organisation (code, name_ko, name_en, kind, valid_from)"
                        + " values (?, '운영 기관', 'Operating organisation', 'INSTITUTION', '2026-01-01')",
                ORGANISATION);
        update(
                connection,
                "insert into account (username, display_name, organisation_id, created_at)"
                        + " select ?, 'Administrator', id, utc_timestamp(6) from organisation where code = ?",
                USERNAME,
                ORGANISATION);
        update(
                connection,
                "insert into role_grant (account_id, role, organisation_id, valid_from)"
                        + " select id, 'administrator', organisation_id, '2026-01-01' from account"
                        + " where username = ?",
                USERNAME);
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
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

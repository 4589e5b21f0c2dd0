package mapae.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mapae.access.Passwords;
import mapae.config.demo.DemonstrationPortfolio;

/** Gives the demonstration accounts their passwords and writes them down for whoever runs the demonstration. */
public final class DemonstrationAccounts {

    /** What became of the accounts. */
    public enum Outcome {
        /** Passwords were drawn and written to the file. */
        WRITTEN,
        /** They had passwords already, and the file is there. */
        KEPT,
        /** They have passwords, but the file is gone: nobody can read them back, only new ones can be drawn. */
        FILE_MISSING,
        /** This database has no demonstration accounts. */
        NONE
    }

    private static final int PASSWORD_LENGTH = 20;

    private record Account(long id, String username, String hash, String roles, String organisation) {}

    private DemonstrationAccounts() {}

    /**
     * Draws passwords for accounts that have none, or for all when asked to, and writes {@code accounts.csv} (columns
     * {@code username,password,roles,organisation}; readable by its owner alone where the file system knows owners).
     *
     * @param reset draw new passwords even for accounts that have one
     * @throws SQLException if the database refuses; then passwords stay as they were
     */
    public static Outcome write(Connection connection, Path csv, boolean reset) throws SQLException {
        List<Account> accounts = accounts(connection);
        if (accounts.isEmpty()) {
            return Outcome.NONE;
        }
        boolean fresh = accounts.stream().anyMatch(one -> one.hash().equals(DemonstrationPortfolio.NO_PASSWORD));
        if (!fresh && !reset) {
            return Files.exists(csv) ? Outcome.KEPT : Outcome.FILE_MISSING;
        }
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            String text = draw(connection, accounts);
            // the file stands before the commit: a password that nobody can read would be worse than a file too many
            Secrets.write(csv, text);
            connection.commit();
        } finally {
            // undoes nothing after a commit
            connection.rollback();
            connection.setAutoCommit(before);
        }
        return Outcome.WRITTEN;
    }

    private static String draw(Connection connection, List<Account> accounts) throws SQLException {
        StringBuilder text = new StringBuilder("username,password,roles,organisation\n");
        try (PreparedStatement update = connection.prepareStatement(
                "update account set password_hash = ?, password_drawn_at = null, enabled = true, version = version + 1"
                        + " where id = ?")) {
            for (Account one : accounts) {
                String password = Secrets.newPassword(PASSWORD_LENGTH);
                update.setString(1, Passwords.hash(password.toCharArray()));
                update.setLong(2, one.id());
                update.executeUpdate();
                text.append(String.join(",", one.username(), password, one.roles(), one.organisation()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static List<Account> accounts(Connection connection) throws SQLException {
        List<String> names = DemonstrationPortfolio.usernames();
        List<Account> found = new ArrayList<>();
        String sql = "select a.id, a.username, a.password_hash, o.code,"
                + " group_concat(r.role order by r.role separator ';')"
                + " from account a join organisation o on o.id = a.organisation_id"
                + " join role_grant r on r.account_id = a.id"
                + " group by a.id, a.username, a.password_hash, o.code order by a.id";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (names.contains(row.getString(2))) {
                    found.add(new Account(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(5), row.getString(4)));
                }
            }
        }
        return found;
    }
}

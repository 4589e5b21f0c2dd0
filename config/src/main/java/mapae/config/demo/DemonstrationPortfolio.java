package mapae.config.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/** Fills a freshly migrated schema with the demonstration portfolio. */
public final class DemonstrationPortfolio {

    /** Stands for a hash until there is one; no password matches it, and the account is disabled. */
    public static final String NO_PASSWORD = "!";

    private DemonstrationPortfolio() {}

    /** The names of the accounts that come with it. */
    public static List<String> usernames() {
        return Accounts.of(Organisations.all()).stream()
                .map(Accounts.Account::username)
                .toList();
    }

    /**
     * Loads the portfolio in one transaction. Its accounts have no password yet.
     *
     * @return false, and nothing is done, if the database already knows an organisation
     * @throws SQLException if the database refuses; then nothing is stored
     */
    public static boolean load(Connection connection) throws SQLException {
        if (hasOrganisations(connection)) {
            return false;
        }
        List<Table> tables = new Tables(Portfolio.generate()).all();
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (Table table : tables) {
                table.insert(connection);
            }
            connection.commit();
        } finally {
            // undoes nothing after a commit
            connection.rollback();
            connection.setAutoCommit(before);
        }
        return true;
    }

    /** SHA-256 of every value of every row, hexadecimal: what "the same every time" is measured by. */
    static String checksum(Portfolio portfolio) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new Tables(portfolio).all().forEach(table -> table.digest(digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    private static boolean hasOrganisations(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from organisation limit 1")) {
            return found.next();
        }
    }
}

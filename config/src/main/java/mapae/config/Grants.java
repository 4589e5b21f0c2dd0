package mapae.config;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server's account may do, table by table: everything with rows, nothing with tables, and to the audit trail,
 * the postings of the books, what committees voted, and what was decided about and became of money that teams, allowances,
 * funds and pools got only add. The job repository makes its own tables at the first start, and may make those.
 */
public final class Grants {

    /** What MariaDB answers when an account may not do that to a table. */
    private static final int REFUSED = 1142;

    private static final String ROWS = "select, insert, update, delete";
    private static final String TRAIL = "select, insert";
    /** To hold the lock of the trail; its one row says nothing. */
    private static final String LOCK = "select, update";

    private static final String OWN_TABLES = ROWS + ", create, alter, index, references";
    private static final List<String> JOB_REPOSITORY =
            List.of("JOB_INSTANCE", "JOB_EXECUTION", "STEP_EXECUTION", "PARTITION_EXECUTION");

    private Grants() {}

    /**
     * Gives the server's account what it needs in the schema, as the owner.
     *
     * @throws StartFailure if the owner may not
     */
    public static void give(DatabaseAccounts accounts) {
        try (Connection connection = accounts.owner().connect();
                Statement statement = connection.createStatement()) {
            String account = account(accounts.application());
            for (String table : tables(statement)) {
                statement.execute("grant " + rightsOn(table) + " on `" + table + "` to " + account);
            }
            for (String table : JOB_REPOSITORY) {
                statement.execute("grant " + OWN_TABLES + " on `" + table + "` to " + account);
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The account " + accounts.owner().user() + " cannot give rights to "
                            + accounts.application().user() + ": " + e.getMessage(),
                    e);
        }
    }

    private static String rightsOn(String table) {
        return switch (table) {
            case "audit_entry",
                    "audit_content",
                    "ledger_posting",
                    "ledger_entry",
                    "ledger_posting_ground",
                    "ledger_commitment_posting",
                    "ledger_obligation_contract",
                    "ledger_obligation_commitment",
                    "gate_sitting",
                    "gate_vote",
                    "team_release",
                    "allowance_decision",
                    "allowance_entry",
                    "pool_reservation",
                    "pool_use",
                    "fund_writer",
                    "fund_sheet",
                    "fund_score",
                    "fund_move" -> TRAIL;
            case "audit_lock" -> LOCK;
            default -> ROWS;
        };
    }

    /** Without what Flyway keeps of itself, which is no affair of the server's. */
    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row =
                statement.executeQuery("select table_name from information_schema.tables where table_schema"
                        + " = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'")) {
            while (row.next()) {
                if (!JOB_REPOSITORY.contains(row.getString(1))) {
                    names.add(row.getString(1));
                }
            }
        }
        return names;
    }

    /** Whether the server's account is refused to change or remove what stands in the trail. */
    public static boolean protectTheTrail(DatabaseAccess application) {
        return isRefused(application, "update audit_content set salt = salt where false")
                && isRefused(application, "update audit_entry set hash = hash where false")
                && isRefused(application, "delete from audit_content where false")
                && isRefused(application, "delete from audit_entry where false");
    }

    private static boolean isRefused(DatabaseAccess application, String sql) {
        try (Connection connection = application.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            return e.getErrorCode() == REFUSED;
        }
    }

    /** The account as the database knows it: the name and the hosts that it may come from. */
    private static String account(DatabaseAccess application) throws SQLException {
        try (Connection connection = application.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            String account = row.getString(1);
            int at = account.lastIndexOf('@');
            return quoted(account.substring(0, at)) + "@" + quoted(account.substring(at + 1));
        }
    }

    private static String quoted(String part) {
        return "'" + part.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}

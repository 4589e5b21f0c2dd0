package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.shared.FiscalYear;

/** Executions of the job that closes a year, read from the job repository's tables, and how far a year's close is. */
@ApplicationScoped
public class YearEndExecutions {

    private static final String UNDER_WAY = "('STARTING', 'STARTED', 'STOPPING')";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * How many organisations have lines in a year.
     *
     * @param closed those for which it is closed
     * @param open those for which it is open
     */
    public record Count(int closed, int open) {}

    /** Executions that have not ended, as far as the repository knows. */
    public List<Long> underWay(String job) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select e.JOBEXECUTIONID from JOB_EXECUTION e"
                        + " join JOB_INSTANCE i on i.JOBINSTANCEID = e.JOBINSTANCEID where i.JOBNAME = ?"
                        + " and e.BATCHSTATUS in " + UNDER_WAY + " order by 1")) {
            select.setString(1, job);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }

    /** State of the newest execution for a year; empty if there was none. */
    public Optional<String> newestState(String job, FiscalYear year) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select e.BATCHSTATUS from JOB_EXECUTION e"
                        + " join JOB_INSTANCE i on i.JOBINSTANCEID = e.JOBINSTANCEID where i.JOBNAME = ?"
                        + " and e.JOBPARAMETERS regexp concat('(?m)^year = ', ?, '$')"
                        + " order by e.JOBEXECUTIONID desc limit 1")) {
            select.setString(1, job);
            select.setInt(2, year.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** How far a year's close is. */
    public Count count(FiscalYear year) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select coalesce(sum(closed), 0),"
                        + " coalesce(sum(not closed), 0) from (select distinct l.organisation_id,"
                        + " exists (select 1 from ledger_close c where c.organisation_id = l.organisation_id"
                        + " and c.fiscal_year = l.fiscal_year) as closed from ledger_line l"
                        + " where l.fiscal_year = ?) x")) {
            select.setInt(1, year.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Count(row.getInt(1), row.getInt(2));
            }
        }
    }
}

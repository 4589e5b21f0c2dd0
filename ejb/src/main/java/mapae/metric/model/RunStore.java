package mapae.metric.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import mapae.metric.domain.NightlyJob;

/** Runs of jobs and the pointer to the run that readers see; written in the caller's transaction. */
@ApplicationScoped
public class RunStore {

    private static final int KEPT_RUNS = 2;
    private static final int DROPPED_AT_ONCE = 20_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Records a run; one that is there already is left as it is. */
    public void open(long run, NightlyJob job, LocalDate asOf, String formulaVersion, Instant now) throws SQLException {
        execute(
                "insert ignore into metric_run (id, job, as_of, formula_version, subjects, started_at)"
                        + " select ?, ?, ?, ?, count(*), ? from investment",
                run,
                job.code(),
                asOf,
                formulaVersion,
                utc(now));
    }

    /** Records a run of so many subjects; one that is there already is left as it is. */
    public void open(long run, NightlyJob job, LocalDate asOf, String formulaVersion, long subjects, Instant now)
            throws SQLException {
        execute(
                "insert ignore into metric_run (id, job, as_of, formula_version, subjects, started_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                run,
                job.code(),
                asOf,
                formulaVersion,
                subjects,
                utc(now));
    }

    /** The day for which a run computes. */
    public LocalDate asOf(long run) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select as_of from metric_run where id = ?")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("run " + run + " was not opened");
                }
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    /** Adds to what a run has done. */
    public void advance(long run, long done, long written, long incomplete) throws SQLException {
        execute(
                "update metric_run set done = done + ?, written = written + ?, incomplete = incomplete + ? where id = ?",
                done,
                written,
                incomplete,
                run);
    }

    /** Ends a run and lets readers see it. */
    public void publish(long run, NightlyJob job, Instant now) throws SQLException {
        execute("update metric_run set finished_at = ? where id = ? and finished_at is null", utc(now), run);
        execute(
                "insert into published_run (job, run_id, published_at) values (?, ?, ?)"
                        + " on duplicate key update run_id = value(run_id), published_at = value(published_at)",
                job.code(),
                run,
                utc(now));
    }

    /**
     * Drops some of the rows that belong to runs older than the published one and the one before.
     *
     * @return how many rows were dropped; 0 once none is left
     */
    public int dropOld(ResultTable table, NightlyJob job) throws SQLException {
        return execute(
                "delete from " + table.table() + " where run_id in (select id from (select r.id from metric_run r"
                        + " join published_run p on p.job = r.job where r.job = ? and r.id < p.run_id"
                        + " order by r.id desc limit 1000 offset " + (KEPT_RUNS - 1) + ") old) limit "
                        + DROPPED_AT_ONCE,
                job.code());
    }

    /** Notes who wants a run to stop. */
    public void requestStop(long run, String username, Instant now) throws SQLException {
        execute("replace into run_stop (run_id, requested_by, requested_at) values (?, ?, ?)", run, username, utc(now));
    }

    /** Forgets that a run was to stop. */
    public void forgetStop(long run) throws SQLException {
        execute("delete from run_stop where run_id = ?", run);
    }

    private int execute(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

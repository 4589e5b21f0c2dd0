package mapae.metric;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mapae.system.MapaeServer;

/** Starts jobs as an administrator and watches their runs in the database. */
final class JobRuns {

    private final MapaeServer mapae;

    JobRuns(MapaeServer mapae) {
        this.mapae = mapae;
    }

    /** Starts a job; tells its run. */
    long start(String job) {
        return start(job, MapaeServer.TODAY);
    }

    /** Starts a job for a day; tells its run. */
    long start(String job, String asOf) {
        return mapae.as("admin1")
                .post("/api/v1/jobs/" + job + "/executions?asOf=" + asOf)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getLong("run");
    }

    /** Waits until readers see the run and its execution has ended. */
    void awaitPublished(String job, long run, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (published(job) != run || underWay(run) > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("run " + run + " of " + job + " was not published: "
                        + text("select group_concat(concat_ws(' ', JOBEXECUTIONID, BATCHSTATUS, EXITSTATUS))"
                                + " from JOB_EXECUTION where JOBINSTANCEID = " + run));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The run that readers see; 0 for none. */
    long published(String job) {
        return number("select coalesce(max(run_id), 0) from published_run where job = '" + job + "'");
    }

    /** How many executions a run took. */
    long executions(long run) {
        return number("select count(*) from JOB_EXECUTION where JOBINSTANCEID = " + run);
    }

    /** Number of rows, number of different keys, and a sum over all columns of all rows of a run. */
    String checksum(String table, long run) {
        String columns =
                text("select group_concat(concat('coalesce(', column_name, ', ''-'')') order by ordinal_position)"
                        + " from information_schema.columns where table_schema = database() and table_name = '" + table
                        + "' and column_name <> 'run_id'");
        String key = table.startsWith("value") ? "concat(investment_id, '/', month)" : "investment_id";
        return text("select concat(count(*), ' rows, ', count(distinct " + key + "), ' keys, sum ',"
                + " coalesce(sum(conv(left(md5(concat_ws('|', " + columns + ")), 12), 16, 10)), 0)) from " + table
                + " where run_id = " + run);
    }

    /** A number that a statement finds. */
    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    private long underWay(long run) {
        return number("select count(*) from JOB_EXECUTION where JOBINSTANCEID = " + run
                + " and BATCHSTATUS in ('STARTING', 'STARTED', 'STOPPING')");
    }

    /** What a statement finds. */
    String text(String sql) {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session group_concat_max_len = 1000000");
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

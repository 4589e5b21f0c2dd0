package mapae.metric.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import mapae.metric.domain.ExecutionState;
import mapae.metric.domain.NightlyJob;

/**
 * Executions of the jobs, read straight from the job repository's tables: the standard interface to them reads row by
 * row and knows nothing of pages.
 */
@ApplicationScoped
public class JobExecutions {

    private static final Pattern STARTED_BY = Pattern.compile("(?m)^startedBy = (.*)$");

    private static final String SELECT = "select e.JOBEXECUTIONID as id, e.JOBINSTANCEID as run, i.JOBNAME as job,"
            + " e.BATCHSTATUS as state, e.JOBPARAMETERS as parameters, e.CREATETIME as created,"
            + " e.STARTTIME as started, e.ENDTIME as ended, m.as_of, m.started_at, m.subjects, m.done, m.written, m.incomplete,"
            + " p.run_id is not null as published,"
            + " (select s.EXECUTIONEXCEPTION from STEP_EXECUTION s where s.JOBEXECUTIONID = e.JOBEXECUTIONID"
            + "  and s.EXECUTIONEXCEPTION is not null order by s.STEPEXECUTIONID desc limit 1) as failure,"
            + " not exists (select 1 from JOB_EXECUTION n where n.JOBINSTANCEID = e.JOBINSTANCEID"
            + "  and n.JOBEXECUTIONID > e.JOBEXECUTIONID)"
            + " and not exists (select 1 from published_run l where l.job = i.JOBNAME and l.run_id > i.JOBINSTANCEID)"
            + " as newest, exists (select 1 from run_stop r where r.run_id = e.JOBINSTANCEID) as stop_requested"
            + " from JOB_EXECUTION e join JOB_INSTANCE i on i.JOBINSTANCEID = e.JOBINSTANCEID"
            + " left join metric_run m on m.id = i.JOBINSTANCEID"
            + " left join published_run p on p.job = i.JOBNAME and p.run_id = m.id where i.JOBNAME = ?";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * An execution as stored.
     *
     * @param id identifies it
     * @param run identifies its run
     * @param job name of the job
     * @param state how far it is
     * @param startedBy who started it, if a person did
     * @param created when it was asked for
     * @param started when it began
     * @param ended when it ended
     * @param asOf the day for which it computes
     * @param opened when its run began, by the injected clock
     * @param subjects investments to compute
     * @param done investments computed
     * @param written rows written
     * @param incomplete investments of which nothing could be computed
     * @param published whether its run is the one that readers see
     * @param failure what its last failed step says
     * @param newest whether it is the newest of its run, and no later run is published
     * @param stopRequested whether somebody asked its run to stop
     */
    public record Execution(
            long id,
            long run,
            String job,
            ExecutionState state,
            Optional<String> startedBy,
            Instant created,
            Optional<Instant> started,
            Optional<Instant> ended,
            Optional<LocalDate> asOf,
            Optional<Instant> opened,
            Optional<Long> subjects,
            long done,
            long written,
            long incomplete,
            boolean published,
            Optional<String> failure,
            boolean newest,
            boolean stopRequested) {}

    /** Executions of a job, newest first: at most so many, older than the given one. */
    public List<Execution> page(NightlyJob job, Optional<Long> olderThan, int limit) throws SQLException {
        return read(
                SELECT + " and e.JOBEXECUTIONID < ? order by e.JOBEXECUTIONID desc limit ?",
                job.code(),
                olderThan.orElse(Long.MAX_VALUE),
                limit);
    }

    /** One execution of a job. */
    public Optional<Execution> find(NightlyJob job, long id) throws SQLException {
        return read(SELECT + " and e.JOBEXECUTIONID = ?", job.code(), id).stream()
                .findFirst();
    }

    /** Executions of a job that have not ended, as far as the repository knows; newest first. */
    public List<Execution> underWay(NightlyJob job) throws SQLException {
        return read(
                SELECT + " and e.BATCHSTATUS in ('STARTING', 'STARTED', 'STOPPING') order by e.JOBEXECUTIONID desc",
                job.code());
    }

    /**
     * When the published results of a job were published, and the day they describe.
     *
     * @param asOf the day
     * @param at when
     */
    public record Publication(LocalDate asOf, Instant at) {}

    /** The publication of a job that readers see now. */
    public Optional<Publication> published(NightlyJob job) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select m.as_of, p.published_at"
                        + " from published_run p join metric_run m on m.id = p.run_id where p.job = ?")) {
            select.setString(1, job.code());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Publication(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        : Optional.empty();
            }
        }
    }

    private List<Execution> read(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<Execution> executions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    executions.add(read(row));
                }
            }
            return executions;
        }
    }

    private static Execution read(ResultSet row) throws SQLException {
        long subjects = row.getLong("subjects");
        Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(subjects);
        return new Execution(
                row.getLong("id"),
                row.getLong("run"),
                row.getString("job"),
                ExecutionState.valueOf(row.getString("state")),
                startedBy(row.getString("parameters")),
                row.getTimestamp("created").toInstant(),
                instant(row, "started"),
                instant(row, "ended"),
                Optional.ofNullable(row.getObject("as_of", LocalDate.class)),
                Optional.ofNullable(row.getObject("started_at", LocalDateTime.class))
                        .map(time -> time.toInstant(ZoneOffset.UTC)),
                known,
                row.getLong("done"),
                row.getLong("written"),
                row.getLong("incomplete"),
                row.getBoolean("published"),
                Optional.ofNullable(row.getString("failure")),
                row.getBoolean("newest"),
                row.getBoolean("stop_requested"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static Optional<String> startedBy(String parameters) {
        Matcher matcher = STARTED_BY.matcher(parameters == null ? "" : parameters);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}

package mapae.experiment.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Measure;
import mapae.shared.Refusal;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Writes experiments, each in the version that was seen. */
@ApplicationScoped
public class ExperimentChanges {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What is kept of a proposal besides its measures.
     *
     * @param ceiling in won
     * @param startsOn first day
     * @param endsOn last day
     * @param hypothesis what is supposed
     * @param success what must come out
     * @param rollout the investment that would roll it out
     */
    public record Terms(
            Won ceiling,
            LocalDate startsOn,
            LocalDate endsOn,
            String hypothesis,
            String success,
            Optional<InvestmentId> rollout) {}

    /**
     * Adds a proposal; returns its key.
     *
     * @throws Refusal {@code request.conflict} if somebody else proposed the same number
     */
    public long add(
            InvestmentId investment,
            int number,
            Optional<Long> begunFrom,
            Terms terms,
            List<Measure> measures,
            Hand by,
            Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into experiment (investment_id, number, begun_from_id, state, ceiling, starts_on,"
                                + " ends_on, hypothesis, success, rollout_id, proposed_by, proposed_for, proposed_at)"
                                + " values (?, ?, ?, 'PROPOSED', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            SqlRows.set(
                    insert,
                    List.of(
                            investment,
                            number,
                            begunFrom,
                            terms.ceiling(),
                            terms.startsOn(),
                            terms.endsOn(),
                            terms.hypothesis(),
                            terms.success(),
                            terms.rollout(),
                            by.account(),
                            by.onBehalfOf(),
                            at));
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                long id = key.getLong(1);
                put(connection, id, measures);
                return id;
            }
        } catch (SQLIntegrityConstraintViolationException faster) {
            throw Refusal.conflict("request.conflict");
        }
    }

    /** Changes a proposal; false if it is of another version or not proposed any more. */
    public boolean change(long id, int seen, Terms terms, List<Measure> measures) throws SQLException {
        boolean changed = run(
                "ceiling = ?, starts_on = ?, ends_on = ?, hypothesis = ?, success = ?, rollout_id = ?,"
                        + " version = version + 1 where state = 'PROPOSED'",
                id,
                seen,
                List.of(
                        terms.ceiling(),
                        terms.startsOn(),
                        terms.endsOn(),
                        terms.hypothesis(),
                        terms.success(),
                        terms.rollout()));
        return changed && replace(id, measures);
    }

    /** Approves it; false if it is of another version or not proposed any more. */
    public boolean approve(long id, int seen, Hand by, Instant at) throws SQLException {
        return run(
                "state = 'RUNNING', approved_by = ?, approved_for = ?, approved_at = ?, version = version + 1"
                        + " where state = 'PROPOSED'",
                id,
                seen,
                List.of(by.account(), by.onBehalfOf(), at));
    }

    /** Stores what was measured; false if it is of another version or nothing is measured any more. */
    public boolean measure(long id, int seen, List<Measure> measures) throws SQLException {
        return run("version = version + 1 where state = 'RUNNING'", id, seen, List.of()) && replace(id, measures);
    }

    /** Stores an evaluation in place of an earlier one; false if it is of another version or not under way. */
    public boolean evaluate(
            long id, int seen, List<Object> texts, ExperimentVerdict recommendation, Hand by, Instant at)
            throws SQLException {
        if (!run("version = version + 1 where state = 'RUNNING'", id, seen, List.of())) {
            return false;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("replace into experiment_evaluation (findings,"
                        + " learnt, user_evidence, recommendation, evaluated_by, evaluated_for, evaluated_at,"
                        + " experiment_id) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            List<Object> values = new ArrayList<>(texts);
            values.addAll(List.of(recommendation, by.account(), by.onBehalfOf(), at, id));
            SqlRows.set(insert, values);
            insert.executeUpdate();
            return true;
        }
    }

    /** Decides it; false if it is of another version or decided already. */
    public boolean decide(
            long id,
            int seen,
            ExperimentVerdict verdict,
            String reason,
            Optional<InvestmentId> rollout,
            Hand by,
            Instant at)
            throws SQLException {
        return run(
                "state = 'DECIDED', verdict = ?, reason = ?, rollout_id = coalesce(?, rollout_id), decided_by = ?,"
                        + " decided_for = ?, decided_at = ?, version = version + 1 where state <> 'DECIDED'",
                id,
                seen,
                List.of(verdict, reason, rollout, by.account(), by.onBehalfOf(), at));
    }

    private boolean run(String set, long id, int seen, List<?> values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update experiment set " + set + " and id = ? and version = ?")) {
            List<Object> all = new ArrayList<>(values);
            all.add(id);
            all.add(seen);
            SqlRows.set(update, all);
            return update.executeUpdate() == 1;
        }
    }

    private boolean replace(long id, List<Measure> measures) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from experiment_measure where experiment_id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
            put(connection, id, measures);
            return true;
        }
    }

    private static void put(Connection connection, long id, List<Measure> measures) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into experiment_measure (experiment_id,"
                + " position, name, unit, direction, baseline, target, actual, measured_on, source)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Measure one : measures) {
                SqlRows.set(
                        insert,
                        List.of(
                                id,
                                one.position(),
                                one.name(),
                                one.unit(),
                                one.direction(),
                                one.baseline(),
                                one.target(),
                                one.measured().map(Measure.Measurement::value),
                                one.measured().map(Measure.Measurement::on),
                                one.measured().map(Measure.Measurement::source)));
                insert.executeUpdate();
            }
        }
    }
}

package mapae.team.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.shared.Hand;
import mapae.shared.Measure;
import mapae.shared.MeasureDirection;
import mapae.shared.SqlRows;
import mapae.team.domain.Outcome;

/** What teams are to bring about. */
@ApplicationScoped
public class OutcomeTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Those of a team, in their order. One statement. */
    public List<Outcome> of(long team) throws SQLException {
        List<Outcome> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from team_outcome where team_id = ? order by position")) {
            select.setLong(1, team);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(outcome(row));
                }
            }
        }
        return found;
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        Optional<LocalDate> on = SqlRows.day(row, "measured_on");
        Optional<Measure.Measurement> measured = on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measure.Measurement(row.getBigDecimal("actual"), on.get(), row.getString("source")));
        Optional<Hand> by = on.isEmpty() ? Optional.empty() : Optional.of(SqlRows.hand(row, "measured"));
        return new Outcome(
                new Measure(
                        row.getInt("position"),
                        row.getString("name"),
                        row.getString("unit"),
                        MeasureDirection.valueOf(row.getString("direction")),
                        Optional.ofNullable(row.getBigDecimal("baseline")),
                        row.getBigDecimal("target"),
                        measured),
                row.getObject("due_on", LocalDate.class),
                by);
    }

    /** Adds one. */
    public void add(long team, Outcome outcome) throws SQLException {
        Measure measure = outcome.measure();
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into team_outcome (team_id, position, name, unit, direction, baseline, target, due_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    team,
                    measure.position(),
                    measure.name(),
                    measure.unit(),
                    measure.direction(),
                    measure.baseline(),
                    measure.target(),
                    outcome.due());
        }
    }

    /** Writes down what came about, in place of what was written before. */
    public void measure(long team, int position, Measure.Measurement measured, Hand by) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "update team_outcome set actual = ?, measured_on = ?, source = ?, measured_by = ?, measured_for = ?"
                            + " where team_id = ? and position = ?",
                    measured.value(),
                    measured.on(),
                    measured.source(),
                    by.account(),
                    by.onBehalfOf(),
                    team,
                    position);
        }
    }
}

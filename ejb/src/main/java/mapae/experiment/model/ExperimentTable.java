package mapae.experiment.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentRule;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.Measure;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Reads experiments, and the rules about them. */
@ApplicationScoped
public class ExperimentTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one with that key. */
    public Optional<Experiment> byId(long id, LocalDate today) throws SQLException {
        return read(" where x.id = ?", List.of(id), today).stream().findFirst();
    }

    /** All of an investment, the latest first. */
    public List<Experiment> of(InvestmentId investment, LocalDate today) throws SQLException {
        return read(" where x.investment_id = ? order by x.number desc", List.of(investment), today);
    }

    /**
     * Some of them, the first to end first. Two statements.
     *
     * @param where what is asked besides, in terms of {@code x}, {@code o} and {@code v}
     * @param after key of the last one of the page before; 0 to begin
     */
    public List<Experiment> list(String where, List<?> values, long after, int limit, LocalDate today)
            throws SQLException {
        List<Object> all = new ArrayList<>(values);
        String from = "";
        if (after > 0) {
            from = " and (x.ends_on, x.id) > (select l.ends_on, l.id from experiment l where l.id = ?)";
            all.add(after);
        }
        all.add(limit);
        return read(" where " + where + from + " order by x.ends_on, x.id limit ?", all, today);
    }

    private List<Experiment> read(String end, List<?> values, LocalDate today) throws SQLException {
        List<Experiment> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ExperimentRows.SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(ExperimentRows.experiment(row, today));
                }
            }
            Map<Long, List<Measure>> measures =
                    measures(connection, found.stream().map(Experiment::id).toList());
            return found.stream()
                    .map(one -> one.with(measures.getOrDefault(one.id(), List.of())))
                    .toList();
        }
    }

    private static Map<Long, List<Measure>> measures(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, List<Measure>> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select * from experiment_measure where experiment_id in ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?"))
                        + ") order by experiment_id, position")) {
            SqlRows.set(select, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("experiment_id"), id -> new ArrayList<>())
                            .add(ExperimentRows.measure(row));
                }
            }
        }
        return found;
    }

    /** The rule of that day, if there is one. */
    public Optional<ExperimentRule> rule(LocalDate day) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select * from experiment_rule"
                        + " where valid_from <= ? and (valid_to is null or valid_to >= ?)"
                        + " order by valid_from desc limit 1")) {
            SqlRows.set(select, List.of(day, day));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new ExperimentRule(
                                Won.of(row.getLong("highest_ceiling")),
                                row.getInt("longest_months"),
                                row.getInt("most_rounds"),
                                row.getString("certainty"),
                                new Bilingual(row.getString("note_ko"), row.getString("note_en"))))
                        : Optional.empty();
            }
        }
    }
}

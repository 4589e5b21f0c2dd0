package mapae.investment.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes many investments at once, past the entity manager, in the caller's transaction. */
@ApplicationScoped
public class InvestmentStore {

    private static final String COLUMNS = "title_ko, title_en, summary, kind, category, owner_id, stage, currency,"
            + " starts_on, planned_finish, budget_at_completion, facts_as_of";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A row as stored. Empty is null.
     *
     * @param code code
     * @param titleKo Korean title
     * @param titleEn English title
     * @param summary what it is for
     * @param kind name of the kind
     * @param category field of government
     * @param ownerId key of the owner
     * @param stage name of the stage
     * @param currency ISO code
     * @param startsOn first day
     * @param plannedFinish last day of the baseline
     * @param budgetAtCompletion whole units of the currency
     * @param factsAsOf first day of the month of the report that says so
     */
    public record Row(
            String code,
            String titleKo,
            String titleEn,
            Optional<String> summary,
            String kind,
            Optional<String> category,
            long ownerId,
            String stage,
            String currency,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> plannedFinish,
            Optional<Long> budgetAtCompletion,
            Optional<LocalDate> factsAsOf) {}

    /** What is there now, by code. */
    public Map<String, Row> existing(Collection<String> codes) throws SQLException {
        Map<String, Row> rows = new HashMap<>();
        if (codes.isEmpty()) {
            return rows;
        }
        String sql = "select code, " + COLUMNS + " from investment where code in ("
                + String.join(",", Collections.nCopies(codes.size(), "?")) + ")";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int position = 1;
            for (String code : codes) {
                select.setString(position++, code);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(row.getString(1), read(row));
                }
            }
        }
        return rows;
    }

    private static Row read(ResultSet row) throws SQLException {
        long total = row.getLong(12);
        Optional<Long> knownTotal = row.wasNull() ? Optional.empty() : Optional.of(total);
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                day(row, 10),
                day(row, 11),
                knownTotal,
                day(row, 13));
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    /** Adds new rows. */
    public void insert(List<Row> rows) throws SQLException {
        write("insert into investment (" + COLUMNS + ", code) values (?,?,?,?,?,?,?,?,?,?,?,?,?)", rows);
    }

    /** Replaces rows that are there. */
    public void update(List<Row> rows) throws SQLException {
        List<String> assignments = new ArrayList<>();
        for (String column : COLUMNS.split(",")) {
            assignments.add(column.strip() + " = ?");
        }
        write(
                "update investment set " + String.join(", ", assignments) + ", version = version + 1 where code = ?",
                rows);
    }

    private void write(String sql, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                statement.setString(1, row.titleKo());
                statement.setString(2, row.titleEn());
                statement.setString(3, row.summary().orElse(null));
                statement.setString(4, row.kind());
                statement.setString(5, row.category().orElse(null));
                statement.setLong(6, row.ownerId());
                statement.setString(7, row.stage());
                statement.setString(8, row.currency());
                statement.setDate(9, row.startsOn().map(Date::valueOf).orElse(null));
                statement.setDate(10, row.plannedFinish().map(Date::valueOf).orElse(null));
                if (row.budgetAtCompletion().isPresent()) {
                    statement.setLong(11, row.budgetAtCompletion().get());
                } else {
                    statement.setNull(11, Types.BIGINT);
                }
                statement.setDate(12, row.factsAsOf().map(Date::valueOf).orElse(null));
                statement.setString(13, row.code());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

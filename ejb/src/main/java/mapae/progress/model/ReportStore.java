package mapae.progress.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes many monthly reports at once, past the entity manager, in the caller's transaction. */
@ApplicationScoped
public class ReportStore {

    /** What a report says, in the order of its values, with the type of each. */
    public static final Map<String, Class<?>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("physical_progress", BigDecimal.class);
        COLUMNS.put("actual_cost", Long.class);
        COLUMNS.put("year_forecast", Long.class);
        COLUMNS.put("whole_life_cost", Long.class);
        COLUMNS.put("total_benefits", Long.class);
        COLUMNS.put("started_on", LocalDate.class);
        COLUMNS.put("forecast_finish", LocalDate.class);
        COLUMNS.put("rating", String.class);
        COLUMNS.put("title", String.class);
        COLUMNS.put("owner_id", Long.class);
        COLUMNS.put("category", String.class);
        COLUMNS.put("summary", String.class);
        COLUMNS.put("note", String.class);
        COLUMNS.put("schedule_note", String.class);
        COLUMNS.put("variance_note", String.class);
        COLUMNS.put("budget_note", String.class);
        COLUMNS.put("benefits_note", String.class);
    }

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Names a row.
     *
     * @param investmentId key of the investment
     * @param month first day of the month
     */
    public record Key(long investmentId, LocalDate month) {}

    /** What is there now, at least under these keys: values in the order of {@link #COLUMNS}, null where nothing was reported. */
    public Map<Key, List<Object>> existing(Collection<Key> keys) throws SQLException {
        Map<Key, List<Object>> rows = new HashMap<>();
        if (keys.isEmpty()) {
            return rows;
        }
        List<Long> investments = keys.stream().map(Key::investmentId).distinct().toList();
        // ranges of the unique key; a list of pairs would be compared with every row of the table
        String sql = "select " + String.join(", ", COLUMNS.keySet()) + ", investment_id, month from progress_report"
                + " where investment_id in (" + String.join(",", Collections.nCopies(investments.size(), "?"))
                + ") and month between ? and ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int position = 1;
            for (Long investment : investments) {
                select.setLong(position++, investment);
            }
            select.setObject(position++, Collections.min(months(keys)));
            select.setObject(position, Collections.max(months(keys)));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<Object> values = new ArrayList<>();
                    int column = 1;
                    for (Class<?> type : COLUMNS.values()) {
                        values.add(row.getObject(column++, type));
                    }
                    rows.put(new Key(row.getLong(column), row.getObject(column + 1, LocalDate.class)), values);
                }
            }
        }
        return rows;
    }

    private static List<LocalDate> months(Collection<Key> keys) {
        return keys.stream().map(Key::month).toList();
    }

    /** Adds new rows. */
    public void insert(Map<Key, List<Object>> rows, String reportedBy, Instant at) throws SQLException {
        write(
                "insert into progress_report (" + String.join(", ", COLUMNS.keySet())
                        + ", reported_by, reported_at, investment_id, month) values ("
                        + String.join(",", Collections.nCopies(COLUMNS.size() + 4, "?")) + ")",
                rows,
                reportedBy,
                at);
    }

    /** Replaces rows that are there. */
    public void update(Map<Key, List<Object>> rows, String reportedBy, Instant at) throws SQLException {
        write(
                "update progress_report set " + String.join(" = ?, ", COLUMNS.keySet())
                        + " = ?, reported_by = ?, reported_at = ?, version = version + 1"
                        + " where investment_id = ? and month = ?",
                rows,
                reportedBy,
                at);
    }

    private void write(String sql, Map<Key, List<Object>> rows, String reportedBy, Instant at) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<Key, List<Object>> row : rows.entrySet()) {
                int position = 1;
                for (Object value : row.getValue()) {
                    statement.setObject(position++, value);
                }
                statement.setString(position++, reportedBy);
                statement.setObject(position++, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                statement.setLong(position++, row.getKey().investmentId());
                statement.setObject(position, row.getKey().month());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

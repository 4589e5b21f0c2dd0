package mapae.metric.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;

/** Writes results in bulk, past the entity manager, in the caller's transaction. */
@ApplicationScoped
public class ResultStore {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Adds rows of a run. A row that is there already is an error: nothing is computed twice. */
    public void insert(ResultTable table, long run, List<ResultRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int fixed = table.isMonthly() ? 5 : 4;
        String sql = "insert into " + table.table() + " (run_id, investment_id, baseline_version, reasons"
                + (table.isMonthly() ? ", month, " : ", ") + table.columns() + ") values ("
                + String.join(
                        ",", Collections.nCopies(fixed + table.quantities().size(), "?")) + ")";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (ResultRow row : rows) {
                insert.setLong(1, run);
                insert.setLong(2, row.investment().value());
                insert.setInt(3, row.baselineVersion());
                insert.setString(4, reasons(row.reasons()));
                if (table.isMonthly()) {
                    insert.setObject(5, row.month().orElseThrow().atDay(1));
                }
                int position = fixed;
                for (Quantity quantity : table.quantities()) {
                    bind(insert, ++position, quantity, row.values().get(quantity));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, int position, Quantity quantity, Object value)
            throws SQLException {
        if (value == null) {
            insert.setNull(position, typeOf(quantity));
        } else {
            insert.setObject(position, value);
        }
    }

    private static int typeOf(Quantity quantity) {
        return switch (quantity.unit()) {
            case MONEY, DAYS, COUNT -> Types.BIGINT;
            case RATIO, PERCENT, MONTHS -> Types.DECIMAL;
            case DATE -> Types.DATE;
            case RATING, CODE -> Types.VARCHAR;
        };
    }

    private static String reasons(Map<Quantity, String> reasons) {
        return reasons.isEmpty()
                ? null
                : reasons.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> ResultTable.column(e.getKey()) + "=" + e.getValue())
                        .collect(Collectors.joining(","));
    }
}

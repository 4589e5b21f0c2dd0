package mapae.appropriation.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes many yearly budgets at once, past the entity manager, in the caller's transaction. */
@ApplicationScoped
public class AppropriationStore {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Names a row.
     *
     * @param investmentId key of the investment
     * @param year fiscal year
     */
    public record Key(long investmentId, int year) {}

    /**
     * What a row says.
     *
     * @param amount whole units of the currency
     * @param status name of the status
     */
    public record Content(long amount, String status) {}

    /** What is there now for these investments. */
    public Map<Key, Content> existing(Collection<Long> investmentIds) throws SQLException {
        Map<Key, Content> rows = new HashMap<>();
        if (investmentIds.isEmpty()) {
            return rows;
        }
        String sql = "select investment_id, fiscal_year, amount, status from appropriation where investment_id in ("
                + String.join(",", Collections.nCopies(investmentIds.size(), "?")) + ")";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int position = 1;
            for (Long id : investmentIds) {
                select.setLong(position++, id);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(new Key(row.getLong(1), row.getInt(2)), new Content(row.getLong(3), row.getString(4)));
                }
            }
        }
        return rows;
    }

    /** Adds new rows. */
    public void insert(Map<Key, Content> rows) throws SQLException {
        write(
                "insert into appropriation (amount, status, investment_id, fiscal_year) values (?,?,?,?)",
                List.copyOf(rows.entrySet()));
    }

    /** Replaces rows that are there. */
    public void update(Map<Key, Content> rows) throws SQLException {
        write(
                "update appropriation set amount = ?, status = ?, version = version + 1"
                        + " where investment_id = ? and fiscal_year = ?",
                List.copyOf(rows.entrySet()));
    }

    private void write(String sql, List<Map.Entry<Key, Content>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<Key, Content> row : rows) {
                statement.setLong(1, row.getValue().amount());
                statement.setString(2, row.getValue().status());
                statement.setLong(3, row.getKey().investmentId());
                statement.setInt(4, row.getKey().year());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

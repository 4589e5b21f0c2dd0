package mapae.intake.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mapae.intake.domain.Column;
import mapae.intake.domain.Heard;
import mapae.intake.domain.Known;
import mapae.intake.domain.Table;

/** Reads and writes many rows at once, in the caller's transaction. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** What is there now, at least under these keys. */
    public Map<List<Object>, Known> existing(Table table, Collection<List<Object>> keys) throws SQLException {
        Map<List<Object>, Known> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(select(table, keys))) {
            set(select, 1, bounds(table, keys));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<Object> values = values(row, 1, table.content());
                    List<Object> key = values(row, 1 + table.content().size(), table.key());
                    found.put(key, new Known(values, Heard.of(row.getBytes("heard"))));
                }
            }
        }
        return found;
    }

    /** Ranges of the unique key: a list of pairs would be compared with every row of the table. */
    private static String select(Table table, Collection<List<Object>> keys) {
        List<String> names = table.keyNames();
        String sql = "select " + names(table.columns(), ", ") + ", heard from " + table.name() + " where "
                + names.get(0) + " in (" + places(firsts(keys).size()) + ")";
        return names.size() == 1 ? sql : sql + " and " + names.get(names.size() - 1) + " between ? and ?";
    }

    private static List<Object> bounds(Table table, Collection<List<Object>> keys) {
        List<Object> values = new ArrayList<>(firsts(keys));
        int last = table.key().size() - 1;
        if (last > 0) {
            values.add(Collections.min(at(last, keys), ORDER));
            values.add(Collections.max(at(last, keys), ORDER));
        }
        return values;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Comparator<Object> ORDER = (a, b) -> ((Comparable) a).compareTo(b);

    private static List<Object> firsts(Collection<List<Object>> keys) {
        return at(0, keys).stream().distinct().toList();
    }

    private static List<Object> at(int place, Collection<List<Object>> keys) {
        return keys.stream().map(key -> key.get(place)).toList();
    }

    /** Keys of the database by code; codes that do not exist are left out. */
    public Map<String, Long> ids(Table table, Collection<String> codes) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        if (codes.isEmpty()) {
            return ids;
        }
        String code = table.keyNames().get(0);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select " + code + ", id from " + table.name()
                        + " where " + code + " in (" + places(codes.size()) + ")")) {
            set(select, 1, codes);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return ids;
    }

    /**
     * Adds new rows.
     *
     * @param stamp further columns with the value that each row gets
     */
    public void insert(Table table, Map<List<Object>, Known> rows, Map<String, Object> stamp) throws SQLException {
        List<String> names = new ArrayList<>(table.contentNames());
        names.add("heard");
        names.addAll(stamp.keySet());
        names.addAll(table.keyNames());
        write(
                "insert into " + table.name() + " (" + String.join(", ", names) + ") values (" + places(names.size())
                        + ")",
                rows,
                stamp);
    }

    /**
     * Replaces rows that are there.
     *
     * @param stamp further columns with the value that each row gets
     */
    public void update(Table table, Map<List<Object>, Known> rows, Map<String, Object> stamp) throws SQLException {
        List<String> names = new ArrayList<>(table.contentNames());
        names.add("heard");
        names.addAll(stamp.keySet());
        write(
                "update " + table.name() + " set " + String.join(" = ?, ", names) + " = ?, version = version + 1 where "
                        + names(table.key(), " = ? and ") + " = ?",
                rows,
                stamp);
    }

    /** Notes what was heard of rows that stay as they are. */
    public void remember(Table table, Map<List<Object>, Known> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "update " + table.name() + " set heard = ? where " + names(table.key(), " = ? and ") + " = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<List<Object>, Known> row : rows.entrySet()) {
                statement.setBytes(1, row.getValue().heard().bytes());
                set(statement, 2, row.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void write(String sql, Map<List<Object>, Known> rows, Map<String, Object> stamp) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<List<Object>, Known> row : rows.entrySet()) {
                int position = set(statement, 1, row.getValue().values());
                statement.setBytes(position, row.getValue().heard().bytes());
                position = set(statement, position + 1, stamp.values());
                set(statement, position, row.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static int set(PreparedStatement statement, int from, Collection<?> values) throws SQLException {
        int position = from;
        for (Object value : values) {
            statement.setObject(position++, value);
        }
        return position;
    }

    private static List<Object> values(ResultSet row, int from, List<Column> columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(row.getObject(from + i, columns.get(i).type()));
        }
        return values;
    }

    private static String names(List<Column> columns, String between) {
        return String.join(between, columns.stream().map(Column::name).toList());
    }

    private static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}

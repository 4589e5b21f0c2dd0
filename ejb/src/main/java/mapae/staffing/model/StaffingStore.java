package mapae.staffing.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes many officials, posts or postings at once, past the entity manager, in the caller's transaction. */
@ApplicationScoped
public class StaffingStore {

    /** Officials by staff number. */
    public static final Table OFFICIALS = new Table(
            "official",
            List.of(text("staff_number")),
            List.of(
                    text("name_ko"),
                    text("name_en"),
                    whole("organisation_id"),
                    whole("grade"),
                    day("joined_on"),
                    day("left_on")));

    /** Posts by code. */
    public static final Table POSTS = new Table(
            "post", List.of(text("code")), List.of(text("name_ko"), text("name_en"), whole("organisation_id")));

    /** Postings by official, post and first day. */
    public static final Table POSTINGS = new Table(
            "posting",
            List.of(whole("official_id"), whole("post_id"), day("starts_on")),
            List.of(day("ends_on"), whole("excluded_days")));

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A column.
     *
     * @param name its name
     * @param type type of its values
     */
    public record Column(String name, Class<?> type) {}

    /**
     * A table.
     *
     * @param name its name
     * @param key the columns that name a row
     * @param content what a row says
     */
    public record Table(String name, List<Column> key, List<Column> content) {}

    private static Column text(String name) {
        return new Column(name, String.class);
    }

    private static Column whole(String name) {
        return new Column(name, Long.class);
    }

    private static Column day(String name) {
        return new Column(name, LocalDate.class);
    }

    /** What is there now, at least under these keys; null where nothing is known. */
    public Map<List<Object>, List<Object>> existing(Table table, Collection<List<Object>> keys) throws SQLException {
        Map<List<Object>, List<Object>> rows = new HashMap<>();
        if (keys.isEmpty()) {
            return rows;
        }
        List<Object> firsts = keys.stream().map(key -> key.get(0)).distinct().toList();
        String sql = "select " + names(table.key(), ", ") + ", " + names(table.content(), ", ") + " from "
                + table.name() + " where " + table.key().get(0).name() + " in (" + places(firsts.size()) + ")";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, 1, firsts);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(
                            values(row, 1, table.key()),
                            values(row, 1 + table.key().size(), table.content()));
                }
            }
        }
        return rows;
    }

    /** Keys of the database by code. */
    public Map<String, Long> ids(Table table, Collection<String> codes) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        if (codes.isEmpty()) {
            return ids;
        }
        String code = table.key().get(0).name();
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

    /** Adds new rows. */
    public void insert(Table table, Map<List<Object>, List<Object>> rows) throws SQLException {
        write(
                "insert into " + table.name() + " (" + names(table.content(), ", ") + ", " + names(table.key(), ", ")
                        + ") values ("
                        + places(table.content().size() + table.key().size()) + ")",
                rows);
    }

    /** Replaces rows that are there. */
    public void update(Table table, Map<List<Object>, List<Object>> rows) throws SQLException {
        write(
                "update " + table.name() + " set " + names(table.content(), " = ?, ")
                        + " = ?, version = version + 1 where " + names(table.key(), " = ? and ") + " = ?",
                rows);
    }

    private void write(String sql, Map<List<Object>, List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<List<Object>, List<Object>> row : rows.entrySet()) {
                set(statement, set(statement, 1, row.getValue()), row.getKey());
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

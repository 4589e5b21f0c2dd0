package mapae.config.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows on their way into a table. */
final class Table {

    private static final int BATCH = 2_000;

    private final String name;
    private final String[] columns;
    private final List<Object[]> rows = new ArrayList<>();

    Table(String name, String... columns) {
        this.name = name;
        this.columns = columns;
    }

    String name() {
        return name;
    }

    List<Object[]> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** One more row, its values in the order of the columns. */
    void add(Object... values) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException(name + ": " + values.length + " values for " + columns.length);
        }
        rows.add(values);
    }

    /** Inserts all rows in large batches; the caller holds the transaction. */
    void insert(Connection connection) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        String sql = "insert into " + name + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            if (waiting % BATCH != 0) {
                insert.executeBatch();
            }
        }
    }

    /** Feeds every value to the digest. */
    void digest(MessageDigest digest) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        for (Object[] row : rows) {
            for (Object value : row) {
                digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 31);
            }
            digest.update((byte) 30);
        }
    }
}

package mapae.gate.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mapae.shared.AccountId;
import mapae.shared.Hand;

/** Reads and writes values of this schema's columns. */
final class Rows {

    private Rows() {}

    /** Runs a statement; returns how many rows it changed. */
    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, List.of(values));
            return statement.executeUpdate();
        }
    }

    /** Inserts a row; returns its key. */
    static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(statement, List.of(values));
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    /** Sets values in their places; an empty {@link Optional} is null. */
    static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i) instanceof Optional<?> known ? known.orElse(null) : values.get(i);
            if (value instanceof Instant moment) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            } else if (value instanceof Enum<?> named) {
                statement.setString(i + 1, named.name());
            } else if (value instanceof AccountId account) {
                statement.setLong(i + 1, account.value());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Long> whole(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Who did something: {@code …_by} and {@code …_for}. */
    static Hand hand(ResultSet row, String verb) throws SQLException {
        return new Hand(
                new AccountId(row.getLong(verb + "_by")),
                whole(row, verb + "_for").map(AccountId::new));
    }
}

package mapae.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads and writes values of columns: moments in UTC, typed identifiers by their keys, what is unknown as null. */
public final class SqlRows {

    private SqlRows() {}

    /** Runs a statement; returns how many rows it changed. */
    public static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, List.of(values));
            return statement.executeUpdate();
        }
    }

    /**
     * Adds a row under a key that tells how many there were.
     *
     * @throws Refusal {@code request.conflict} where somebody else added one since
     */
    public static void add(Connection connection, String sql, Object... values) throws SQLException {
        try {
            run(connection, sql, values);
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw Refusal.conflict("request.conflict");
        }
    }

    /**
     * The same; returns its key.
     *
     * @throws Refusal {@code request.conflict} where somebody else added one since
     */
    public static long addKeyed(Connection connection, String sql, Object... values) throws SQLException {
        try {
            return insert(connection, sql, values);
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw Refusal.conflict("request.conflict");
        }
    }

    /** Inserts a row; returns its key. */
    public static long insert(Connection connection, String sql, Object... values) throws SQLException {
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
    public static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i) instanceof Optional<?> known ? known.orElse(null) : values.get(i);
            statement.setObject(i + 1, stored(value));
        }
    }

    private static Object stored(Object value) {
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> named) {
            return named.name();
        }
        if (value instanceof AccountId account) {
            return account.value();
        }
        if (value instanceof InvestmentId investment) {
            return investment.value();
        }
        if (value instanceof OrganisationId organisation) {
            return organisation.value();
        }
        if (value instanceof Won amount) {
            return amount.amount();
        }
        return value instanceof YearMonth month ? month.atDay(1) : value;
    }

    /** The month of a column that holds its first day. */
    public static Optional<YearMonth> month(ResultSet row, String column) throws SQLException {
        return day(row, column).map(YearMonth::from);
    }

    /** A text. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A whole number. */
    public static Optional<Long> whole(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    /** A day. */
    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** A moment, kept in UTC. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Who did something: {@code …_by} and {@code …_for}. */
    public static Hand hand(ResultSet row, String verb) throws SQLException {
        return new Hand(
                new AccountId(row.getLong(verb + "_by")),
                whole(row, verb + "_for").map(AccountId::new));
    }
}

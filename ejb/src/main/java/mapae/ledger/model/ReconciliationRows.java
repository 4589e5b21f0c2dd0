package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.FinanceBook;
import mapae.ledger.domain.FinanceDifference;

/** Comparisons of the books with the finance system as stored; written in the caller's transaction. */
@ApplicationScoped
public class ReconciliationRows {

    private static final String SUMMARY = "select r.run_id, r.as_of, r.made_at, r.compared,"
            + " (select count(*) from ledger_reconciliation_difference d where d.run_id = r.run_id) as differences,"
            + " (select count(*) from ledger_reconciliation_difference d join ledger_explanation x"
            + " on x.organisation_id = d.organisation_id and x.fiscal_year = d.fiscal_year and x.line = d.line"
            + " and x.kind = d.kind and x.amount = d.amount where d.run_id = r.run_id) as explained"
            + " from ledger_reconciliation r where r.made_at is not null";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A difference that was found.
     *
     * @param line code of the line
     * @param currency ISO 4217
     * @param difference what differs
     */
    public record Found(String line, String currency, FinanceDifference difference) {}

    /**
     * A comparison that is over.
     *
     * @param run identifies it
     * @param asOf the day
     * @param madeAt when it was over
     * @param compared how many lines were compared
     * @param differences how many differences there are
     * @param explained how many of them are explained by now
     */
    public record Summary(long run, LocalDate asOf, Instant madeAt, long compared, long differences, long explained) {}

    /** Records a comparison; one that is there already is left as it is. */
    public void begin(long run, LocalDate asOf) throws SQLException {
        execute("insert ignore into ledger_reconciliation (run_id, as_of) values (?, ?)", run, asOf);
    }

    /** The day of a comparison. */
    public Optional<LocalDate> asOf(long run) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select as_of from ledger_reconciliation where run_id = ?")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
            }
        }
    }

    /** Adds what was found in the books of an organisation's year. */
    public void add(long run, FinanceBook book, long compared, List<Found> found) throws SQLException {
        execute("update ledger_reconciliation set compared = compared + ? where run_id = ?", compared, run);
        if (found.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_reconciliation_difference"
                        + " (run_id, organisation_id, fiscal_year, line, currency, kind, there, here, amount, reason,"
                        + " posting_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Found one : found) {
                FinanceDifference difference = one.difference();
                insert.setLong(1, run);
                insert.setLong(2, book.organisation().value());
                insert.setInt(3, book.year().value());
                insert.setString(4, one.line());
                insert.setString(5, one.currency());
                insert.setString(6, difference.kind().name());
                bind(insert, 7, difference.there().map(amount -> amount.amount()));
                bind(insert, 8, difference.here().map(amount -> amount.amount()));
                insert.setLong(9, difference.amount().amount());
                insert.setString(10, difference.reason().map(Enum::name).orElse(null));
                bind(insert, 11, difference.posting());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Ends a comparison; one that is over stays as it is. */
    public void end(long run, Instant now) throws SQLException {
        execute(
                "update ledger_reconciliation set made_at = ? where run_id = ? and made_at is null",
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                run);
    }

    /** Comparisons that are over, the newest first: at most so many, older than the given one. */
    public List<Summary> page(Optional<Long> olderThan, int limit) throws SQLException {
        return read(
                SUMMARY + " and r.run_id < ? order by r.run_id desc limit ?", olderThan.orElse(Long.MAX_VALUE), limit);
    }

    /** One comparison that is over. */
    public Optional<Summary> find(long run) throws SQLException {
        return read(SUMMARY + " and r.run_id = ?", run).stream().findFirst();
    }

    private List<Summary> read(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<Summary> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Summary(
                            row.getLong(1),
                            row.getObject(2, LocalDate.class),
                            row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6)));
                }
            }
            return found;
        }
    }

    private static void bind(PreparedStatement insert, int position, Optional<Long> number) throws SQLException {
        if (number.isPresent()) {
            insert.setLong(position, number.get());
        } else {
            insert.setNull(position, Types.BIGINT);
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

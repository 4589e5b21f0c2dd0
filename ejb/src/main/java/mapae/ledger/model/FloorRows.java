package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/** Yearly money that is guaranteed to investments. */
@ApplicationScoped
public class FloorRows {

    private static final String SELECT = "select id, first_year, last_year, amount, basis, set_at, set_by, version"
            + " from ledger_floor where investment_id = ?";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What is guaranteed in each of some years.
     *
     * @param id identifies it; 0 of one that is not stored yet
     * @param first the first year
     * @param last the last year
     * @param amount of each year
     * @param basis what it rests upon
     * @param at when it was set
     * @param by who set it
     * @param version for the next change
     */
    public record Row(
            long id, FiscalYear first, FiscalYear last, Won amount, String basis, Instant at, String by, int version) {

        /** Whether a year is among its own. */
        public boolean covers(FiscalYear year) {
            return first.compareTo(year) <= 0 && last.compareTo(year) >= 0;
        }
    }

    /** Those of an investment, by year. */
    public List<Row> of(InvestmentId investment) throws SQLException {
        return rows(investment, "");
    }

    /** The same; nobody sets one until the transaction ends. */
    public List<Row> shared(InvestmentId investment) throws SQLException {
        return rows(investment, " lock in share mode");
    }

    /** What is guaranteed of a year, if anything; nobody sets it until the transaction ends. */
    public Optional<Won> guaranteed(InvestmentId investment, FiscalYear year) throws SQLException {
        return shared(investment).stream()
                .filter(one -> one.covers(year) && !one.amount().isZero())
                .map(Row::amount)
                .findFirst();
    }

    /** Adds one. */
    public void add(InvestmentId investment, Row row) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_floor (investment_id,"
                        + " first_year, last_year, amount, basis, set_at, set_by) values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, investment.value());
            insert.setInt(2, row.first().value());
            fill(insert, 3, row);
            insert.executeUpdate();
        }
    }

    /** Changes one; false where somebody else did so meanwhile. */
    public boolean change(Row row) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update ledger_floor set last_year = ?,"
                        + " amount = ?, basis = ?, set_at = ?, set_by = ?, version = version + 1"
                        + " where id = ? and version = ?")) {
            fill(update, 1, row);
            update.setLong(6, row.id());
            update.setInt(7, row.version());
            return update.executeUpdate() > 0;
        }
    }

    private static void fill(PreparedStatement statement, int from, Row row) throws SQLException {
        statement.setInt(from, row.last().value());
        statement.setLong(from + 1, row.amount().amount());
        statement.setString(from + 2, row.basis());
        statement.setObject(from + 3, LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
        statement.setString(from + 4, row.by());
    }

    private List<Row> rows(InvestmentId investment, String lock) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " order by first_year" + lock)) {
            select.setLong(1, investment.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong("id"),
                            FiscalYear.of(row.getInt("first_year")),
                            FiscalYear.of(row.getInt("last_year")),
                            Won.of(row.getLong("amount")),
                            row.getString("basis"),
                            row.getObject("set_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString("set_by"),
                            row.getInt("version")));
                }
            }
        }
        return rows;
    }
}

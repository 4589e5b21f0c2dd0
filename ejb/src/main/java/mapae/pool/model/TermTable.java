package mapae.pool.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.Certainty;
import mapae.pool.domain.Formula;
import mapae.pool.domain.Rate;
import mapae.pool.domain.RateKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** The terms of pools: capacity by month, formulas, rates, and what institutions need. */
@ApplicationScoped
public class TermTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Capacity by month. One statement. */
    public SortedMap<YearMonth, Long> capacities(long pool) throws SQLException {
        SortedMap<YearMonth, Long> found = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select month, units from pool_capacity where pool_id = ?")) {
            select.setLong(1, pool);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(SqlRows.month(row, "month").orElseThrow(), row.getLong("units"));
                }
            }
        }
        return found;
    }

    /** Says how much it has in a month, in place of what was said. */
    public void capacity(long pool, YearMonth month, long units) throws SQLException {
        run(
                "insert into pool_capacity (pool_id, month, units) values (?, ?, ?)"
                        + " on duplicate key update units = values(units)",
                pool,
                month,
                units);
    }

    /** Formulas, the latest first. One statement. */
    public List<Formula> formulas(long pool) throws SQLException {
        List<Formula> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from pool_formula where pool_id = ? order by from_month desc")) {
            select.setLong(1, pool);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(formula(row));
                }
            }
        }
        return found;
    }

    static Formula formula(ResultSet row) throws SQLException {
        return new Formula(
                SqlRows.month(row, "from_month").orElseThrow(),
                Map.of(
                        CapacityClass.LARGE, row.getLong("base_large"),
                        CapacityClass.MEDIUM, row.getLong("base_medium"),
                        CapacityClass.SMALL, row.getLong("base_small")),
                Map.of(
                        CapacityClass.LARGE, row.getBigDecimal("weight_large"),
                        CapacityClass.MEDIUM, row.getBigDecimal("weight_medium"),
                        CapacityClass.SMALL, row.getBigDecimal("weight_small")),
                row.getInt("offer_day"),
                new Percent(row.getBigDecimal("offer_part")),
                Certainty.valueOf(row.getString("certainty")),
                new Bilingual(row.getString("note_ko"), row.getString("note_en")));
    }

    /** Sets a formula, in place of one of the same first month. */
    public void formula(long pool, Formula formula) throws SQLException {
        run(
                "insert into pool_formula (pool_id, from_month, base_large, base_medium, base_small, weight_large,"
                        + " weight_medium, weight_small, offer_day, offer_part, certainty, note_ko, note_en)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                        + " base_large = values(base_large), base_medium = values(base_medium),"
                        + " base_small = values(base_small), weight_large = values(weight_large),"
                        + " weight_medium = values(weight_medium), weight_small = values(weight_small),"
                        + " offer_day = values(offer_day), offer_part = values(offer_part),"
                        + " certainty = values(certainty), note_ko = values(note_ko), note_en = values(note_en)",
                pool,
                formula.from(),
                formula.base().get(CapacityClass.LARGE),
                formula.base().get(CapacityClass.MEDIUM),
                formula.base().get(CapacityClass.SMALL),
                formula.weight().get(CapacityClass.LARGE),
                formula.weight().get(CapacityClass.MEDIUM),
                formula.weight().get(CapacityClass.SMALL),
                formula.offerDay(),
                formula.offerPart().value(),
                formula.certainty(),
                formula.note().ko(),
                formula.note().en());
    }

    /** Rates, the latest year first. One statement. */
    public List<Rate> rates(long pool) throws SQLException {
        List<Rate> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from pool_rate where pool_id = ? order by fiscal_year desc, kind")) {
            select.setLong(1, pool);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Rate(
                            FiscalYear.of(row.getInt("fiscal_year")),
                            RateKind.valueOf(row.getString("kind")),
                            Won.of(row.getLong("amount")),
                            Certainty.valueOf(row.getString("certainty")),
                            new Bilingual(row.getString("note_ko"), row.getString("note_en"))));
                }
            }
        }
        return found;
    }

    /** Sets a rate, in place of the one of that year and kind. */
    public void rate(long pool, Rate rate) throws SQLException {
        run(
                "insert into pool_rate (pool_id, fiscal_year, kind, amount, certainty, note_ko, note_en)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update amount = values(amount),"
                        + " certainty = values(certainty), note_ko = values(note_ko), note_en = values(note_en)",
                pool,
                rate.year().value(),
                rate.kind(),
                rate.amount(),
                rate.certainty(),
                rate.note().ko(),
                rate.note().en());
    }

    /**
     * What an institution needs from a month on.
     *
     * @param institution who
     * @param size its class
     * @param need units a month
     */
    public record Declared(OrganisationId institution, CapacityClass size, long need) {}

    /** Says what institutions need from a month on, in place of what was said of that month; the others stay as they are. */
    public void declare(long pool, YearMonth from, List<Declared> all) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into pool_institution (pool_id,"
                        + " organisation_id, from_month, capacity_class, need) values (?, ?, ?, ?, ?) on duplicate key"
                        + " update capacity_class = values(capacity_class), need = values(need)")) {
            for (Declared one : all) {
                SqlRows.set(insert, List.of(pool, one.institution(), from, one.size(), one.need()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(connection, sql, values);
        }
    }
}

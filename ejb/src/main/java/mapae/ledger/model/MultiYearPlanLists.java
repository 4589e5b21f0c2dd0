package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.MultiYearBasis;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Lists of plans over several years, and the lines of the books that stand behind them. */
@ApplicationScoped
public class MultiYearPlanLists {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Which plans are asked for.
     *
     * @param owner only those of this organisation
     * @param line only those of lines of this code
     * @param basis only those of this legal form
     * @param year only those that have this year
     */
    public record Wanted(
            Optional<OrganisationId> owner,
            Optional<String> line,
            Optional<MultiYearBasis> basis,
            Optional<FiscalYear> year) {}

    /**
     * A plan in a list.
     *
     * @param id identifies it
     * @param organisation code of the owner
     * @param organisationName name of the owner
     * @param line code of the line
     * @param title what it is for
     * @param basis legal form
     * @param currency ISO 4217
     * @param first its first year
     * @param last its last year
     * @param total what all its years may cost
     * @param reserved what is reserved of it
     * @param committed what its commitments took
     */
    public record Row(
            long id,
            String organisation,
            Bilingual organisationName,
            String line,
            String title,
            MultiYearBasis basis,
            String currency,
            FiscalYear first,
            FiscalYear last,
            Won total,
            Won reserved,
            Won committed) {}

    /**
     * A line of a year.
     *
     * @param id identifies it
     * @param currency ISO 4217
     * @param balance what it holds
     */
    public record YearLine(LineId id, String currency, LineBalance balance) {}

    /** Plans, the latest first: at most so many, older than the given one. One statement. */
    public List<Row> of(Wanted wanted, Optional<Long> before, int most) throws SQLException {
        StringBuilder where = new StringBuilder(" where true");
        List<Object> values = new ArrayList<>();
        wanted.owner().ifPresent(id -> and(where, values, "p.organisation_id = ?", id.value()));
        wanted.line().ifPresent(code -> and(where, values, "p.line_code = ?", code));
        wanted.basis().ifPresent(form -> and(where, values, "p.basis = ?", form.name()));
        wanted.year()
                .ifPresent(year -> and(
                        where,
                        values,
                        "exists (select 1 from ledger_obligation_year a where a.plan_id = p.id and a.fiscal_year = ?)",
                        year.value()));
        before.ifPresent(id -> and(where, values, "p.id < ?", id));
        values.add(most);
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select p.*, o.code, o.name_ko, o.name_en,"
                        + " y.first_year, y.last_year, y.total, coalesce(b.reserved, 0) as reserved,"
                        + " coalesce(b.committed, 0) as committed from ledger_obligation_plan p"
                        + " join organisation o on o.id = p.organisation_id"
                        + " join (select plan_id, min(fiscal_year) as first_year, max(fiscal_year) as last_year,"
                        + " sum(amount) as total from ledger_obligation_year group by plan_id) y on y.plan_id = p.id"
                        + " left join (select plan_id, sum(reserved) as reserved, sum(committed) as committed"
                        + " from ledger_obligation group by plan_id) b on b.plan_id = p.id" + where
                        + " order by p.id desc limit ?")) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
        }
        return rows;
    }

    private static void and(StringBuilder where, List<Object> values, String condition, Object value) {
        where.append(" and ").append(condition);
        values.add(value);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                row.getString("line_code"),
                row.getString("title"),
                MultiYearBasis.valueOf(row.getString("basis")),
                row.getString("currency"),
                FiscalYear.of(row.getInt("first_year")),
                FiscalYear.of(row.getInt("last_year")),
                Won.exactly(row.getBigDecimal("total")),
                Won.exactly(row.getBigDecimal("reserved")),
                Won.exactly(row.getBigDecimal("committed")));
    }

    /** The lines of that code, by year, as far as the organisation has them. */
    public SortedMap<FiscalYear, YearLine> lines(OrganisationId owner, String code) throws SQLException {
        SortedMap<FiscalYear, YearLine> lines = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.id, l.fiscal_year, l.currency, "
                        + LineBalances.COLUMNS + " from ledger_line l join ledger_balance b on b.line_id = l.id"
                        + " where l.organisation_id = ? and l.code = ?")) {
            select.setLong(1, owner.value());
            select.setString(2, code);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.put(
                            FiscalYear.of(row.getInt("fiscal_year")),
                            new YearLine(
                                    new LineId(row.getLong("id")), row.getString("currency"), LineBalances.of(row)));
                }
            }
        }
        return lines;
    }

    /** The last year of the continuing expenditure that the Assembly resolved for a line and that has this year. */
    public Optional<FiscalYear> completion(OrganisationId owner, String code, FiscalYear year) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select max(l.fiscal_year)"
                        + " from ledger_obligation_plan p join ledger_obligation_year y on y.plan_id = p.id"
                        + " join ledger_obligation_year l on l.plan_id = p.id where p.organisation_id = ?"
                        + " and p.line_code = ? and p.basis = 'CONTINUING_EXPENDITURE' and y.fiscal_year = ?"
                        + " and y.status = 'LEGALLY_COMMITTED'")) {
            select.setLong(1, owner.value());
            select.setString(2, code);
            select.setInt(3, year.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                int last = row.getInt(1);
                return row.wasNull() ? Optional.empty() : Optional.of(FiscalYear.of(last));
            }
        }
    }
}

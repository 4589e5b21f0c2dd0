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
import javax.sql.DataSource;
import mapae.ledger.model.CommitmentRows.Commitment;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Lists commitments, and adds them up; a statement each. */
@ApplicationScoped
public class CommitmentList {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Which commitments.
     *
     * @param owner only those of the lines of this organisation
     * @param year only those of lines of this year
     * @param line only those of lines of this code
     * @param investment only those made for the investment of this code
     * @param isOpen only those of which something is not paid yet
     */
    public record Filter(
            Optional<OrganisationId> owner,
            Optional<FiscalYear> year,
            Optional<String> line,
            Optional<String> investment,
            boolean isOpen) {}

    /**
     * What the commitments of one currency come to.
     *
     * @param currency ISO 4217
     * @param count how many
     * @param open promised and not yet paid
     * @param spent paid, less what came back
     */
    public record Total(String currency, long count, Won open, Won spent) {}

    /**
     * Commitments, the latest first.
     *
     * @param before only those older than this one
     */
    public List<Commitment> of(Filter filter, Optional<Long> before, int most) throws SQLException {
        StringBuilder sql = new StringBuilder(CommitmentRows.SELECT);
        List<Object> values = where(filter, sql);
        before.ifPresent(id -> and(sql, values, "c.posting_id < ?", id));
        sql.append(" order by c.posting_id desc limit ?");
        values.add(most);
        List<Commitment> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(CommitmentRows.commitment(row));
            }
        }
        return found;
    }

    /** What all of them come to, by currency. */
    public List<Total> totals(Filter filter) throws SQLException {
        StringBuilder sql = new StringBuilder("select l.currency, count(*), sum(c.committed), sum(c.spent)"
                + " from ledger_commitment c join ledger_line l on l.id = c.line_id"
                + " left join investment i on i.id = c.investment_id");
        List<Object> values = where(filter, sql);
        sql.append(" group by l.currency order by l.currency");
        List<Total> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Total(
                        row.getString(1),
                        row.getLong(2),
                        Won.exactly(row.getBigDecimal(3)),
                        Won.exactly(row.getBigDecimal(4))));
            }
        }
        return found;
    }

    private static List<Object> where(Filter filter, StringBuilder sql) {
        List<Object> values = new ArrayList<>();
        sql.append(filter.isOpen() ? " where c.committed > 0" : " where true");
        filter.owner().ifPresent(id -> and(sql, values, "l.organisation_id = ?", id.value()));
        filter.year().ifPresent(one -> and(sql, values, "l.fiscal_year = ?", one.value()));
        filter.line().ifPresent(code -> and(sql, values, "l.code = ?", code));
        filter.investment().ifPresent(code -> and(sql, values, "i.code = ?", code));
        return values;
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }

    private static PreparedStatement prepared(Connection connection, StringBuilder sql, List<Object> values)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 1, values.get(i));
        }
        return select;
    }
}

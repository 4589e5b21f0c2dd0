package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import mapae.ledger.domain.LineId;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** The lines of the budgets. */
@ApplicationScoped
public class BudgetLines {

    private static final int AT_ONCE = 500;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line that may not be there yet.
     *
     * @param code the way from the top, parts divided by {@code /}
     * @param title its name
     * @param currency ISO 4217
     */
    public record NewLine(String code, Bilingual title, String currency) {}

    /** Lines by code; those that do not exist are left out. */
    public Map<String, LineId> byCode(OrganisationId organisation, FiscalYear year, Collection<String> codes)
            throws SQLException {
        Map<String, LineId> found = new HashMap<>();
        List<String> all = codes.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement("select code, id from ledger_line"
                            + " where fiscal_year = ? and organisation_id = ? and code in ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ")")) {
                select.setInt(1, year.value());
                select.setLong(2, organisation.value());
                for (int i = 0; i < some.size(); i++) {
                    select.setString(i + 3, some.get(i));
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString(1), new LineId(row.getLong(2)));
                    }
                }
            }
        }
        return found;
    }

    /** Those of these lines that have lines below them, with their codes. */
    public Map<LineId, String> withParts(Collection<LineId> ids) throws SQLException {
        return those(ids, "exists (select 1 from ledger_line c where c.parent_id = l.id)");
    }

    /** Those of these lines that hold money themselves, or once did, with their codes. */
    public Map<LineId, String> withMoney(Collection<LineId> ids) throws SQLException {
        return those(ids, "exists (select 1 from ledger_entry e where e.line_id = l.id)");
    }

    private Map<LineId, String> those(Collection<LineId> ids, String condition) throws SQLException {
        Map<LineId, String> found = new TreeMap<>();
        List<LineId> all = ids.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<LineId> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select =
                            connection.prepareStatement("select l.id, l.code from ledger_line l where "
                                    + condition + " and l.id in ("
                                    + String.join(", ", Collections.nCopies(some.size(), "?")) + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    select.setLong(i + 1, some.get(i).value());
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(new LineId(row.getLong(1)), row.getString(2));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Adds lines with empty balances, each under the one whose code is its own without the last part, if that exists. One
     * that succeeds a line of the year before funds what that funds, and is set aside for the same.
     */
    public void add(OrganisationId organisation, FiscalYear year, List<NewLine> lines) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement line = connection.prepareStatement("insert into ledger_line (organisation_id,"
                        + " fiscal_year, code, title_ko, title_en, currency, parent_id) select ?, ?, ?, ?, ?, ?,"
                        + " (select p.id from ledger_line p where p.fiscal_year = ? and p.organisation_id = ?"
                        + " and p.code = ?)");
                PreparedStatement balance = connection.prepareStatement("insert into ledger_balance (line_id)"
                        + " select id from ledger_line where fiscal_year = ? and organisation_id = ? and code = ?");
                PreparedStatement funding = connection.prepareStatement("insert into ledger_line_investment (line_id,"
                        + " investment_id, linked_at, linked_by) select l.id, f.investment_id, f.linked_at, f.linked_by"
                        + " from ledger_line l join ledger_line b on b.organisation_id = l.organisation_id"
                        + " and b.fiscal_year = l.fiscal_year - 1 and b.code = l.code"
                        + " join ledger_line_investment f on f.line_id = b.id"
                        + " where l.fiscal_year = ? and l.organisation_id = ? and l.code = ?"
                        + " and not exists (select 1 from ledger_line c where c.parent_id = l.id)");
                PreparedStatement earmark =
                        connection.prepareStatement("insert into ledger_earmark (line_id, reference,"
                                + " holder_ko, holder_en, set_at, set_by) select l.id, m.reference, m.holder_ko, m.holder_en,"
                                + " m.set_at, m.set_by from ledger_line l join ledger_line b"
                                + " on b.organisation_id = l.organisation_id and b.fiscal_year = l.fiscal_year - 1"
                                + " and b.code = l.code join ledger_earmark m on m.line_id = b.id"
                                + " where l.fiscal_year = ? and l.organisation_id = ? and l.code = ?"
                                + " and not exists (select 1 from ledger_line c where c.parent_id = l.id)")) {
            for (NewLine one : lines) {
                line.setLong(1, organisation.value());
                line.setInt(2, year.value());
                line.setString(3, one.code());
                line.setString(4, one.title().ko());
                line.setString(5, one.title().en());
                line.setString(6, one.currency());
                line.setInt(7, year.value());
                line.setLong(8, organisation.value());
                line.setString(
                        9,
                        one.code().contains("/")
                                ? one.code().substring(0, one.code().lastIndexOf('/'))
                                : "");
                line.addBatch();
                balance.setInt(1, year.value());
                balance.setLong(2, organisation.value());
                balance.setString(3, one.code());
                balance.addBatch();
                funding.setInt(1, year.value());
                funding.setLong(2, organisation.value());
                funding.setString(3, one.code());
                funding.addBatch();
                earmark.setInt(1, year.value());
                earmark.setLong(2, organisation.value());
                earmark.setString(3, one.code());
                earmark.addBatch();
            }
            line.executeBatch();
            balance.executeBatch();
            funding.executeBatch();
            earmark.executeBatch();
        }
    }
}

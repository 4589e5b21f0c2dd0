package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** What was granted to the lines of an organisation over some years, in won; and what its lines are called. */
@ApplicationScoped
public class GrantedRows {

    private static final String WON = "KRW";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line of a year.
     *
     * @param year fiscal year
     * @param code code of the line
     * @param title its name
     * @param granted initial + supplementary budget
     * @param current current budget
     */
    public record Line(FiscalYear year, String code, Bilingual title, Won granted, Won current) {}

    /** The lines of these years, by year and code. One statement. */
    public List<Line> of(OrganisationId organisation, FiscalYear first, FiscalYear last) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.fiscal_year, l.code, l.title_ko,"
                        + " l.title_en, " + LineBalances.COLUMNS + " from ledger_line l"
                        + " join ledger_balance b on b.line_id = l.id where l.organisation_id = ?"
                        + " and l.fiscal_year between ? and ? and l.currency = ? order by l.fiscal_year, l.code")) {
            select.setLong(1, organisation.value());
            select.setInt(2, first.value());
            select.setInt(3, last.value());
            select.setString(4, WON);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LineBalance balance = LineBalances.of(row);
                    lines.add(new Line(
                            FiscalYear.of(row.getInt("fiscal_year")),
                            row.getString("code"),
                            title(row),
                            balance.amount(Account.INITIAL).plus(balance.amount(Account.SUPPLEMENTARY)),
                            balance.current()));
                }
            }
        }
        return lines;
    }

    /** The names of lines, each as the latest year has it; those of no year are left out. */
    public Map<String, Bilingual> titles(OrganisationId organisation, Collection<String> codes) throws SQLException {
        Map<String, Bilingual> titles = new HashMap<>();
        if (codes.isEmpty()) {
            return titles;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select code, title_ko, title_en"
                        + " from ledger_line where organisation_id = ? and code in ("
                        + String.join(", ", Collections.nCopies(codes.size(), "?")) + ") order by fiscal_year")) {
            int place = 1;
            select.setLong(place++, organisation.value());
            for (String code : codes) {
                select.setString(place++, code);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    titles.put(row.getString("code"), title(row));
                }
            }
        }
        return titles;
    }

    /**
     * A line as it stands.
     *
     * @param title its name
     * @param currency ISO 4217
     * @param balance what its accounts hold
     */
    public record Standing(Bilingual title, String currency, LineBalance balance) {}

    /** Lines of a year by code, as they stand; those that are not there are left out. One statement. */
    public Map<String, Standing> standing(OrganisationId organisation, FiscalYear year, Collection<String> codes)
            throws SQLException {
        Map<String, Standing> lines = new HashMap<>();
        if (codes.isEmpty()) {
            return lines;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.code, l.title_ko, l.title_en,"
                        + " l.currency, " + LineBalances.COLUMNS + " from ledger_line l"
                        + " join ledger_balance b on b.line_id = l.id where l.organisation_id = ?"
                        + " and l.fiscal_year = ? and l.code in ("
                        + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")")) {
            int place = 1;
            select.setLong(place++, organisation.value());
            select.setInt(place++, year.value());
            for (String code : codes) {
                select.setString(place++, code);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.put(
                            row.getString("code"),
                            new Standing(title(row), row.getString("currency"), LineBalances.of(row)));
                }
            }
        }
        return lines;
    }

    private static Bilingual title(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("title_ko"), row.getString("title_en"));
    }
}

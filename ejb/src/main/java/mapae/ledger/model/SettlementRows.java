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
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** The lines of a year with what they hold, for settlements; a statement each. */
@ApplicationScoped
public class SettlementRows {

    private static final String LINES = " from ledger_line l join ledger_balance b on b.line_id = l.id"
            + " join organisation o on o.id = l.organisation_id"
            // lines above others hold nothing themselves
            + " where l.fiscal_year = ? and (b.initial <> 0 or b.supplementary <> 0 or b.transferred <> 0"
            + " or b.carried_in <> 0 or b.reserve <> 0 or b.virement <> 0"
            + " or not exists (select 1 from ledger_line c where c.parent_id = l.id))";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line.
     *
     * @param id identifies it
     * @param organisation code of the organisation
     * @param organisationName its name
     * @param code the line's code
     * @param title its name
     * @param balance what it holds
     * @param isClosed whether the organisation's year is closed
     * @param isSettled whether a settlement from elsewhere names it
     */
    public record Line(
            LineId id,
            String organisation,
            Bilingual organisationName,
            String code,
            Bilingual title,
            LineBalance balance,
            boolean isClosed,
            boolean isSettled) {}

    /** Currencies in which the year has lines, in alphabetical order. */
    public List<String> currencies(FiscalYear year) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select distinct currency from ledger_line where fiscal_year = ? order by currency")) {
            select.setInt(1, year.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    /**
     * The lines of a year, by organisation and code.
     *
     * @param organisation only those of this organisation; empty for all
     */
    public List<Line> of(FiscalYear year, String currency, Optional<OrganisationId> organisation) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.id, l.code, l.title_ko, l.title_en,"
                        + " o.code as organisation, o.name_ko, o.name_en, exists (select 1 from ledger_close x"
                        + " where x.organisation_id = l.organisation_id and x.fiscal_year = l.fiscal_year) as closed,"
                        + " exists (select 1 from ledger_statement s where s.line_id = l.id"
                        + " and s.document = 'SETTLEMENT') as settled, "
                        + LineBalances.COLUMNS + LINES + " and l.currency = ?"
                        + (organisation.isPresent() ? " and l.organisation_id = ?" : "")
                        + " order by o.code, l.code")) {
            select.setInt(1, year.value());
            select.setString(2, currency);
            if (organisation.isPresent()) {
                select.setLong(3, organisation.get().value());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(
                            new LineId(row.getLong("id")),
                            row.getString("organisation"),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                            row.getString("code"),
                            new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                            LineBalances.of(row),
                            row.getBoolean("closed"),
                            row.getBoolean("settled")));
                }
            }
        }
        return lines;
    }
}

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
import mapae.ledger.domain.AsOf;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** The lines of a year with what they hold, for settlements; a statement each. */
@ApplicationScoped
public class SettlementRows {

    /** What the lines of a year held at a moment, from their entries. */
    private static final String PAST = "(select e.line_id, "
            + LineBalances.sums("e.account", "e.amount")
            + " from ledger_line x join ledger_entry e on e.line_id = x.id join ledger_posting p on p.id = e.posting_id"
            + " where x.fiscal_year = ? and" + JournalRows.KNOWN + " group by e.line_id)";

    /** The day of a close is told in Korea. */
    private static final String CLOSED_BY = " and date(date_add(x.closed_at, interval 9 hour)) <= ?";

    private static final String LINES = " b on b.line_id = l.id"
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
     * @param past the moment at which they are looked at; empty for now. Then lines without a posting are left out.
     */
    public List<Line> of(FiscalYear year, String currency, Optional<OrganisationId> organisation, Optional<AsOf> past)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        past.ifPresent(
                moment -> values.addAll(List.of(moment.knownOn(), year.value(), moment.day(), moment.knownOn())));
        values.add(year.value());
        values.add(currency);
        organisation.ifPresent(owner -> values.add(owner.value()));
        List<Line> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.id, l.code, l.title_ko, l.title_en,"
                        + " o.code as organisation, o.name_ko, o.name_en, exists (select 1 from ledger_close x"
                        + " where x.organisation_id = l.organisation_id and x.fiscal_year = l.fiscal_year"
                        + (past.isPresent() ? CLOSED_BY : "")
                        + ") as closed, exists (select 1 from ledger_statement s where s.line_id = l.id"
                        + " and s.document = 'SETTLEMENT') as settled, "
                        + LineBalances.COLUMNS
                        + " from ledger_line l join " + (past.isPresent() ? PAST : "ledger_balance") + LINES
                        + " and l.currency = ?"
                        + (organisation.isPresent() ? " and l.organisation_id = ?" : "")
                        + " order by o.code, l.code")) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
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

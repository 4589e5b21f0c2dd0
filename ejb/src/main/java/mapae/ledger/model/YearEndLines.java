package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** What a year's close has to know: whose years are open, their lines, and what was decided to be carried over. */
@ApplicationScoped
public class YearEndLines {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line of a year.
     *
     * @param id identifies it
     * @param code its code
     * @param title its name
     * @param currency ISO 4217
     * @param isStated whether a settlement from elsewhere names it
     */
    public record YearLine(LineId id, String code, Bilingual title, String currency, boolean isStated) {}

    /** The next organisation, by key, that has lines in a year which is not closed for it. */
    public Optional<OrganisationId> nextOpen(FiscalYear year, long after) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select min(l.organisation_id)"
                        + " from ledger_line l where l.fiscal_year = ? and l.organisation_id > ?"
                        + " and not exists (select 1 from ledger_close c where c.organisation_id = l.organisation_id"
                        + " and c.fiscal_year = l.fiscal_year)")) {
            select.setInt(1, year.value());
            select.setLong(2, after);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long found = row.getLong(1);
                return row.wasNull() ? Optional.empty() : Optional.of(new OrganisationId(found));
            }
        }
    }

    /** Whether the organisation has lines in that year which is not closed for it. */
    public boolean isOpen(OrganisationId organisation, FiscalYear year) throws SQLException {
        return nextOpen(year, organisation.value() - 1).equals(Optional.of(organisation));
    }

    /** Whether a settlement from elsewhere tells of the organisation's year. */
    public boolean isSettled(OrganisationId organisation, FiscalYear year) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select 1 from ledger_line l"
                        + " join ledger_statement s on s.line_id = l.id where l.fiscal_year = ?"
                        + " and l.organisation_id = ? and s.document = 'SETTLEMENT' limit 1")) {
            select.setInt(1, year.value());
            select.setLong(2, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** All lines of an organisation's year, by code. */
    public List<YearLine> of(OrganisationId organisation, FiscalYear year) throws SQLException {
        List<YearLine> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.id, l.code, l.title_ko, l.title_en,"
                        + " l.currency, exists (select 1 from ledger_statement s where s.line_id = l.id"
                        + " and s.document = 'SETTLEMENT') as stated from ledger_line l where l.fiscal_year = ?"
                        + " and l.organisation_id = ? order by l.code")) {
            select.setInt(1, year.value());
            select.setLong(2, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new YearLine(
                            new LineId(row.getLong("id")),
                            row.getString("code"),
                            new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                            row.getString("currency"),
                            row.getBoolean("stated")));
                }
            }
        }
        return lines;
    }

    /** What was approved to be carried over, by line and kind. */
    public Map<LineId, Map<PostingKind, Won>> decided(OrganisationId organisation, FiscalYear year)
            throws SQLException {
        Map<LineId, Map<PostingKind, Won>> decided = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select r.line_id, r.kind, sum(r.amount)"
                                + " from ledger_request r join ledger_line l on l.id = r.line_id where l.fiscal_year = ?"
                                + " and l.organisation_id = ? and r.state = 'APPROVED' and r.kind like 'CARRY%' group by r.line_id, r.kind")) {
            select.setInt(1, year.value());
            select.setLong(2, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    decided.computeIfAbsent(new LineId(row.getLong(1)), id -> new EnumMap<>(PostingKind.class))
                            .put(PostingKind.valueOf(row.getString(2)), Won.exactly(row.getBigDecimal(3)));
                }
            }
        }
        return decided;
    }
}

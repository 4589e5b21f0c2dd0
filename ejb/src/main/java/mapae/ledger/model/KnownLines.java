package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import mapae.ledger.domain.LineId;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Single lines with all that does not change about them. */
@ApplicationScoped
public class KnownLines {

    private static final String SELECT =
            "select l.id, l.organisation_id, o.code as organisation, l.fiscal_year, l.code,"
                    + " l.title_ko, l.title_en, l.currency from ledger_line l join organisation o on o.id = l.organisation_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line.
     *
     * @param id identifies it
     * @param owner whose it is
     * @param organisation code of the owner
     * @param year fiscal year
     * @param code the way from the top
     * @param title its name
     * @param currency ISO 4217
     */
    public record Line(
            LineId id,
            OrganisationId owner,
            String organisation,
            FiscalYear year,
            String code,
            Bilingual title,
            String currency) {}

    /** The line of that code. */
    public Optional<Line> byCode(OrganisationId owner, FiscalYear year, String code) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        SELECT + " where l.fiscal_year = ? and l.organisation_id = ? and l.code = ?")) {
            select.setInt(1, year.value());
            select.setLong(2, owner.value());
            select.setString(3, code);
            return read(select);
        }
    }

    /** The line of that identifier. */
    public Optional<Line> byId(LineId id) throws SQLException {
        return Optional.ofNullable(byIds(Set.of(id)).get(id));
    }

    /** The lines of these identifiers; those that do not exist are left out. One statement. */
    public Map<LineId, Line> byIds(Set<LineId> ids) throws SQLException {
        Map<LineId, Line> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        SELECT + " where l.id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")")) {
            int place = 1;
            for (LineId id : ids) {
                select.setLong(place++, id.value());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Line line = line(row);
                    found.put(line.id(), line);
                }
            }
        }
        return found;
    }

    /** The line in a row that has all of its columns. */
    static Line line(ResultSet row) throws SQLException {
        return new Line(
                new LineId(row.getLong("id")),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("organisation"),
                FiscalYear.of(row.getInt("fiscal_year")),
                row.getString("code"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                row.getString("currency"));
    }

    private static Optional<Line> read(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(line(row)) : Optional.empty();
        }
    }
}

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
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.LineId;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Years that are closed for an organisation. */
@ApplicationScoped
public class ClosedYears {

    private static final String ONE = "select 1 from ledger_close where organisation_id = ? and fiscal_year = ?";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Whether the year is closed; an answer that a close under way waits for. */
    public boolean hold(OrganisationId organisation, FiscalYear year) throws SQLException {
        return isThere(organisation, year, ONE + " lock in share mode");
    }

    /** Whether the year is closed, as of now: to be shown, not to be relied on. */
    public boolean contains(OrganisationId organisation, FiscalYear year) throws SQLException {
        return isThere(organisation, year, ONE);
    }

    private boolean isThere(OrganisationId organisation, FiscalYear year, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, organisation.value());
            select.setInt(2, year.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** A closed year in which any of these lines stands; an answer that a close under way waits for. */
    public Optional<FiscalYear> holdOf(Collection<LineId> lines) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select c.fiscal_year from ledger_line l"
                        + " join ledger_close c on c.organisation_id = l.organisation_id"
                        + " and c.fiscal_year = l.fiscal_year where l.id in ("
                        + String.join(", ", Collections.nCopies(lines.size(), "?")) + ") limit 1 lock in share mode")) {
            int place = 1;
            for (LineId line : lines) {
                select.setLong(place++, line.value());
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(FiscalYear.of(row.getInt(1))) : Optional.empty();
            }
        }
    }

    /** Closes a year. */
    public void add(OrganisationId organisation, FiscalYear year, Instant at, String by) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_close (organisation_id,"
                        + " fiscal_year, closed_at, closed_by) values (?, ?, ?, ?)")) {
            insert.setLong(1, organisation.value());
            insert.setInt(2, year.value());
            insert.setObject(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(4, by);
            insert.executeUpdate();
        }
    }
}

package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.ClosingShares.Open;
import mapae.ledger.domain.CommitmentBalance;
import mapae.ledger.domain.LineId;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Commitments as stored: what they are for stays, what they hold follows their postings. */
@ApplicationScoped
public class CommitmentRows {

    /** All of a commitment, by the names of its columns. */
    static final String SELECT = "select c.posting_id, c.line_id, l.organisation_id, o.code as organisation,"
            + " l.fiscal_year, p.number, l.code as line, l.currency, i.code as investment, c.description,"
            + " c.counterparty, p.entered_at, p.entered_by, c.committed, c.spent from ledger_commitment c"
            + " join ledger_posting p on p.id = c.posting_id join ledger_line l on l.id = c.line_id"
            + " join organisation o on o.id = l.organisation_id left join investment i on i.id = c.investment_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A commitment.
     *
     * @param id that of the posting that made it
     * @param line from which line
     * @param owner whose line
     * @param organisation code of the owner
     * @param year fiscal year of the line; a later one than that in which it was made, where it was carried over
     * @param number number of the posting that made it, in the year in which it was made
     * @param lineCode code of the line
     * @param currency ISO 4217
     * @param investment code of the investment for which it was made
     * @param description what for
     * @param counterparty to whom
     * @param createdAt when it was made
     * @param createdBy sign-in name of whoever made it
     * @param balance what it holds
     */
    public record Commitment(
            long id,
            LineId line,
            OrganisationId owner,
            String organisation,
            FiscalYear year,
            int number,
            String lineCode,
            String currency,
            Optional<String> investment,
            String description,
            String counterparty,
            Instant createdAt,
            String createdBy,
            CommitmentBalance balance) {}

    /**
     * What a commitment is made for.
     *
     * @param line from which line
     * @param investment for which investment
     * @param description what for
     * @param counterparty to whom
     */
    public record Purpose(LineId line, Optional<InvestmentId> investment, String description, String counterparty) {}

    /** Adds a commitment under the identifier of the posting that makes it. */
    public void add(long id, Purpose purpose, CommitmentBalance balance) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_commitment (posting_id,"
                        + " line_id, investment_id, description, counterparty, committed, spent)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setLong(2, purpose.line().value());
            if (purpose.investment().isPresent()) {
                insert.setLong(3, purpose.investment().get().value());
            } else {
                insert.setNull(3, Types.BIGINT);
            }
            insert.setString(4, purpose.description());
            insert.setString(5, purpose.counterparty());
            insert.setLong(6, balance.committed().amount());
            insert.setLong(7, balance.spent().amount());
            insert.executeUpdate();
        }
    }

    /** Notes that a posting belongs to a commitment. */
    public void link(long id, long posting) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger_commitment_posting (posting_id, commitment_id) values (?, ?)")) {
            insert.setLong(1, posting);
            insert.setLong(2, id);
            insert.executeUpdate();
        }
    }

    /** What a commitment holds, held until the transaction ends. To be asked for after the balance of its line. */
    public CommitmentBalance held(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select committed, spent from ledger_commitment where posting_id = ? for update")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new CommitmentBalance(Won.of(row.getLong(1)), Won.of(row.getLong(2)));
            }
        }
    }

    /** What is open of the commitments of an organisation's year, by line, the oldest first; held until the transaction ends. */
    public Map<LineId, List<Open>> open(OrganisationId organisation, FiscalYear year) throws SQLException {
        Map<LineId, List<Open>> open = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select c.line_id, c.posting_id, c.committed"
                        + " from ledger_commitment c join ledger_line l on l.id = c.line_id where l.fiscal_year = ?"
                        + " and l.organisation_id = ? and c.committed > 0 order by c.posting_id for update")) {
            select.setInt(1, year.value());
            select.setLong(2, organisation.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    open.computeIfAbsent(new LineId(row.getLong(1)), line -> new ArrayList<>())
                            .add(new Open(row.getLong(2), Won.of(row.getLong(3))));
                }
            }
        }
        return open;
    }

    /** Has a commitment go on from the line of the year after, in which nothing of it is paid yet. */
    public void goOn(long id, LineId next) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_commitment set line_id = ?, spent = 0 where posting_id = ?")) {
            update.setLong(1, next.value());
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** Stores what a commitment holds. */
    public void store(long id, CommitmentBalance balance) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_commitment set committed = ?, spent = ? where posting_id = ?")) {
            update.setLong(1, balance.committed().amount());
            update.setLong(2, balance.spent().amount());
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    /** The commitment of that identifier. */
    public Optional<Commitment> byId(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " where c.posting_id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(commitment(row)) : Optional.empty();
            }
        }
    }

    /** The commitment in a row of {@link #SELECT}. */
    static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                row.getLong("posting_id"),
                new LineId(row.getLong("line_id")),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("organisation"),
                FiscalYear.of(row.getInt("fiscal_year")),
                row.getInt("number"),
                row.getString("line"),
                row.getString("currency"),
                Optional.ofNullable(row.getString("investment")),
                row.getString("description"),
                row.getString("counterparty"),
                row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("entered_by"),
                new CommitmentBalance(Won.of(row.getLong("committed")), Won.of(row.getLong("spent"))));
    }
}

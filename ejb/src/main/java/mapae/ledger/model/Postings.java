package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.Entry;
import mapae.ledger.domain.Posting;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** The documents of the books, with their entries. They are added, and nothing else. */
@ApplicationScoped
public class Postings {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What a document says beside its entries.
     *
     * @param organisation in whose books it stands
     * @param year the fiscal year
     * @param valueDate the day for which it counts
     * @param entryDate the day on which it was entered
     * @param enteredAt when exactly
     * @param enteredBy sign-in name
     * @param reason why, where it needs a reason
     * @param reverses the posting that it takes back
     */
    public record Document(
            OrganisationId organisation,
            FiscalYear year,
            LocalDate valueDate,
            LocalDate entryDate,
            Instant enteredAt,
            String enteredBy,
            Optional<String> reason,
            Optional<Long> reverses) {}

    /** The next number of a series; held until the transaction ends, so that none is left out. */
    public int nextNumber(OrganisationId organisation, FiscalYear year) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement next = connection.prepareStatement("insert into ledger_series (organisation_id,"
                        + " fiscal_year, last_number) values (?, ?, 1)"
                        + " on duplicate key update last_number = last_number + 1");
                PreparedStatement read = connection.prepareStatement("select last_number from ledger_series"
                        + " where organisation_id = ? and fiscal_year = ? for update")) {
            next.setLong(1, organisation.value());
            next.setInt(2, year.value());
            next.executeUpdate();
            read.setLong(1, organisation.value());
            read.setInt(2, year.value());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /**
     * Adds a document.
     *
     * @return identifies it
     */
    public long add(Document document, int number, Posting posting) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long id = addDocument(connection, document, number, posting);
            addEntries(connection, id, posting.entries());
            return id;
        }
    }

    /** Notes what a document rests upon. */
    public void addGround(long posting, String reference) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger_posting_ground (posting_id, reference) values (?, ?)")) {
            insert.setLong(1, posting);
            insert.setString(2, reference);
            insert.executeUpdate();
        }
    }

    private static long addDocument(Connection connection, Document document, int number, Posting posting)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger_posting (organisation_id, fiscal_year, number, kind, value_date, entry_date,"
                        + " entered_at, entered_by, reason, reverses_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, document.organisation().value());
            insert.setInt(2, document.year().value());
            insert.setInt(3, number);
            insert.setString(4, posting.kind().name());
            insert.setObject(5, document.valueDate());
            insert.setObject(6, document.entryDate());
            insert.setObject(7, LocalDateTime.ofInstant(document.enteredAt(), ZoneOffset.UTC));
            insert.setString(8, document.enteredBy());
            insert.setString(9, document.reason().orElse(null));
            if (document.reverses().isPresent()) {
                insert.setLong(10, document.reverses().get());
            } else {
                insert.setNull(10, Types.BIGINT);
            }
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void addEntries(Connection connection, long posting, List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger_entry (posting_id, sequence, line_id, account, amount) values (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                insert.setLong(1, posting);
                insert.setInt(2, i + 1);
                insert.setLong(3, entry.line().value());
                insert.setString(4, entry.account().name());
                insert.setLong(5, entry.amount().amount());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Entry;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Reads the documents of the books with their entries; a statement each, however many there are. */
@ApplicationScoped
public class JournalRows {

    private static final String COLUMNS = "select p.id, p.organisation_id, o.code as organisation, p.fiscal_year,"
            + " p.number, p.kind, p.value_date, p.entry_date, p.entered_at, p.entered_by, p.reason, p.reverses_id,"
            + " (select g.reference from ledger_posting_ground g where g.posting_id = p.id) as reference,"
            + " (select r.id from ledger_posting r where r.reverses_id = p.id) as reversed_by_id,"
            + " c.commitment_id, e.line_id, l.code as line, e.account, e.amount";
    private static final String JOINS = " join organisation o on o.id = p.organisation_id"
            + " left join ledger_commitment_posting c on c.posting_id = p.id"
            + " join ledger_entry e on e.posting_id = p.id join ledger_line l on l.id = e.line_id";
    private static final String KNOWN = " p.value_date <= ? and p.entry_date <= ?";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A document.
     *
     * @param id identifies it
     * @param owner in whose books
     * @param organisation code of the owner
     * @param year fiscal year
     * @param number in the series of both
     * @param kind what it does
     * @param valueDate the day for which it counts
     * @param entryDate the day on which it was entered
     * @param enteredAt when exactly
     * @param enteredBy sign-in name
     * @param reason why
     * @param reference what it rests upon
     * @param reverses the document that it takes back
     * @param reversedBy the document that takes it back
     * @param commitment the commitment that it belongs to
     * @param entries its entries, in their order
     */
    public record Document(
            long id,
            OrganisationId owner,
            String organisation,
            FiscalYear year,
            int number,
            PostingKind kind,
            LocalDate valueDate,
            LocalDate entryDate,
            Instant enteredAt,
            String enteredBy,
            Optional<String> reason,
            Optional<String> reference,
            Optional<Long> reverses,
            Optional<Long> reversedBy,
            Optional<Long> commitment,
            List<Written> entries) {}

    /**
     * An entry with the code of its line.
     *
     * @param line code of the line
     * @param entry the entry
     */
    public record Written(String line, Entry entry) {}

    /** The documents that touch a line, with their entries on it, in the order of the books. */
    public List<Document> ofLine(LineId line, LocalDate asOf, LocalDate knownOn, long after, int most)
            throws SQLException {
        return find(
                COLUMNS + " from (select distinct x.posting_id from ledger_entry x join ledger_posting p"
                        + " on p.id = x.posting_id where x.line_id = ? and x.posting_id > ? and" + KNOWN
                        + " order by x.posting_id limit ?) t join ledger_posting p on p.id = t.posting_id" + JOINS
                        + " where e.line_id = ? order by p.id, e.sequence",
                line.value(),
                after,
                asOf,
                knownOn,
                most,
                line.value());
    }

    /** The documents of a commitment, the one that made it first. */
    public List<Document> ofCommitment(long commitment) throws SQLException {
        return find(
                COLUMNS + " from ledger_commitment_posting t join ledger_posting p on p.id = t.posting_id" + JOINS
                        + " where t.commitment_id = ? order by p.id, e.sequence",
                commitment);
    }

    /** The document of that identifier. */
    public Optional<Document> byId(long id) throws SQLException {
        return find(COLUMNS + " from ledger_posting p" + JOINS + " where p.id = ? order by e.sequence", id).stream()
                .findFirst();
    }

    /** What a line held at the end of a day, as far as was known at the end of another: from its entries. */
    public LineBalance balance(LineId line, LocalDate asOf, LocalDate knownOn) throws SQLException {
        Map<Account, Won> amounts = new EnumMap<>(Account.class);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select e.account, sum(e.amount)"
                        + " from ledger_entry e join ledger_posting p on p.id = e.posting_id where e.line_id = ? and"
                        + KNOWN + " group by e.account")) {
            select.setLong(1, line.value());
            select.setObject(2, asOf);
            select.setObject(3, knownOn);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    amounts.put(Account.valueOf(row.getString(1)), Won.exactly(row.getBigDecimal(2)));
                }
            }
        }
        return LineBalance.of(amounts);
    }

    private List<Document> find(String sql, Object... values) throws SQLException {
        Map<Long, Document> found = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Document document = found.get(row.getLong("id"));
                    if (document == null) {
                        document = document(row);
                        found.put(document.id(), document);
                    }
                    document.entries().add(entry(row));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getLong("id"),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("organisation"),
                FiscalYear.of(row.getInt("fiscal_year")),
                row.getInt("number"),
                PostingKind.valueOf(row.getString("kind")),
                row.getObject("value_date", LocalDate.class),
                row.getObject("entry_date", LocalDate.class),
                row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("entered_by"),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getObject("reverses_id", Long.class)),
                Optional.ofNullable(row.getObject("reversed_by_id", Long.class)),
                Optional.ofNullable(row.getObject("commitment_id", Long.class)),
                new ArrayList<>());
    }

    private static Written entry(ResultSet row) throws SQLException {
        return new Written(
                row.getString("line"),
                new Entry(
                        new LineId(row.getLong("line_id")),
                        Account.valueOf(row.getString("account")),
                        Won.of(row.getLong("amount"))));
    }
}

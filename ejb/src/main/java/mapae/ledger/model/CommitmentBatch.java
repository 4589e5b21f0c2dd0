package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mapae.ledger.domain.CommitmentBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.model.CommitmentRows.Purpose;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Many commitments at once, for whoever reads them from a file. */
@ApplicationScoped
public class CommitmentBatch {

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * The line on which a commitment stands.
     *
     * @param id identifies it
     * @param owner whose it is
     * @param organisation code of the owner
     * @param year fiscal year
     * @param code the way from the top
     */
    public record Line(LineId id, OrganisationId owner, String organisation, FiscalYear year, String code) {}

    @FunctionalInterface
    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    /** The lines of these commitments. */
    public Map<Long, Line> lines(Collection<Long> commitments) throws SQLException {
        Map<Long, Line> found = new HashMap<>();
        read(
                "select c.posting_id, l.id, l.organisation_id, o.code, l.fiscal_year, l.code as line"
                        + " from ledger_commitment c join ledger_line l on l.id = c.line_id"
                        + " join organisation o on o.id = l.organisation_id where c.posting_id in (",
                "",
                commitments,
                row -> found.put(
                        row.getLong(1),
                        new Line(
                                new LineId(row.getLong(2)),
                                new OrganisationId(row.getLong(3)),
                                row.getString(4),
                                FiscalYear.of(row.getInt(5)),
                                row.getString(6))));
        return found;
    }

    /** What these commitments hold, held until the transaction ends. To be asked for after the balances of their lines. */
    public Map<Long, CommitmentBalance> held(Collection<Long> commitments) throws SQLException {
        Map<Long, CommitmentBalance> found = new HashMap<>();
        read(
                "select posting_id, committed, spent from ledger_commitment where posting_id in (",
                " order by posting_id for update",
                commitments,
                row -> found.put(
                        row.getLong(1), new CommitmentBalance(Won.of(row.getLong(2)), Won.of(row.getLong(3)))));
        return found;
    }

    private void read(String sql, String order, Collection<Long> commitments, Reading reading) throws SQLException {
        List<Long> all = commitments.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            sql + String.join(", ", Collections.nCopies(some.size(), "?")) + ")" + order)) {
                for (int i = 0; i < some.size(); i++) {
                    select.setLong(i + 1, some.get(i));
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        reading.of(row);
                    }
                }
            }
        }
    }

    /** Adds commitments that hold nothing yet, each under the identifier of the posting that makes it. */
    public void add(Map<Long, Purpose> made) throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_commitment (posting_id,"
                        + " line_id, investment_id, description, counterparty, committed, spent)"
                        + " values (?, ?, ?, ?, ?, 0, 0)")) {
            for (Map.Entry<Long, Purpose> one : made.entrySet()) {
                Purpose purpose = one.getValue();
                insert.setLong(1, one.getKey());
                insert.setLong(2, purpose.line().value());
                if (purpose.investment().isPresent()) {
                    insert.setLong(3, purpose.investment().get().value());
                } else {
                    insert.setNull(3, Types.BIGINT);
                }
                insert.setString(4, purpose.description());
                insert.setString(5, purpose.counterparty());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Stores what commitments hold. */
    public void store(Map<Long, CommitmentBalance> balances) throws SQLException {
        if (balances.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_commitment set committed = ?, spent = ? where posting_id = ?")) {
            for (Map.Entry<Long, CommitmentBalance> one : balances.entrySet()) {
                update.setLong(1, one.getValue().committed().amount());
                update.setLong(2, one.getValue().spent().amount());
                update.setLong(3, one.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Notes to which commitments postings belong. */
    public void link(Map<Long, Long> commitments) throws SQLException {
        if (commitments.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger_commitment_posting (posting_id, commitment_id) values (?, ?)")) {
            for (Map.Entry<Long, Long> one : commitments.entrySet()) {
                insert.setLong(1, one.getKey());
                insert.setLong(2, one.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Won;

/** What files last said of documents, commitments and payments, by the numbers that these have where they come from. */
@ApplicationScoped
public class FileSources {

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A document that grants money to a line, or allots it.
     *
     * @param line the line
     * @param kind what it does
     * @param number its number where it comes from
     */
    public record Document(LineId line, PostingKind kind, String number) {}

    /**
     * What a file last said of a commitment, or of a payment of it.
     *
     * @param commitment the commitment
     * @param amount how much
     */
    public record Said(long commitment, Won amount) {}

    /** What files said of the documents of these lines. */
    public Map<Document, Won> budgets(Collection<LineId> lines) throws SQLException {
        Map<Document, Won> found = new HashMap<>();
        List<LineId> all = lines.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<LineId> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement("select line_id, kind, number, amount"
                            + " from ledger_file_budget where line_id in (" + places(some.size()) + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    select.setLong(i + 1, some.get(i).value());
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(
                                new Document(
                                        new LineId(row.getLong(1)),
                                        PostingKind.valueOf(row.getString(2)),
                                        row.getString(3)),
                                Won.of(row.getLong(4)));
                    }
                }
            }
        }
        return found;
    }

    /** Notes what a file says of documents. */
    public void storeBudgets(Map<Document, Won> said) throws SQLException {
        if (said.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_file_budget (line_id, kind,"
                        + " number, amount) values (?, ?, ?, ?) on duplicate key update amount = value(amount)")) {
            for (Map.Entry<Document, Won> one : said.entrySet()) {
                insert.setLong(1, one.getKey().line().value());
                insert.setString(2, one.getKey().kind().name());
                insert.setString(3, one.getKey().number());
                insert.setLong(4, one.getValue().amount());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What files said of commitments of these numbers. */
    public Map<String, Said> commitments(Collection<String> numbers) throws SQLException {
        return said("ledger_file_commitment", numbers);
    }

    /** Notes what a file says of commitments. */
    public void storeCommitments(Map<String, Said> said) throws SQLException {
        store("ledger_file_commitment", said);
    }

    /** What files said of payments of these numbers. */
    public Map<String, Said> expenditures(Collection<String> numbers) throws SQLException {
        return said("ledger_file_expenditure", numbers);
    }

    /** Notes what a file says of payments. */
    public void storeExpenditures(Map<String, Said> said) throws SQLException {
        store("ledger_file_expenditure", said);
    }

    private Map<String, Said> said(String table, Collection<String> numbers) throws SQLException {
        Map<String, Said> found = new HashMap<>();
        List<String> all = numbers.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement("select number, commitment_id, amount from "
                            + table + " where number in (" + places(some.size()) + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    select.setString(i + 1, some.get(i));
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString(1), new Said(row.getLong(2), Won.of(row.getLong(3))));
                    }
                }
            }
        }
        return found;
    }

    private void store(String table, Map<String, Said> said) throws SQLException {
        if (said.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into " + table
                        + " (number, commitment_id, amount) values (?, ?, ?)"
                        + " on duplicate key update amount = value(amount)")) {
            for (Map.Entry<String, Said> one : said.entrySet()) {
                insert.setString(1, one.getKey());
                insert.setLong(2, one.getValue().commitment());
                insert.setLong(3, one.getValue().amount().amount());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}

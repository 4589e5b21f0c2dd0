package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Retention;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** What of lines is kept for one purpose. Whoever changes or asks for it holds the balances of the lines. */
@ApplicationScoped
public class RetentionRows {

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** What is kept of these lines in all, as of now; a line of which nothing is kept is left out. */
    public Map<LineId, Won> kept(Collection<LineId> lines) throws SQLException {
        Map<LineId, Won> kept = new HashMap<>();
        List<LineId> all = lines.stream().distinct().sorted().toList();
        try (Connection connection = dataSource.getConnection()) {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                        .map(LineId::value)
                        .toList();
                // read past the snapshot: another transaction may have kept something before these lines were held
                try (PreparedStatement select =
                        connection.prepareStatement("select line_id, retained from ledger_balance where line_id in ("
                                + String.join(", ", Collections.nCopies(some.size(), "?"))
                                + ") and retained > 0 lock in share mode")) {
                    SqlRows.set(select, some);
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            kept.put(new LineId(row.getLong("line_id")), Won.of(row.getLong("retained")));
                        }
                    }
                }
            }
        }
        return kept;
    }

    /** What is kept for something; nobody else changes it until the transaction ends. */
    public Optional<Retention> held(String reference) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select line_id, reference, amount from ledger_retention where reference = ? for update")) {
            select.setString(1, reference);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Retention(
                                new LineId(row.getLong("line_id")),
                                row.getString("reference"),
                                Won.of(row.getLong("amount"))))
                        : Optional.empty();
            }
        }
    }

    /** Begins to keep something. */
    public void add(Retention retention, Instant at, String by) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into ledger_retention (line_id, reference, amount, set_at, set_by) values (?, ?, ?, ?, ?)",
                    retention.line().value(),
                    retention.reference(),
                    retention.amount(),
                    at,
                    by);
            sum(connection, retention.line(), retention.amount());
        }
    }

    /** Keeps that much from now on, instead of what is kept. */
    public void set(Retention held, Won amount) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection, "update ledger_retention set amount = ? where reference = ?", amount, held.reference());
            sum(connection, held.line(), amount.minus(held.amount()));
        }
    }

    private static void sum(Connection connection, LineId line, Won more) throws SQLException {
        SqlRows.run(
                connection, "update ledger_balance set retained = retained + ? where line_id = ?", more, line.value());
    }
}

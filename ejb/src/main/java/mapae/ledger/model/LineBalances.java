package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.shared.Won;

/** What the accounts of each line hold. */
@ApplicationScoped
public class LineBalances {

    /** The columns of the accounts, in their order. */
    static final String COLUMNS =
            Arrays.stream(Account.values()).map(LineBalances::column).collect(Collectors.joining(", "));

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The balances of these lines, held until the transaction ends; in the order of the lines, so that two who want the same never wait for one another. */
    public SortedMap<LineId, LineBalance> held(Collection<LineId> lines) throws SQLException {
        SortedMap<LineId, LineBalance> balances = new TreeMap<>();
        List<LineId> ordered = lines.stream().distinct().sorted().toList();
        for (int from = 0; from < ordered.size(); from += AT_ONCE) {
            read(
                    ordered.subList(from, Math.min(from + AT_ONCE, ordered.size())),
                    " order by line_id for update",
                    balances);
        }
        return balances;
    }

    /** The balance of a line as it is, held by nobody; empty of a line that does not exist. */
    public Optional<LineBalance> of(LineId line) throws SQLException {
        Map<LineId, LineBalance> found = new TreeMap<>();
        read(List.of(line), "", found);
        return Optional.ofNullable(found.get(line));
    }

    private void read(List<LineId> lines, String order, Map<LineId, LineBalance> into) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select line_id, " + COLUMNS
                        + " from ledger_balance where line_id in ("
                        + String.join(", ", Collections.nCopies(lines.size(), "?")) + ")" + order)) {
            for (int i = 0; i < lines.size(); i++) {
                select.setLong(i + 1, lines.get(i).value());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    into.put(new LineId(row.getLong("line_id")), of(row));
                }
            }
        }
    }

    /** Stores balances. */
    public void store(Map<LineId, LineBalance> balances) throws SQLException {
        String columns = Arrays.stream(Account.values())
                .map(account -> column(account) + " = ?")
                .collect(Collectors.joining(", "));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update ledger_balance set " + columns + " where line_id = ?")) {
            for (Map.Entry<LineId, LineBalance> one : balances.entrySet()) {
                int place = 1;
                for (Account account : Account.values()) {
                    update.setLong(place++, one.getValue().signed(account).amount());
                }
                update.setLong(place, one.getKey().value());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** The balance in a row that has all account columns. */
    static LineBalance of(ResultSet row) throws SQLException {
        Map<Account, Won> amounts = new EnumMap<>(Account.class);
        for (Account account : Account.values()) {
            amounts.put(account, Won.of(row.getLong(column(account))));
        }
        return LineBalance.of(amounts);
    }

    private static String column(Account account) {
        return account.name().toLowerCase(Locale.ROOT);
    }
}

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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.SpendingCeiling;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/** Ceilings of what is committed for an investment, and what is committed under each. */
@ApplicationScoped
public class CeilingRows {

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What is committed under a ceiling.
     *
     * @param open promised and not yet paid
     * @param paid paid, less what came back, in whatever year
     */
    public record Use(Won open, Won paid) {

        /** Both together. */
        public Won total() {
            return open.plus(paid);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    /** Has nobody set a ceiling for these investments until the transaction ends. */
    public void holdUnset(Collection<InvestmentId> investments) throws SQLException {
        read(
                "select id from investment where id in (",
                ") order by id lock in share mode",
                values(investments),
                row -> {});
    }

    /** All ceilings of these investments, the latest last; nobody else commits under them until the transaction ends. */
    public List<SpendingCeiling> held(Collection<InvestmentId> investments) throws SQLException {
        List<SpendingCeiling> found = new ArrayList<>();
        read(
                "select * from ledger_ceiling where investment_id in (",
                ") order by id for update",
                values(investments),
                row -> found.add(ceiling(row)));
        return found;
    }

    /** The investment of each of these commitments that is made for one. */
    public Map<Long, InvestmentId> investments(Collection<Long> commitments) throws SQLException {
        Map<Long, InvestmentId> found = new HashMap<>();
        read(
                "select posting_id, investment_id from ledger_commitment where investment_id is not null and posting_id in (",
                ")",
                commitments,
                row -> found.put(row.getLong(1), new InvestmentId(row.getLong(2))));
        return found;
    }

    /** The ceiling of each of these commitments that counts towards one. To be asked for with the ceilings held. */
    public Map<Long, Long> ceilings(Collection<Long> commitments) throws SQLException {
        Map<Long, Long> found = new HashMap<>();
        read(
                "select posting_id, ceiling_id from ledger_commitment where ceiling_id is not null and posting_id in (",
                ") order by posting_id lock in share mode",
                commitments,
                row -> found.put(row.getLong(1), row.getLong(2)));
        return found;
    }

    /** What is committed under a ceiling, as of now: to be shown, not to be relied on. */
    public Use use(long ceiling) throws SQLException {
        return use("c.ceiling_id = ?", ceiling, "");
    }

    /** The same, all that others have committed by now among it. To be asked for with the ceiling held. */
    public Use heldUse(long ceiling) throws SQLException {
        return use("c.ceiling_id = ?", ceiling, " lock in share mode");
    }

    /** What is committed for an investment towards no ceiling. */
    public Use useOutside(InvestmentId investment) throws SQLException {
        return use("c.ceiling_id is null and c.investment_id = ?", investment.value(), " lock in share mode");
    }

    private Use use(String where, long value, String end) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new Use(
                    sum(
                            connection,
                            "select coalesce(sum(c.committed), 0) from ledger_commitment c where " + where + end,
                            value),
                    // a commitment that was carried over counts what is paid from its new line alone
                    sum(
                            connection,
                            "select coalesce(sum(e.amount), 0) from ledger_commitment c join ledger_commitment_posting p"
                                    + " on p.commitment_id = c.posting_id join ledger_entry e on e.posting_id ="
                                    + " p.posting_id and e.account = 'SPENT' where " + where + end,
                            value));
        }
    }

    private static Won sum(Connection connection, String sql, long value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Won.of(row.getLong(1));
            }
        }
    }

    /** The ceiling that rests upon something. */
    public Optional<SpendingCeiling> byReference(String reference) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from ledger_ceiling where reference = ?")) {
            select.setString(1, reference);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(ceiling(row)) : Optional.empty();
            }
        }
    }

    /** Whether something for coming years is promised for an investment and not committed yet. */
    public boolean hasReserved(InvestmentId investment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select 1 from ledger_obligation_contract"
                        + " where investment_id = ? limit 1 lock in share mode")) {
            select.setLong(1, investment.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Adds a ceiling, towards which all counts that counts towards none; its identifier is not looked at. */
    public void add(SpendingCeiling ceiling, Instant at, String by) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_ceiling (investment_id,"
                        + " reference, amount, valid_from, valid_until, set_at, set_by) values (?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement attach = connection.prepareStatement("update ledger_commitment set ceiling_id ="
                        + " (select id from ledger_ceiling where reference = ?)"
                        + " where ceiling_id is null and investment_id = ?")) {
            insert.setLong(1, ceiling.investment().value());
            insert.setString(2, ceiling.reference());
            insert.setLong(3, ceiling.amount().amount());
            insert.setObject(4, ceiling.from());
            insert.setObject(5, ceiling.until());
            insert.setObject(6, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(7, by);
            insert.executeUpdate();
            attach.setString(1, ceiling.reference());
            attach.setLong(2, ceiling.investment().value());
            attach.executeUpdate();
        }
    }

    /** Notes that nothing is committed under it from that day on. */
    public void stop(long id, LocalDate day) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_ceiling set stopped_on = ? where id = ? and stopped_on is null")) {
            update.setObject(1, day);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** Notes towards which ceilings commitments count. */
    public void count(Map<Long, Long> ceilings) throws SQLException {
        if (ceilings.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_commitment set ceiling_id = ? where posting_id = ?")) {
            for (Map.Entry<Long, Long> one : ceilings.entrySet()) {
                update.setLong(1, one.getValue());
                update.setLong(2, one.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static SpendingCeiling ceiling(ResultSet row) throws SQLException {
        return new SpendingCeiling(
                row.getLong("id"),
                new InvestmentId(row.getLong("investment_id")),
                row.getString("reference"),
                Won.of(row.getLong("amount")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Optional.ofNullable(row.getObject("stopped_on", LocalDate.class)));
    }

    private static List<Long> values(Collection<InvestmentId> investments) {
        return investments.stream().map(InvestmentId::value).toList();
    }

    private void read(String sql, String end, Collection<Long> keys, Reading reading) throws SQLException {
        List<Long> all = keys.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            sql + String.join(", ", Collections.nCopies(some.size(), "?")) + end)) {
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
}

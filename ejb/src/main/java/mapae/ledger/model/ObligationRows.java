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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/** What was promised under plans over several years: contracts, and the part of each in every year. */
@ApplicationScoped
public class ObligationRows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What a contract is for.
     *
     * @param investment for which investment
     * @param description what for
     * @param counterparty to whom
     * @param at when it was entered
     * @param by sign-in name of whoever entered it
     */
    public record Contract(
            Optional<InvestmentId> investment, String description, String counterparty, Instant at, String by) {}

    /**
     * A contract's part of one year.
     *
     * @param id identifies it; a smaller one is older
     * @param plan identifies the plan
     * @param contract identifies the contract
     * @param year the year
     * @param amount promised at first
     * @param reserved not taken up yet
     * @param released freed before it was taken up
     * @param committed what its commitments took out of the free money, less what came back
     * @param terms what the contract is for
     * @param investment code of the contract's investment
     */
    public record Obligation(
            long id,
            long plan,
            long contract,
            FiscalYear year,
            Won amount,
            Won reserved,
            Won released,
            Won committed,
            Contract terms,
            Optional<String> investment) {

        /** What counts against the plan's year. */
        public Won promised() {
            return reserved.plus(committed);
        }
    }

    /**
     * Where a commitment comes from.
     *
     * @param plan identifies the plan
     * @param obligation identifies the part
     */
    public record Origin(long plan, long obligation) {}

    /** Adds a contract; its identifier. */
    public long add(long plan, Contract contract) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger_obligation_contract (plan_id, investment_id, description, counterparty,"
                                + " entered_at, entered_by) values (?, ?, ?, ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, plan);
            if (contract.investment().isPresent()) {
                insert.setLong(2, contract.investment().get().value());
            } else {
                insert.setNull(2, Types.BIGINT);
            }
            insert.setString(3, contract.description());
            insert.setString(4, contract.counterparty());
            insert.setObject(5, LocalDateTime.ofInstant(contract.at(), ZoneOffset.UTC));
            insert.setString(6, contract.by());
            return key(insert);
        }
    }

    /** Reserves a contract's part of a year. */
    public void reserve(long plan, long contract, FiscalYear year, Won amount) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_obligation (contract_id,"
                        + " plan_id, fiscal_year, amount, reserved) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, contract);
            insert.setLong(2, plan);
            insert.setInt(3, year.value());
            insert.setLong(4, amount.amount());
            insert.setLong(5, amount.amount());
            insert.executeUpdate();
        }
    }

    private static long key(PreparedStatement insert) throws SQLException {
        insert.executeUpdate();
        try (ResultSet key = insert.getGeneratedKeys()) {
            key.next();
            return key.getLong(1);
        }
    }

    /** All parts of a plan's contracts, the oldest first. */
    public List<Obligation> of(long plan) throws SQLException {
        return find(plan, "");
    }

    /** The same as they are stored now; to be asked for with the plan held. */
    public List<Obligation> heldOf(long plan) throws SQLException {
        return find(plan, " lock in share mode");
    }

    private List<Obligation> find(long plan, String held) throws SQLException {
        List<Obligation> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select b.*, c.investment_id, c.description,"
                        + " c.counterparty, c.entered_at, c.entered_by, (select i.code from investment i"
                        + " where i.id = c.investment_id) as investment from ledger_obligation b"
                        + " join ledger_obligation_contract c on c.id = b.contract_id where b.plan_id = ?"
                        + " order by b.id" + held)) {
            select.setLong(1, plan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(obligation(row));
                }
            }
        }
        return found;
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        return new Obligation(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getLong("contract_id"),
                FiscalYear.of(row.getInt("fiscal_year")),
                Won.of(row.getLong("amount")),
                Won.of(row.getLong("reserved")),
                Won.of(row.getLong("released")),
                Won.of(row.getLong("committed")),
                new Contract(
                        Optional.ofNullable(row.getObject("investment_id", Long.class))
                                .map(InvestmentId::new),
                        row.getString("description"),
                        row.getString("counterparty"),
                        row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("entered_by")),
                Optional.ofNullable(row.getString("investment")));
    }

    /** Notes that a part was taken up by a commitment. */
    public void takeUp(long obligation, long commitment, Won amount) throws SQLException {
        change(
                "update ledger_obligation set reserved = reserved - ?, committed = committed + ? where id = ?",
                amount.amount(),
                amount.amount(),
                obligation);
        change(
                "insert into ledger_obligation_commitment (commitment_id, obligation_id) values (?, ?)",
                commitment,
                obligation);
    }

    /** Notes that a part of what is reserved is free again. */
    public void release(long obligation, Won amount) throws SQLException {
        change(
                "update ledger_obligation set reserved = reserved - ?, released = released + ? where id = ?",
                amount.amount(),
                amount.amount(),
                obligation);
    }

    /** Notes that its commitments took more out of the free money, or gave back. */
    public void commit(long obligation, Won more) throws SQLException {
        change("update ledger_obligation set committed = committed + ? where id = ?", more.amount(), obligation);
    }

    private void change(String sql, long... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Where a commitment comes from, if it was made under a plan. That never changes. */
    public Optional<Origin> origin(long commitment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select b.plan_id, b.id from ledger_obligation_commitment c"
                                + " join ledger_obligation b on b.id = c.obligation_id where c.commitment_id = ?")) {
            select.setLong(1, commitment);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Origin(row.getLong(1), row.getLong(2))) : Optional.empty();
            }
        }
    }

    /** What the commitments under a plan hold, by the plan's year: still open and paid, wherever they were carried. */
    public Map<FiscalYear, Map<Account, Won>> held(long plan) throws SQLException {
        Map<FiscalYear, Map<Account, Won>> held = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select b.fiscal_year, e.account, sum(e.amount)"
                        + " from ledger_obligation b join ledger_obligation_commitment c on c.obligation_id = b.id"
                        + " join ledger_commitment_posting p on p.commitment_id = c.commitment_id"
                        + " join ledger_entry e on e.posting_id = p.posting_id and e.account in ('COMMITTED', 'SPENT')"
                        + " where b.plan_id = ? group by b.fiscal_year, e.account")) {
            select.setLong(1, plan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    held.computeIfAbsent(FiscalYear.of(row.getInt(1)), year -> new EnumMap<>(Account.class))
                            .put(Account.valueOf(row.getString(2)), Won.exactly(row.getBigDecimal(3)));
                }
            }
        }
        return held;
    }
}

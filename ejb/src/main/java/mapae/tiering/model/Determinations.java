package mapae.tiering.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.tiering.domain.Tier;

/** Tiers that were determined; written once, never changed. */
@ApplicationScoped
public class Determinations {

    private static final String LAST =
            " d.number = (select max(l.number) from tier_determination l where l.investment_id = d.investment_id)";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A determined tier, with all that it followed from.
     *
     * @param id key; 0 while it is not stored
     * @param investment of what
     * @param number by investment, from 1
     * @param ruleSet by which set of rules
     * @param kind what is invested in
     * @param cost whole cost
     * @param capacity the organisation's class, if it was judged
     * @param tier the tier
     * @param answers code of the answer by code of the question
     * @param on the day in Korea
     * @param at when
     * @param by who, and in whose place
     */
    public record Row(
            long id,
            InvestmentId investment,
            int number,
            long ruleSet,
            String kind,
            Won cost,
            Optional<Integer> capacity,
            Tier tier,
            Map<String, String> answers,
            LocalDate on,
            Instant at,
            Hand by) {}

    /** The investments whose tier was determined. One statement. */
    public Set<InvestmentId> investments() throws SQLException {
        Set<InvestmentId> found = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select distinct investment_id from tier_determination");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new InvestmentId(row.getLong(1)));
            }
        }
        return found;
    }

    /** The tier that counts, of each of some investments; those without are left out. One statement. */
    public Map<InvestmentId, Tier> tiers() throws SQLException {
        Map<InvestmentId, Tier> tiers = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select d.investment_id, d.tier from tier_determination d where" + LAST);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                tiers.put(new InvestmentId(row.getLong(1)), Tier.ofLevel(row.getInt(2)));
            }
        }
        return tiers;
    }

    /** All of an investment, the latest first. Two statements. */
    public List<Row> of(InvestmentId investment) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, Map<String, String>> answers = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement("select a.* from tier_determination_answer a"
                    + " join tier_determination d on d.id = a.determination_id where d.investment_id = ?")) {
                select.setLong(1, investment.value());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        answers.computeIfAbsent(row.getLong("determination_id"), id -> new HashMap<>())
                                .put(row.getString("question"), row.getString("answer"));
                    }
                }
            }
            List<Row> rows = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "select * from tier_determination where investment_id = ? order by number desc")) {
                select.setLong(1, investment.value());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(row(row, answers.getOrDefault(row.getLong("id"), Map.of())));
                    }
                }
            }
            return rows;
        }
    }

    private static Row row(ResultSet row, Map<String, String> answers) throws SQLException {
        return new Row(
                row.getLong("id"),
                new InvestmentId(row.getLong("investment_id")),
                row.getInt("number"),
                row.getLong("rule_set_id"),
                row.getString("kind"),
                Won.of(row.getLong("cost")),
                Optional.ofNullable(row.getObject("capacity_class", Integer.class)),
                Tier.ofLevel(row.getInt("tier")),
                answers,
                row.getObject("determined_on", LocalDate.class),
                row.getObject("determined_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Hand(
                        new AccountId(row.getLong("determined_by")),
                        Optional.ofNullable(row.getObject("determined_for", Long.class))
                                .map(AccountId::new)));
    }

    /**
     * Adds one.
     *
     * @throws Refusal {@code request.conflict} if somebody determined that number meanwhile
     */
    public void add(Row one) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into tier_determination (investment_id, number, rule_set_id, kind, cost,"
                                + " capacity_class, tier, determined_on, determined_at, determined_by, determined_for)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS);
                PreparedStatement answer =
                        connection.prepareStatement("insert into tier_determination_answer values (?, ?, ?)")) {
            insert.setLong(1, one.investment().value());
            insert.setInt(2, one.number());
            insert.setLong(3, one.ruleSet());
            insert.setString(4, one.kind());
            insert.setLong(5, one.cost().amount());
            insert.setObject(6, one.capacity().orElse(null));
            insert.setInt(7, one.tier().level());
            insert.setObject(8, one.on());
            insert.setObject(9, LocalDateTime.ofInstant(one.at(), ZoneOffset.UTC));
            insert.setLong(10, one.by().account().value());
            insert.setObject(11, one.by().onBehalfOf().map(AccountId::value).orElse(null));
            insert.executeUpdate();
            long id;
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                id = key.getLong(1);
            }
            for (Map.Entry<String, String> given : one.answers().entrySet()) {
                answer.setLong(1, id);
                answer.setString(2, given.getKey());
                answer.setString(3, given.getValue());
                answer.addBatch();
            }
            answer.executeBatch();
        } catch (SQLIntegrityConstraintViolationException faster) {
            throw Refusal.conflict("request.conflict");
        }
    }
}

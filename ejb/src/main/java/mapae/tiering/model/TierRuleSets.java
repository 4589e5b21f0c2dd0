package mapae.tiering.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mapae.shared.Bilingual;
import mapae.shared.Certainty;
import mapae.shared.Won;
import mapae.tiering.domain.CostLimits;
import mapae.tiering.domain.Questionnaire;
import mapae.tiering.domain.RiskBands;
import mapae.tiering.domain.TierRules;

/** All sets of rules, each whole. */
@ApplicationScoped
public class TierRuleSets {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A stored set.
     *
     * @param rules the rules
     * @param enteredBy sign-in name of who entered it
     * @param enteredAt when
     * @param version for the next change
     */
    public record Row(TierRules rules, String enteredBy, Instant enteredAt, int version) {}

    /** All of them, the latest first. Four statements. */
    public List<Row> all() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from tier_rule_set order by valid_from desc");
                ResultSet row = select.executeQuery()) {
            Map<Long, Map<String, CostLimits>> limits = limits(connection);
            Map<Long, List<Questionnaire.Question>> questions = questions(connection);
            List<Row> rows = new ArrayList<>();
            while (row.next()) {
                long id = row.getLong("id");
                TierRules rules = new TierRules(
                        id,
                        row.getObject("valid_from", LocalDate.class),
                        Certainty.valueOf(row.getString("certainty")),
                        row.getString("source"),
                        row.getString("note"),
                        limits.getOrDefault(id, Map.of()),
                        new Questionnaire(questions.getOrDefault(id, List.of())),
                        new RiskBands(row.getInt("band_two"), row.getInt("band_three"), row.getInt("band_four")));
                rows.add(new Row(
                        rules,
                        row.getString("entered_by"),
                        row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("version")));
            }
            return rows;
        }
    }

    private static Map<Long, Map<String, CostLimits>> limits(Connection connection) throws SQLException {
        Map<Long, Map<String, CostLimits>> limits = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select * from tier_threshold");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                limits.computeIfAbsent(row.getLong("rule_set_id"), id -> new HashMap<>())
                        .put(
                                row.getString("kind"),
                                new CostLimits(Won.of(row.getLong("two_from")), Won.of(row.getLong("three_from"))));
            }
        }
        return limits;
    }

    private static Map<Long, List<Questionnaire.Question>> questions(Connection connection) throws SQLException {
        Map<Long, Map<String, List<Questionnaire.Answer>>> answers = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select * from tier_answer order by score, code");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                answers.computeIfAbsent(row.getLong("rule_set_id"), id -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getString("question"), code -> new ArrayList<>())
                        .add(new Questionnaire.Answer(row.getString("code"), text(row), row.getInt("score")));
            }
        }
        Map<Long, List<Questionnaire.Question>> questions = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select * from tier_question order by position");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long set = row.getLong("rule_set_id");
                String code = row.getString("code");
                questions
                        .computeIfAbsent(set, id -> new ArrayList<>())
                        .add(new Questionnaire.Question(
                                code,
                                text(row),
                                row.getInt("weight"),
                                answers.get(set).get(code)));
            }
        }
        return questions;
    }

    private static Bilingual text(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("text_ko"), row.getString("text_en"));
    }

    /** Stores a new set; returns its key. */
    public long add(TierRules rules, String by, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into tier_rule_set (valid_from, certainty, source, note, band_two, band_three,"
                                + " band_four, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            head(insert, rules, by, at);
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                long id = key.getLong(1);
                parts(connection, id, rules);
                return id;
            }
        }
    }

    /**
     * Stores a set in place of one.
     *
     * @param id key of the set that goes
     * @param seen its version
     * @return whether it was still of that version
     */
    public boolean replace(long id, int seen, TierRules rules, String by, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update tier_rule_set set valid_from = ?, certainty = ?, source = ?, note = ?, band_two = ?,"
                                + " band_three = ?, band_four = ?, entered_by = ?, entered_at = ?,"
                                + " version = version + 1 where id = ? and version = ?")) {
            int place = head(update, rules, by, at);
            update.setLong(place, id);
            update.setInt(place + 1, seen);
            if (update.executeUpdate() == 0) {
                return false;
            }
            for (String table : List.of("tier_threshold", "tier_question")) {
                try (PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where rule_set_id = ?")) {
                    delete.setLong(1, id);
                    delete.executeUpdate();
                }
            }
            parts(connection, id, rules);
            return true;
        }
    }

    private static int head(PreparedStatement statement, TierRules rules, String by, Instant at) throws SQLException {
        int place = 1;
        statement.setObject(place++, rules.validFrom());
        statement.setString(place++, rules.certainty().name());
        statement.setString(place++, rules.source());
        statement.setString(place++, rules.note());
        statement.setInt(place++, rules.bands().two());
        statement.setInt(place++, rules.bands().three());
        statement.setInt(place++, rules.bands().four());
        statement.setString(place++, by);
        statement.setObject(place++, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        return place;
    }

    private static void parts(Connection connection, long id, TierRules rules) throws SQLException {
        try (PreparedStatement limit = connection.prepareStatement(
                        "insert into tier_threshold (rule_set_id, kind, two_from, three_from) values (?, ?, ?, ?)");
                PreparedStatement question = connection.prepareStatement("insert into tier_question (rule_set_id, code,"
                        + " position, text_ko, text_en, weight) values (?, ?, ?, ?, ?, ?)");
                PreparedStatement answer = connection.prepareStatement("insert into tier_answer (rule_set_id, question,"
                        + " code, score, text_ko, text_en) values (?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<String, CostLimits> one : rules.limits().entrySet()) {
                add(
                        limit,
                        id,
                        one.getKey(),
                        one.getValue().two().amount(),
                        one.getValue().three().amount());
            }
            int position = 1;
            for (Questionnaire.Question one : rules.questionnaire().questions()) {
                add(
                        question,
                        id,
                        one.code(),
                        position++,
                        one.text().ko(),
                        one.text().en(),
                        one.weight());
                for (Questionnaire.Answer choice : one.answers()) {
                    add(
                            answer,
                            id,
                            one.code(),
                            choice.code(),
                            choice.score(),
                            choice.text().ko(),
                            choice.text().en());
                }
            }
            limit.executeBatch();
            question.executeBatch();
            answer.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}

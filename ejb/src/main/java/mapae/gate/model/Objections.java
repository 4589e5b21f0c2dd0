package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.ConsultationRule;
import mapae.gate.domain.Objection;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.SqlRows;

/** Objections to results of prior consultations, and the terms that count for them. */
@ApplicationScoped
public class Objections {

    private static final String SELECT = "select j.*, o.display_name as objected_name, r.display_name as replied_name"
            + " from consultation_objection j join account o on o.id = j.objected_by"
            + " left join account r on r.id = j.replied_by";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** All terms, the latest first. One statement. */
    public List<ConsultationRule> rules() throws SQLException {
        List<ConsultationRule> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from consultation_rule order by valid_from desc");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new ConsultationRule(
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("result_days"),
                        row.getInt("objection_days"),
                        row.getInt("reply_days"),
                        row.getString("certainty"),
                        new Bilingual(row.getString("note_ko"), row.getString("note_en"))));
            }
        }
        return found;
    }

    /** The one to a review, if there is one. One statement. */
    public Optional<Objection> of(long review) throws SQLException {
        return read(" where j.review_id = ?", List.of(review)).stream().findFirst();
    }

    /** Those that wait for a reply, the oldest first. One statement. */
    public List<Objection> waiting(int limit) throws SQLException {
        return read(" where j.replied_at is null order by j.objected_at, j.review_id limit ?", List.of(limit));
    }

    private List<Objection> read(String end, List<Object> values) throws SQLException {
        List<Objection> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Objection(
                            row.getLong("review_id"),
                            row.getString("reason"),
                            SqlRows.hand(row, "objected"),
                            row.getString("objected_name"),
                            SqlRows.moment(row, "objected_at"),
                            row.getString("verdict") == null
                                    ? Optional.empty()
                                    : Optional.of(new Objection.Reply(
                                            Objection.Verdict.valueOf(row.getString("verdict")),
                                            row.getString("reply"),
                                            row.getString("replied_name"),
                                            SqlRows.moment(row, "replied_at")))));
                }
            }
        }
        return found;
    }

    /** Enters one; false if there is one already. */
    public boolean add(long review, String reason, Hand by, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "insert into consultation_objection (review_id, reason, objected_by, objected_for, objected_at)"
                            + " values (?, ?, ?, ?, ?)",
                    review,
                    reason,
                    by.account(),
                    by.onBehalfOf().map(account -> account.value()),
                    at);
            return true;
        } catch (SQLIntegrityConstraintViolationException faster) {
            return false;
        }
    }

    /** Answers one; false if it was answered meanwhile. */
    public boolean reply(long review, Objection.Verdict verdict, String reason, Hand by, Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update consultation_objection set verdict = ?, reply = ?, replied_by = ?, replied_for = ?,"
                                    + " replied_at = ? where review_id = ? and verdict is null",
                            verdict,
                            reason,
                            by.account(),
                            by.onBehalfOf().map(account -> account.value()),
                            at,
                            review)
                    == 1;
        }
    }
}

package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import mapae.gate.domain.Answer;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Evidence;
import mapae.gate.domain.FileKind;
import mapae.shared.Hand;
import mapae.shared.SqlRows;

/** Evidence and answers of reviews. */
@ApplicationScoped
public class ReviewParts {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Evidence of a review, as it was added. One statement. */
    public List<Evidence> evidence(long review) throws SQLException {
        List<Evidence> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select e.*, f.kind as type, f.size_bytes,"
                        + " f.sha256, a.display_name from gate_evidence e join evidence_file f on f.id = e.file_id"
                        + " join account a on a.id = e.added_by where e.review_id = ? order by e.id")) {
            select.setLong(1, review);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Evidence(
                            row.getLong("id"),
                            row.getString("kind"),
                            row.getString("name"),
                            FileKind.valueOf(row.getString("type")),
                            row.getLong("size_bytes"),
                            row.getString("sha256"),
                            SqlRows.hand(row, "added"),
                            row.getString("display_name"),
                            SqlRows.moment(row, "added_at")));
                }
            }
        }
        return found;
    }

    /** Answers of a review. One statement. */
    public List<Answered> answers(long review) throws SQLException {
        List<Answered> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from gate_answer where review_id = ? order by item")) {
            select.setLong(1, review);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Answered(
                            row.getString("item"),
                            Answer.valueOf(row.getString("answer")),
                            SqlRows.text(row, "reason")));
                }
            }
        }
        return found;
    }

    /** Adds a file; the same one for the same kind is there once, under its latest name. */
    public void add(long review, String kind, long file, String name, Hand by, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "insert into gate_evidence (review_id, kind, file_id, name, added_by, added_for, added_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update name = values(name)",
                    review,
                    kind,
                    file,
                    name,
                    by.account(),
                    by.onBehalfOf().map(account -> account.value()),
                    at);
        }
    }

    /** Takes a file out; false if the review has no such evidence. */
    public boolean remove(long review, long evidence) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(connection, "delete from gate_evidence where review_id = ? and id = ?", review, evidence)
                    == 1;
        }
    }

    /** Stores answers in place of those of the same items. */
    public void put(long review, Collection<Answered> answers) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            for (Answered one : answers) {
                SqlRows.run(
                        connection,
                        "insert into gate_answer (review_id, item, answer, reason) values (?, ?, ?, ?)"
                                + " on duplicate key update answer = values(answer), reason = values(reason)",
                        review,
                        one.item(),
                        one.answer(),
                        one.reason());
            }
        }
    }

    /** Takes evidence and answers over into the next round, as far as they are still asked for. */
    public void copy(long from, long to, long requirement) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "insert into gate_evidence (review_id, kind, file_id, name, added_by, added_for, added_at)"
                            + " select ?, e.kind, e.file_id, e.name, e.added_by, e.added_for, e.added_at"
                            + " from gate_evidence e join gate_requirement_part p on p.requirement_id = ?"
                            + " and p.part = 'EVIDENCE' and p.code = e.kind where e.review_id = ? order by e.id",
                    to,
                    requirement,
                    from);
            SqlRows.run(
                    connection,
                    "insert into gate_answer (review_id, item, answer, reason) select ?, a.item, a.answer, a.reason"
                            + " from gate_answer a join gate_requirement_part p on p.requirement_id = ?"
                            + " and p.part = 'ITEM' and p.code = a.item where a.review_id = ?",
                    to,
                    requirement,
                    from);
        }
    }
}

package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.Condition;
import mapae.gate.domain.ConditionState;
import mapae.gate.domain.Consequence;
import mapae.gate.domain.Gate;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;

/** All conditions. */
@ApplicationScoped
public class Conditions {

    private static final String SELECT = "select c.*, r.gate, r.investment_id, i.code, i.title_ko, i.title_en,"
            + " i.owner_id, w.display_name as owner_name, p.display_name as reporter_name,"
            + " e.display_name as ender_name from gate_condition c join gate_review r on r.id = c.review_id"
            + " join investment i on i.id = r.investment_id join account w on w.id = c.owner"
            + " left join account p on p.id = c.reported_by left join account e on e.id = c.ended_by";
    private static final String NOT_OVER = "c.state in ('OPEN', 'REPORTED')";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one with that key. */
    public Optional<Condition> byId(long id) throws SQLException {
        return read(" where c.id = ?", List.of(id)).stream().findFirst();
    }

    /** Those of a review. */
    public List<Condition> of(long review) throws SQLException {
        return read(" where c.review_id = ? order by c.number", List.of(review));
    }

    /**
     * Some of them, by due day. One statement.
     *
     * @param open whether only those that are not over are wanted
     * @param dueBefore only those due before that day or found overdue, if one is named
     * @param owner only those of that account, if one is named
     * @param after key of the last one of the page before; 0 to begin
     */
    public List<Condition> list(
            boolean open, Optional<LocalDate> dueBefore, Optional<AccountId> owner, long after, int limit)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(" where " + (open ? NOT_OVER : "true"));
        dueBefore.ifPresent(day -> {
            where.append(" and (c.due_on < ? or c.surfaced_on is not null)");
            values.add(day);
        });
        owner.ifPresent(account -> {
            where.append(" and c.owner = ?");
            values.add(account);
        });
        if (after > 0) {
            where.append(" and (c.due_on, c.id) > (select l.due_on, l.id from gate_condition l where l.id = ?)");
            values.add(after);
        }
        values.add(limit);
        return read(where + " order by c.due_on, c.id limit ?", values);
    }

    /** Keys of those that became overdue and were not found yet, from a key on. */
    public List<Long> toSurface(LocalDate today, long after, int limit) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select c.id from gate_condition c where " + NOT_OVER
                                + " and c.due_on < ? and c.surfaced_on is null and c.id > ? order by c.id limit ?")) {
            SqlRows.set(select, List.of(today, after, limit));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getLong(1));
                }
            }
        }
        return keys;
    }

    private List<Condition> read(String end, List<Object> values) throws SQLException {
        List<Condition> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(condition(row));
                }
            }
        }
        return found;
    }

    private static Condition condition(ResultSet row) throws SQLException {
        Optional<Condition.Report> report = row.getObject("reported_at") == null
                ? Optional.empty()
                : Optional.of(new Condition.Report(
                        row.getString("report"),
                        SqlRows.hand(row, "reported"),
                        row.getString("reporter_name"),
                        SqlRows.moment(row, "reported_at"),
                        SqlRows.text(row, "file_name")));
        Optional<Condition.End> end = row.getObject("ended_at") == null
                ? Optional.empty()
                : Optional.of(new Condition.End(
                        SqlRows.text(row, "ended_reason"),
                        row.getString("ender_name"),
                        SqlRows.moment(row, "ended_at")));
        return new Condition(
                row.getLong("id"),
                row.getLong("review_id"),
                row.getInt("number"),
                new InvestmentId(row.getLong("investment_id")),
                row.getString("code"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                new OrganisationId(row.getLong("owner_id")),
                Gate.valueOf(row.getString("gate")),
                row.getString("says"),
                new AccountId(row.getLong("owner")),
                row.getString("owner_name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("wanted"),
                Consequence.valueOf(row.getString("consequence")),
                ConditionState.valueOf(row.getString("state")),
                report,
                end,
                SqlRows.day(row, "surfaced_on"),
                row.getBoolean("frozen"),
                row.getInt("version"));
    }

    /** Adds one to a decided review. */
    public void add(
            long review,
            int number,
            String says,
            AccountId owner,
            LocalDate dueOn,
            String wanted,
            Consequence consequence)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "insert into gate_condition (review_id, number, says, owner, due_on, wanted, consequence, state)"
                            + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN')",
                    review,
                    number,
                    says,
                    owner,
                    dueOn,
                    wanted,
                    consequence);
        }
    }

    /** Its owner reports it; false if it is of another version. */
    public boolean report(
            long id, int seen, String text, Optional<Long> file, Optional<String> fileName, Hand by, Instant at)
            throws SQLException {
        return change(
                "state = 'REPORTED', report = ?, file_id = ?, file_name = ?, reported_by = ?, reported_for = ?,"
                        + " reported_at = ?",
                id,
                seen,
                text,
                file,
                fileName,
                by.account(),
                by.onBehalfOf().map(account -> account.value()),
                at);
    }

    /** Its owner's report was not enough; false if it is of another version. */
    public boolean reopen(long id, int seen, String reason) throws SQLException {
        return change("state = 'OPEN', ended_reason = ?", id, seen, reason);
    }

    /** It ends, and with it what was frozen for it; false if it is of another version. */
    public boolean end(long id, int seen, ConditionState state, Optional<String> reason, Hand by, Instant at)
            throws SQLException {
        return change(
                "state = ?, ended_reason = ?, ended_by = ?, ended_for = ?, ended_at = ?, frozen = false",
                id,
                seen,
                state,
                reason,
                by.account(),
                by.onBehalfOf().map(account -> account.value()),
                at);
    }

    /** It was found overdue; false if somebody ended it or it was found meanwhile. */
    public boolean surface(long id, LocalDate today, boolean freezes) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update gate_condition c set c.surfaced_on = ?, c.frozen = ?, c.version = c.version + 1"
                                    + " where c.id = ? and c.surfaced_on is null and " + NOT_OVER,
                            today,
                            freezes,
                            id)
                    == 1;
        }
    }

    private boolean change(String set, long id, int seen, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<Object> all = new ArrayList<>(List.of(values));
            all.add(id);
            all.add(seen);
            return SqlRows.run(
                            connection,
                            "update gate_condition c set " + set + ", version = version + 1 where c.id = ?"
                                    + " and c.version = ? and " + NOT_OVER,
                            all.toArray())
                    == 1;
        }
    }
}

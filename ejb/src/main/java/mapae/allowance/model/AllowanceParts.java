package mapae.allowance.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceCondition;
import mapae.allowance.domain.AllowanceEntry;
import mapae.shared.Refusal;
import mapae.shared.SqlRows;

/** What is decided about allowances, their conditions, and what happened to their money; of one that is held. */
@ApplicationScoped
public class AllowanceParts {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * Adds a decision.
     *
     * @throws Refusal {@code request.conflict} where somebody else decided since it was read
     */
    public void add(Allowance allowance, Allowance.Decision decision, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into allowance_decision (allowance_id, number, granted, reason, decided_by, decided_for,"
                            + " decided_at) values (?, ?, ?, ?, ?, ?, ?)",
                    allowance.id(),
                    allowance.decisions().size() + 1,
                    decision.granted(),
                    decision.reason(),
                    decision.by().account(),
                    decision.by().onBehalfOf(),
                    at);
        }
    }

    /** Adds conditions. */
    public void add(long allowance, List<AllowanceCondition> conditions) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            for (AllowanceCondition one : conditions) {
                SqlRows.add(
                        connection,
                        "insert into allowance_condition (allowance_id, position, says, due_on) values (?, ?, ?, ?)",
                        allowance,
                        one.position(),
                        one.says(),
                        one.dueOn());
            }
        }
    }

    /** Notes that a condition is fulfilled, in place of what was noted before. */
    public void keep(long allowance, int position, AllowanceCondition.Kept kept) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "update allowance_condition set kept_on = ?, evidence = ?, kept_by = ?, kept_for = ?"
                            + " where allowance_id = ? and position = ?",
                    kept.on(),
                    kept.evidence(),
                    kept.by().account(),
                    kept.by().onBehalfOf(),
                    allowance,
                    position);
        }
    }

    /** Notes that conditions were not fulfilled in time. */
    public void fail(long allowance, LocalDate today) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "update allowance_condition set failed_on = ? where allowance_id = ? and kept_on is null"
                            + " and due_on < ? and failed_on is null",
                    today,
                    allowance,
                    today);
        }
    }

    /**
     * Adds what happened to its money.
     *
     * @throws Refusal {@code request.conflict} where something else happened since it was read
     */
    public void add(long allowance, AllowanceEntry entry, String by, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into allowance_entry (allowance_id, number, kind, amount, happened_on, reason, posting_id,"
                            + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    allowance,
                    entry.number(),
                    entry.kind(),
                    entry.amount(),
                    entry.on(),
                    entry.reason(),
                    entry.posting(),
                    by,
                    at);
        }
    }
}

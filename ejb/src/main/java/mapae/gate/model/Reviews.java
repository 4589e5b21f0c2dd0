package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.Continuity;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.ReviewState;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** All reviews. */
@ApplicationScoped
public class Reviews {

    private static final String SELECT = "select r.*, i.code, i.title_ko, i.title_en, i.currency,"
            + " i.budget_at_completion, i.owner_id, o.name_ko, o.name_en, p.display_name as prepared_name,"
            + " pf.display_name as prepared_for_name, s.display_name as submitted_name,"
            + " sf.display_name as submitted_for_name, d.display_name as decided_name,"
            + " df.display_name as decided_for_name, c.display_name as recommended_name from gate_review r"
            + " join investment i on i.id = r.investment_id join organisation o on o.id = i.owner_id"
            + " join account p on p.id = r.prepared_by left join account pf on pf.id = r.prepared_for"
            + " left join account s on s.id = r.submitted_by left join account sf on sf.id = r.submitted_for"
            + " left join account d on d.id = r.decided_by left join account df on df.id = r.decided_for"
            + " left join account c on c.id = r.recommended_by";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one with that key. One statement. */
    public Optional<ReviewHead> byId(long id) throws SQLException {
        return read(" where r.id = ?", List.of(id)).stream().findFirst();
    }

    /** All of an investment, in the order of the gates' rounds. One statement. */
    public List<ReviewHead> of(InvestmentId investment) throws SQLException {
        return read(" where r.investment_id = ? order by r.id", List.of(investment.value()));
    }

    /**
     * Those that wait for a decision, the oldest first. One statement.
     *
     * @param gate at that gate, if one is named
     * @param organisation code of the organisation, if one is named
     * @param after key of the last one of the page before; 0 to begin
     */
    public List<ReviewHead> waiting(Optional<Gate> gate, Optional<String> organisation, long after, int limit)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(" where r.state = 'SUBMITTED'");
        gate.ifPresent(one -> {
            where.append(" and r.gate = ?");
            values.add(one.name());
        });
        organisation.ifPresent(code -> {
            where.append(" and o.code = ?");
            values.add(code);
        });
        if (after > 0) {
            where.append(
                    " and (r.submitted_at, r.id) > (select l.submitted_at, l.id from gate_review l where l.id = ?)");
            values.add(after);
        }
        values.add(limit);
        return read(where + " order by r.submitted_at, r.id limit ?", values);
    }

    private List<ReviewHead> read(String end, List<Object> values) throws SQLException {
        List<ReviewHead> heads = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    heads.add(head(row));
                }
            }
        }
        return heads;
    }

    private static ReviewHead head(ResultSet row) throws SQLException {
        Optional<ReviewHead.Recommendation> recommended = Optional.empty();
        if (row.getString("recommendation") != null) {
            recommended = Optional.of(new ReviewHead.Recommendation(
                    Outcome.valueOf(row.getString("recommendation")),
                    row.getString("recommendation_reason"),
                    row.getString("recommended_name")));
        }
        return new ReviewHead(
                row.getLong("id"),
                new InvestmentId(row.getLong("investment_id")),
                row.getString("code"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                new OrganisationId(row.getLong("owner_id")),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                row.getString("currency"),
                SqlRows.whole(row, "budget_at_completion").map(Won::of),
                Gate.valueOf(row.getString("gate")),
                row.getInt("round"),
                row.getLong("requirement_id"),
                row.getInt("tier"),
                SqlRows.whole(row, "business_case_id"),
                ReviewState.valueOf(row.getString("state")),
                act(row, "prepared"),
                row.getObject("submitted_at") == null ? Optional.empty() : Optional.of(act(row, "submitted")),
                recommended,
                row.getString("outcome") == null ? Optional.empty() : Optional.of(decision(row)),
                row.getInt("version"));
    }

    private static ReviewHead.Act act(ResultSet row, String verb) throws SQLException {
        return new ReviewHead.Act(
                SqlRows.hand(row, verb),
                row.getString(verb + "_name"),
                SqlRows.text(row, verb + "_for_name"),
                SqlRows.moment(row, verb + "_at"));
    }

    private static ReviewHead.Decision decision(ResultSet row) throws SQLException {
        String korean = row.getString("leader_ko");
        return new ReviewHead.Decision(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reasons"),
                row.getBoolean("against"),
                SqlRows.text(row, "continuity_reason"),
                new Continuity(
                        korean == null
                                ? Optional.empty()
                                : Optional.of(new Bilingual(korean, row.getString("leader_en"))),
                        SqlRows.day(row, "leads_until"),
                        SqlRows.day(row, "milestone_on"),
                        SqlRows.whole(row, "days_short")),
                act(row, "decided"));
    }

    /**
     * Begins a round.
     *
     * @return its key
     * @throws Refusal {@code gate.already-open} if somebody was faster
     */
    public long add(InvestmentId investment, Requirement asked, int round, long determination, Hand by, Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.insert(
                    connection,
                    "insert into gate_review (investment_id, gate, round, requirement_id, determination_id, tier, state,"
                            + " prepared_by, prepared_for, prepared_at) values (?, ?, ?, ?, ?, ?, 'PREPARING', ?, ?, ?)",
                    investment.value(),
                    asked.gate(),
                    round,
                    asked.id(),
                    determination,
                    asked.tier(),
                    by.account(),
                    by.onBehalfOf().map(account -> account.value()),
                    at);
        } catch (SQLIntegrityConstraintViolationException faster) {
            throw Refusal.conflict("gate.already-open");
        }
    }

    /** Notes that what belongs to a review changed; false if it is of another version or not being prepared any more. */
    public boolean touch(long id, int seen) throws SQLException {
        return change("version = version + 1 where state = 'PREPARING'", id, seen);
    }

    /** Submits it; false if it is of another version or not being prepared any more. */
    public boolean submit(long id, int seen, Optional<Long> businessCase, Hand by, Instant at) throws SQLException {
        return change(
                "state = 'SUBMITTED', business_case_id = ?, submitted_by = ?, submitted_for = ?, submitted_at = ?,"
                        + " version = version + 1 where state = 'PREPARING'",
                id,
                seen,
                businessCase,
                by.account(),
                by.onBehalfOf().map(account -> account.value()),
                at);
    }

    /** Records what a planner recommends; false if it is of another version or does not wait any more. */
    public boolean recommend(long id, int seen, Outcome outcome, String reason, Hand by) throws SQLException {
        return change(
                "recommendation = ?, recommendation_reason = ?, recommended_by = ?, version = version + 1"
                        + " where state = 'SUBMITTED'",
                id,
                seen,
                outcome,
                reason,
                by.account());
    }

    /** Decides it; false if it is of another version or does not wait any more. */
    public boolean decide(
            long id,
            int seen,
            Outcome outcome,
            String reasons,
            boolean against,
            Optional<String> continuityReason,
            Continuity continuity,
            Hand by,
            Instant at)
            throws SQLException {
        return change(
                "state = 'DECIDED', outcome = ?, reasons = ?, against = ?, continuity_reason = ?, leader_ko = ?,"
                        + " leader_en = ?, leads_until = ?, milestone_on = ?, days_short = ?, decided_by = ?,"
                        + " decided_for = ?, decided_at = ?, version = version + 1 where state = 'SUBMITTED'",
                id,
                seen,
                outcome,
                reasons,
                against,
                continuityReason,
                continuity.leader().map(Bilingual::ko),
                continuity.leader().map(Bilingual::en),
                continuity.until(),
                continuity.milestone(),
                continuity.daysShort(),
                by.account(),
                by.onBehalfOf().map(account -> account.value()),
                at);
    }

    private boolean change(String set, long id, int seen, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<Object> all = new ArrayList<>(List.of(values));
            all.add(id);
            all.add(seen);
            return SqlRows.run(
                            connection, "update gate_review set " + set + " and id = ? and version = ?", all.toArray())
                    == 1;
        }
    }
}

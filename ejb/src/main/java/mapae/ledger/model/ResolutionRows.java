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
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.RequestState;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;

/** Proposals to have years of a plan legally committed, as the Assembly resolved: made once, and decided once. */
@ApplicationScoped
public class ResolutionRows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * What is proposed.
     *
     * @param first first year
     * @param last last year
     * @param reference the resolution of the Assembly
     * @param reason why
     * @param by who proposes
     * @param at when
     */
    public record Proposal(FiscalYear first, FiscalYear last, String reference, String reason, Hand by, Instant at) {

        /** Whether it is about that year. */
        public boolean covers(FiscalYear year) {
            return first.compareTo(year) <= 0 && year.compareTo(last) <= 0;
        }
    }

    /**
     * A decision.
     *
     * @param state approved or returned
     * @param by who decides
     * @param at when
     * @param reason why so
     */
    public record Decision(RequestState state, Hand by, Instant at, String reason) {}

    /**
     * A proposal and what became of it.
     *
     * @param id identifies it
     * @param proposal what is proposed
     * @param decision the decision, once there is one
     */
    public record Resolution(long id, Proposal proposal, Optional<Decision> decision) {}

    /** Adds a proposal; its identifier. */
    public long add(long plan, Proposal proposal) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ledger_obligation_resolution (plan_id, first_year, last_year, reference, reason,"
                                + " state, proposed_by, proposed_for, proposed_at)"
                                + " values (?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, plan);
            insert.setInt(2, proposal.first().value());
            insert.setInt(3, proposal.last().value());
            insert.setString(4, proposal.reference());
            insert.setString(5, proposal.reason());
            set(insert, 6, proposal.by(), proposal.at());
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    /** Stores a decision; to be called with the plan held. */
    public void decide(long id, Decision decision) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update ledger_obligation_resolution set"
                        + " state = ?, decision_reason = ?, decided_by = ?, decided_for = ?, decided_at = ?"
                        + " where id = ?")) {
            update.setString(1, decision.state().name());
            update.setString(2, decision.reason());
            set(update, 3, decision.by(), decision.at());
            update.setLong(6, id);
            update.executeUpdate();
        }
    }

    /** All of a plan, the oldest first. */
    public List<Resolution> of(long plan) throws SQLException {
        return find(plan, "");
    }

    /** The same as they are stored now; to be asked for with the plan held. */
    public List<Resolution> heldOf(long plan) throws SQLException {
        return find(plan, " lock in share mode");
    }

    private List<Resolution> find(long plan, String held) throws SQLException {
        List<Resolution> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from ledger_obligation_resolution where plan_id = ? order by id" + held)) {
            select.setLong(1, plan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(resolution(row));
                }
            }
        }
        return found;
    }

    private static void set(PreparedStatement statement, int place, Hand hand, Instant at) throws SQLException {
        statement.setLong(place, hand.account().value());
        if (hand.onBehalfOf().isPresent()) {
            statement.setLong(place + 1, hand.onBehalfOf().get().value());
        } else {
            statement.setNull(place + 1, Types.BIGINT);
        }
        statement.setObject(place + 2, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private static Resolution resolution(ResultSet row) throws SQLException {
        RequestState state = RequestState.valueOf(row.getString("state"));
        return new Resolution(
                row.getLong("id"),
                new Proposal(
                        FiscalYear.of(row.getInt("first_year")),
                        FiscalYear.of(row.getInt("last_year")),
                        row.getString("reference"),
                        row.getString("reason"),
                        hand(row, "proposed"),
                        at(row, "proposed_at")),
                state == RequestState.PROPOSED
                        ? Optional.empty()
                        : Optional.of(new Decision(
                                state, hand(row, "decided"), at(row, "decided_at"), row.getString("decision_reason"))));
    }

    private static Hand hand(ResultSet row, String what) throws SQLException {
        return new Hand(
                new AccountId(row.getLong(what + "_by")),
                Optional.ofNullable(row.getObject(what + "_for", Long.class)).map(AccountId::new));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

package mapae.allowance.model;

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
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.Allowance.Beneficiary;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.domain.RequestLimit;
import mapae.shared.InvestmentId;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Requests for more, and where they stand. */
@ApplicationScoped
public class AllowanceTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one of that key. */
    public Optional<Allowance> byId(long id) throws SQLException {
        return read(" where a.id = ?", List.of(id)).stream().findFirst();
    }

    /** The same; nobody else changes anything about it until the transaction ends. */
    public Optional<Allowance> held(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from allowance where id = ? for update")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
            }
        }
        return byId(id);
    }

    /** Some of them, the newest first. */
    public List<Allowance> list(Optional<AllowanceState> state, Optional<String> organisation, long before, int limit)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(before));
        StringBuilder where = new StringBuilder(" where a.id < ?");
        state.ifPresent(one -> {
            where.append(" and a.state = ?");
            values.add(one);
        });
        organisation.ifPresent(one -> {
            where.append(" and o.code = ?");
            values.add(one);
        });
        values.add(limit);
        return read(where + " order by a.id desc limit ?", values);
    }

    /** Those of an investment, the oldest first. */
    public List<Allowance> of(InvestmentId investment) throws SQLException {
        return read(" where a.investment_id = ? order by a.id", List.of(investment));
    }

    /** Keys of those that are open, from a key on. */
    public List<Long> open(long after, int limit) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select id from allowance"
                        + " where state in ('REQUESTED', 'GRANTED') and id > ? order by id limit ?")) {
            SqlRows.set(select, List.of(after, limit));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }

    /**
     * What was asked for the same beneficiary and is not refused or taken back; nobody asks for more for it until the
     * transaction ends.
     */
    public List<RequestLimit.Asked> others(Beneficiary beneficiary) throws SQLException {
        List<RequestLimit.Asked> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement hold = connection.prepareStatement(
                    "select id from " + (beneficiary.isTeam() ? "team" : "investment") + " where id = ? for update")) {
                hold.setLong(1, beneficiary.key());
                hold.executeQuery().close();
            }
            try (PreparedStatement select = connection.prepareStatement("select id, requested_on, amount from allowance"
                    + " where " + (beneficiary.isTeam() ? "team_id" : "investment_id") + " = ? and state in"
                    + " ('REQUESTED', 'GRANTED', 'ENDED') order by id lock in share mode")) {
                select.setLong(1, beneficiary.key());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new RequestLimit.Asked(
                                row.getLong("id"),
                                row.getObject("requested_on", LocalDate.class),
                                Won.of(row.getLong("amount"))));
                    }
                }
            }
        }
        return found;
    }

    /** Adds a request; returns its key. */
    public long add(Allowance asked, Instant at) throws SQLException {
        Allowance.Wish wish = asked.wish();
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.insert(
                    connection,
                    "insert into allowance (investment_id, team_id, organisation_id, source, source_line_id,"
                            + " target_line_id, amount, document, cause, effects, estimate, computed, raised_costs,"
                            + " raised_benefits, stopped_costs, stopped_benefits, reduced_costs, reduced_benefits,"
                            + " study, expires_on, tier, deciders, agreed, granted_before, growth_limit, state,"
                            + " requested_by, requested_for, requested_on, requested_at) values (?, ?, ?, ?, ?, ?, ?,"
                            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    asked.beneficiary().isTeam()
                            ? Optional.empty()
                            : Optional.of(asked.beneficiary().key()),
                    asked.beneficiary().isTeam()
                            ? Optional.of(asked.beneficiary().key())
                            : Optional.empty(),
                    asked.beneficiary().owner(),
                    wish.source(),
                    asked.source().id(),
                    asked.target().id(),
                    wish.amount(),
                    wish.document(),
                    wish.cause(),
                    wish.effects(),
                    wish.estimate(),
                    asked.computed(),
                    wish.increment().raised().costs(),
                    wish.increment().raised().benefits(),
                    wish.increment().stopped().costs(),
                    wish.increment().stopped().benefits(),
                    wish.increment().reduced().costs(),
                    wish.increment().reduced().benefits(),
                    wish.study(),
                    wish.expiresOn(),
                    asked.held().tier(),
                    asked.held().deciders(),
                    asked.held().growth().agreed(),
                    asked.held().growth().before(),
                    asked.held().growth().limit(),
                    asked.state(),
                    asked.requestedBy().account(),
                    asked.requestedBy().onBehalfOf(),
                    asked.requestedOn(),
                    at);
        }
    }

    /** Moves one on that is held; whether it still was in the version that was seen. */
    public boolean move(long id, int seen, AllowanceState state) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update allowance set state = ?, version = version + 1 where id = ? and version = ?",
                            state,
                            id,
                            seen)
                    == 1;
        }
    }

    private List<Allowance> read(String end, List<?> values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AllowanceReading.SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                List<Allowance> found = new ArrayList<>();
                while (row.next()) {
                    found.add(AllowanceReading.of(row));
                }
                return AllowanceReading.withParts(connection, found);
            }
        }
    }
}

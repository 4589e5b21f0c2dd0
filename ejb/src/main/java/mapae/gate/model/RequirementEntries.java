package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.RequirementReach;
import mapae.gate.domain.ReviewState;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.SqlRows;

/** What gates ask for as it was entered, of all times, and whom it concerns. */
@ApplicationScoped
public class RequirementEntries {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    @Inject
    private Requirements requirements;

    /**
     * A requirement as it was entered.
     *
     * @param requirement what is asked for
     * @param committee code of the committee that decides, if one does
     * @param committeeName its name
     * @param enteredBy sign-in name of its author; empty if it came with the schema
     * @param enteredAt when
     * @param version for the next change
     */
    public record Entry(
            Requirement requirement,
            Optional<String> committee,
            Optional<Bilingual> committeeName,
            Optional<String> enteredBy,
            Optional<Instant> enteredAt,
            int version) {

        /**
         * Who enters it.
         *
         * @param account who
         * @param at when
         */
        public record Author(AccountId account, Instant at) {}
    }

    /** All of a tier, in the order of gates and days. Three statements. */
    public List<Entry> of(int tier) throws SQLException {
        Map<Long, Requirement> asked =
                requirements.ofTier(tier).stream().collect(Collectors.toMap(Requirement::id, Function.identity()));
        List<Entry> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select r.id, r.version, r.entered_at,"
                        + " a.username, c.code, c.name_ko, c.name_en from gate_requirement r"
                        + " left join committee c on c.id = r.committee_id left join account a on a.id = r.entered_by"
                        + " where r.tier = ? order by r.valid_from, r.id")) {
            select.setInt(1, tier);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<String> code = SqlRows.text(row, "code");
                    Bilingual name = new Bilingual(row.getString("name_ko"), row.getString("name_en"));
                    found.add(new Entry(
                            asked.get(row.getLong("id")),
                            code,
                            code.map(one -> name),
                            SqlRows.text(row, "username"),
                            Optional.ofNullable(row.getObject("entered_at", LocalDateTime.class))
                                    .map(one -> one.toInstant(ZoneOffset.UTC)),
                            row.getInt("version")));
                }
            }
        }
        return found.stream()
                .sorted((one, other) ->
                        one.requirement().gate().compareTo(other.requirement().gate()))
                .toList();
    }

    /** The investments of a tier, with their last round at a gate. One statement. */
    public List<RequirementReach.Subject> subjects(Gate gate, int tier) throws SQLException {
        List<RequirementReach.Subject> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select d.investment_id, r.state, r.outcome,"
                        + " x.id is not null and ? = 'PRIOR_CONSULTATION' as exempt from tier_determination d"
                        + " left join consultation_exemption x on x.standing = d.investment_id and x.state = 'CONFIRMED'"
                        + " left join gate_review r on r.investment_id = d.investment_id"
                        + " and r.gate = ? and r.round = (select max(l.round) from gate_review l"
                        + " where l.investment_id = d.investment_id and l.gate = r.gate) where d.tier = ?"
                        + " and d.number = (select max(l.number) from tier_determination l"
                        + " where l.investment_id = d.investment_id) order by d.investment_id")) {
            SqlRows.set(select, List.of(gate, gate, tier));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new RequirementReach.Subject(
                            new InvestmentId(row.getLong("investment_id")),
                            SqlRows.text(row, "state").map(ReviewState::valueOf),
                            SqlRows.text(row, "outcome").map(Outcome::valueOf),
                            row.getBoolean("exempt")));
                }
            }
        }
        return found;
    }

    /** Adds one; returns its key. */
    public long add(Requirement wanted, Optional<String> committee, Entry.Author author) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long id = SqlRows.insert(
                    connection,
                    "insert into gate_requirement (gate, tier, valid_from, needed, continuity, approver, quorum,"
                            + " committee_id, certainty, source, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?,"
                            + " (select id from committee where code = ?), ?, ?, ?, ?)",
                    wanted.gate(),
                    wanted.tier(),
                    wanted.validFrom(),
                    wanted.needed(),
                    wanted.continuity(),
                    wanted.approver(),
                    wanted.quorum(),
                    committee,
                    wanted.certainty(),
                    wanted.source(),
                    author.account(),
                    author.at());
            addParts(connection, id, wanted);
            return id;
        }
    }

    /** Puts one in the place of another that has not begun; false if that is of another version. */
    public boolean replace(long id, int seen, Requirement wanted, Optional<String> committee, Entry.Author author)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            int changed = SqlRows.run(
                    connection,
                    "update gate_requirement set valid_from = ?, needed = ?, continuity = ?, approver = ?, quorum = ?,"
                            + " committee_id = (select id from committee where code = ?), certainty = ?, source = ?,"
                            + " entered_by = ?, entered_at = ?, version = version + 1 where id = ? and version = ?",
                    wanted.validFrom(),
                    wanted.needed(),
                    wanted.continuity(),
                    wanted.approver(),
                    wanted.quorum(),
                    committee,
                    wanted.certainty(),
                    wanted.source(),
                    author.account(),
                    author.at(),
                    id,
                    seen);
            if (changed == 0) {
                return false;
            }
            SqlRows.run(connection, "delete from gate_requirement_part where requirement_id = ?", id);
            addParts(connection, id, wanted);
            return true;
        }
    }

    private static void addParts(Connection connection, long id, Requirement wanted) throws SQLException {
        addParts(connection, id, "EVIDENCE", wanted.evidence());
        addParts(connection, id, "ITEM", wanted.items());
    }

    private static void addParts(Connection connection, long id, String kind, List<Requirement.Part> parts)
            throws SQLException {
        for (int i = 0; i < parts.size(); i++) {
            Requirement.Part one = parts.get(i);
            SqlRows.run(
                    connection,
                    "insert into gate_requirement_part (requirement_id, part, code, position, text_ko, text_en)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    id,
                    kind,
                    one.code(),
                    i + 1,
                    one.text().ko(),
                    one.text().en());
        }
    }
}

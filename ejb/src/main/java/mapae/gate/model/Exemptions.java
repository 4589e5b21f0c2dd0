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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.ExemptionGround;
import mapae.gate.domain.ExemptionState;
import mapae.gate.domain.FileKind;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;

/** Claims of exemption from prior consultation, their files, and the grounds. */
@ApplicationScoped
public class Exemptions {

    private static final String FROM = " from consultation_exemption e join exemption_ground g on g.id = e.ground_id"
            + " join investment i on i.id = e.investment_id join organisation o on o.id = i.owner_id"
            + " join account c on c.id = e.claimed_by left join account cf on cf.id = e.claimed_for"
            + " left join account d on d.id = e.decided_by left join account df on df.id = e.decided_for";
    private static final String SELECT = "select e.*, g.code as ground_code, g.valid_from, g.valid_to, g.text_ko,"
            + " g.text_en, g.certainty, g.note_ko, g.note_en, i.code as investment, i.title_ko, i.title_en, i.owner_id,"
            + " o.name_ko, o.name_en, c.display_name as claimed_name, cf.display_name as claimed_for_name,"
            + " d.display_name as decided_name, df.display_name as decided_for_name" + FROM;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** All grounds of all times, as they are told. One statement. */
    public List<ExemptionGround> grounds() throws SQLException {
        List<ExemptionGround> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select g.*, g.id as ground_id, g.code as ground_code from exemption_ground g order by g.id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(ground(row));
            }
        }
        return found;
    }

    /** The one with that key. Two statements. */
    public Optional<Exemption> byId(long id) throws SQLException {
        return read("e.id = ?", "", List.of(id)).stream().findFirst();
    }

    /** Those of an investment, the latest first. Two statements. */
    public List<Exemption> of(InvestmentId investment) throws SQLException {
        return read("e.investment_id = ?", " order by e.number desc", List.of(investment.value()));
    }

    /** Those that wait, the longest waiting first. Two statements. */
    public List<Exemption> waiting(int limit) throws SQLException {
        return read("e.state = 'CLAIMED'", " order by e.claimed_at, e.id limit " + limit, List.of());
    }

    /** Those that were answered, the latest first. Two statements. */
    public List<Exemption> answered(int limit) throws SQLException {
        return read("e.state <> 'CLAIMED'", " order by e.decided_at desc, e.id desc limit " + limit, List.of());
    }

    /** Enters one; empty if one of the investment stands already. */
    public Optional<Long> add(InvestmentId investment, int number, long ground, String reason, Hand by, Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Optional.of(SqlRows.insert(
                    connection,
                    "insert into consultation_exemption (investment_id, number, ground_id, reason, state, claimed_by,"
                            + " claimed_for, claimed_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    investment.value(),
                    number,
                    ground,
                    reason,
                    ExemptionState.CLAIMED,
                    by.account(),
                    by.onBehalfOf().map(account -> account.value()),
                    at));
        } catch (SQLIntegrityConstraintViolationException faster) {
            return Optional.empty();
        }
    }

    /** Keeps a file with one; the same content is kept once. */
    public void attach(long exemption, long file, String name) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(
                    connection,
                    "insert ignore into exemption_evidence (exemption_id, file_id, name) values (?, ?, ?)",
                    exemption,
                    file,
                    name);
        }
    }

    /** Answers one; false if it changed since it was seen. */
    public boolean answer(long id, int seen, ExemptionState state, String reason, Hand by, Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update consultation_exemption set state = ?, answer = ?, decided_by = ?, decided_for = ?,"
                                    + " decided_at = ?, version = version + 1 where id = ? and version = ?"
                                    + " and state = 'CLAIMED'",
                            state,
                            reason,
                            by.account(),
                            by.onBehalfOf().map(account -> account.value()),
                            at,
                            id,
                            seen)
                    == 1;
        }
    }

    private List<Exemption> read(String where, String order, List<Object> values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<Exemption> heads = new ArrayList<>();
            Map<Long, List<Exemption.File>> files = new HashMap<>();
            try (PreparedStatement select =
                    connection.prepareStatement("select x.*, f.kind, f.size_bytes, f.sha256 from exemption_evidence x"
                            + " join evidence_file f on f.id = x.file_id"
                            + " join consultation_exemption e on e.id = x.exemption_id where " + where
                            + " order by x.id")) {
                SqlRows.set(select, values);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        files.computeIfAbsent(row.getLong("exemption_id"), key -> new ArrayList<>())
                                .add(new Exemption.File(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        FileKind.valueOf(row.getString("kind")),
                                        row.getLong("size_bytes"),
                                        row.getString("sha256")));
                    }
                }
            }
            try (PreparedStatement select = connection.prepareStatement(SELECT + " where " + where + order)) {
                SqlRows.set(select, values);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        heads.add(exemption(row, files.getOrDefault(row.getLong("id"), List.of())));
                    }
                }
            }
            return heads;
        }
    }

    private static Exemption exemption(ResultSet row, List<Exemption.File> files) throws SQLException {
        return new Exemption(
                row.getLong("id"),
                new InvestmentId(row.getLong("investment_id")),
                row.getString("investment"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                new OrganisationId(row.getLong("owner_id")),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                row.getInt("number"),
                ground(row),
                row.getString("reason"),
                ExemptionState.valueOf(row.getString("state")),
                act(row, "claimed"),
                row.getString("answer") == null
                        ? Optional.empty()
                        : Optional.of(new Exemption.Answered(row.getString("answer"), act(row, "decided"))),
                files,
                row.getInt("version"));
    }

    private static ReviewHead.Act act(ResultSet row, String verb) throws SQLException {
        return new ReviewHead.Act(
                SqlRows.hand(row, verb),
                row.getString(verb + "_name"),
                SqlRows.text(row, verb + "_for_name"),
                SqlRows.moment(row, verb + "_at"));
    }

    private static ExemptionGround ground(ResultSet row) throws SQLException {
        return new ExemptionGround(
                row.getLong("ground_id"),
                row.getString("ground_code"),
                row.getObject("valid_from", LocalDate.class),
                SqlRows.day(row, "valid_to"),
                new Bilingual(row.getString("text_ko"), row.getString("text_en")),
                row.getString("certainty"),
                new Bilingual(row.getString("note_ko"), row.getString("note_en")));
    }
}

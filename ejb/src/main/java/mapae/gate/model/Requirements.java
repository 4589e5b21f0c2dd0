package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.Approver;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Requirement;
import mapae.shared.Bilingual;

/** What gates ask for, of all times. */
@ApplicationScoped
public class Requirements {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** What holds on a day for a tier, in the order of the gates. Two statements. */
    public List<Requirement> on(LocalDate day, int tier) throws SQLException {
        return read(
                "r.tier = ? and r.valid_from = (select max(l.valid_from) from gate_requirement l"
                        + " where l.gate = r.gate and l.tier = r.tier and l.valid_from <= ?)",
                tier,
                day);
    }

    /** All of a tier, of all times. Two statements. */
    List<Requirement> ofTier(int tier) throws SQLException {
        return read("r.tier = ?", tier);
    }

    /** The one with that key. Two statements. */
    public Requirement byId(long id) throws SQLException {
        return read("r.id = ?", id).get(0);
    }

    private List<Requirement> read(String where, Object... values) throws SQLException {
        List<Requirement> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            Map<String, List<Requirement.Part>> parts = parts(connection, where, values);
            try (PreparedStatement select =
                    connection.prepareStatement("select r.* from gate_requirement r where " + where)) {
                set(select, values);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(requirement(row, parts));
                    }
                }
            }
        }
        return found.stream()
                .sorted((one, other) -> one.gate().compareTo(other.gate()))
                .toList();
    }

    private static Map<String, List<Requirement.Part>> parts(Connection connection, String where, Object... values)
            throws SQLException {
        Map<String, List<Requirement.Part>> parts = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select p.* from gate_requirement_part p"
                + " join gate_requirement r on r.id = p.requirement_id where " + where + " order by p.position")) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    parts.computeIfAbsent(
                                    row.getString("part") + row.getLong("requirement_id"), key -> new ArrayList<>())
                            .add(new Requirement.Part(
                                    row.getString("code"),
                                    new Bilingual(row.getString("text_ko"), row.getString("text_en"))));
                }
            }
        }
        return parts;
    }

    private static void set(PreparedStatement select, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            select.setObject(i + 1, values[i]);
        }
    }

    private static Requirement requirement(ResultSet row, Map<String, List<Requirement.Part>> parts)
            throws SQLException {
        long id = row.getLong("id");
        return new Requirement(
                id,
                Gate.valueOf(row.getString("gate")),
                row.getInt("tier"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("needed"),
                row.getBoolean("continuity"),
                Approver.valueOf(row.getString("approver")),
                Optional.ofNullable(row.getObject("quorum", Integer.class)),
                row.getString("certainty"),
                row.getString("source"),
                parts.getOrDefault("EVIDENCE" + id, List.of()),
                parts.getOrDefault("ITEM" + id, List.of()));
    }
}

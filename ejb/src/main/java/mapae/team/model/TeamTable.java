package mapae.team.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.shared.SqlRows;
import mapae.team.domain.Horizon;
import mapae.team.domain.Team;

/** The charters of teams. */
@ApplicationScoped
public class TeamTable {

    private static final String SELECT = "select t.*, o.code as organisation, o.name_ko as owner_ko,"
            + " o.name_en as owner_en from team t join organisation o on o.id = t.organisation_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** The one of that code. */
    public Optional<Team> byCode(String code) throws SQLException {
        return read(" where t.code = ?", List.of(code)).stream().findFirst();
    }

    /** The same; nobody else changes anything about it until the transaction ends. */
    public Optional<Team> held(String code) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from team where code = ? for update")) {
            SqlRows.set(select, List.of(code));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
            }
        }
        return byCode(code);
    }

    /** Some of them, by code. One statement. */
    public List<Team> list(Optional<String> organisation, String after, int limit) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(after));
        String where = " where t.code > ?";
        if (organisation.isPresent()) {
            where += " and o.code = ?";
            values.add(organisation.get());
        }
        values.add(limit);
        return read(where + " order by t.code limit ?", values);
    }

    /** Adds one. */
    public void add(Team team) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into team (code, organisation_id, name_ko, name_en, mission, horizon, begins_on, ends_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    team.code(),
                    team.owner(),
                    team.name().ko(),
                    team.name().en(),
                    team.mission(),
                    team.horizon(),
                    team.beginsOn(),
                    team.endsOn());
        }
    }

    /** Changes one in the version that was seen; whether it still was that. */
    public boolean change(Team team) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return SqlRows.run(
                            connection,
                            "update team set name_ko = ?, name_en = ?, mission = ?, horizon = ?, begins_on = ?,"
                                    + " ends_on = ?, version = version + 1 where id = ? and version = ?",
                            team.name().ko(),
                            team.name().en(),
                            team.mission(),
                            team.horizon(),
                            team.beginsOn(),
                            team.endsOn(),
                            team.id(),
                            team.version())
                    == 1;
        }
    }

    private List<Team> read(String end, List<?> values) throws SQLException {
        List<Team> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + end)) {
            SqlRows.set(select, values);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Team(
                            row.getLong("id"),
                            row.getString("code"),
                            new Bilingual(row.getString("name_ko"), row.getString("name_en")),
                            new OrganisationId(row.getLong("organisation_id")),
                            row.getString("organisation"),
                            new Bilingual(row.getString("owner_ko"), row.getString("owner_en")),
                            row.getString("mission"),
                            Horizon.valueOf(row.getString("horizon")),
                            row.getObject("begins_on", LocalDate.class),
                            SqlRows.day(row, "ends_on"),
                            row.getInt("version")));
                }
            }
        }
        return found;
    }
}

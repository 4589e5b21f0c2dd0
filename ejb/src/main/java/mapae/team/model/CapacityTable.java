package mapae.team.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import mapae.shared.FiscalYear;
import mapae.shared.SqlRows;
import mapae.shared.Won;
import mapae.team.domain.Capacity;

/** What teams are planned to be, and at what a person-month is reckoned. */
@ApplicationScoped
public class CapacityTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** That of a team. One statement. */
    public Capacity of(long team) throws SQLException {
        List<Capacity.Line> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from team_capacity where team_id = ? order by position")) {
            select.setLong(1, team);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Capacity.Line(
                            row.getString("role"),
                            row.getInt("grade"),
                            row.getBigDecimal("equivalents"),
                            SqlRows.month(row, "from_month").orElseThrow(),
                            SqlRows.month(row, "until_month").orElseThrow()));
                }
            }
        }
        return new Capacity(found);
    }

    /** Puts another in its place. */
    public void replace(long team, Capacity capacity) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(connection, "delete from team_capacity where team_id = ?", team);
            int position = 0;
            for (Capacity.Line line : capacity.lines()) {
                position++;
                SqlRows.add(
                        connection,
                        "insert into team_capacity (team_id, position, role, grade, equivalents, from_month,"
                                + " until_month) values (?, ?, ?, ?, ?, ?, ?)",
                        team,
                        position,
                        line.role(),
                        line.grade(),
                        line.equivalents(),
                        line.from(),
                        line.until());
            }
        }
    }

    /** All rates of a person-month. One statement. */
    public Map<Capacity.RateKey, Won> rates() throws SQLException {
        Map<Capacity.RateKey, Won> found = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select fiscal_year, grade, monthly from team_rate");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.put(
                        new Capacity.RateKey(FiscalYear.of(row.getInt("fiscal_year")), row.getInt("grade")),
                        Won.of(row.getLong("monthly")));
            }
        }
        return found;
    }
}

package mapae.team.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.SqlRows;
import mapae.team.domain.MonthShares;
import mapae.team.domain.MonthShares.Share;

/** For which investments teams worked in which month. */
@ApplicationScoped
public class ShareTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** What a team declared for these months. One statement. */
    public Map<YearMonth, MonthShares> of(long team, YearMonth from, YearMonth until) throws SQLException {
        Map<YearMonth, List<Share>> found = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select month, investment_id, share"
                        + " from team_share where team_id = ? and month >= ? and month <= ?")) {
            SqlRows.set(select, List.of(team, from, until));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(SqlRows.month(row, "month").orElseThrow(), month -> new ArrayList<>())
                            .add(new Share(
                                    new InvestmentId(row.getLong("investment_id")),
                                    new Percent(row.getBigDecimal("share"))));
                }
            }
        }
        Map<YearMonth, MonthShares> shares = new TreeMap<>();
        found.forEach((month, declared) -> shares.put(month, new MonthShares(declared)));
        return shares;
    }

    /**
     * The months of a team that worked for an investment.
     *
     * @param team code of the team
     * @param from first month
     * @param until last month
     */
    public record Span(String team, YearMonth from, YearMonth until) {}

    /** The teams that worked for an investment, by code, each from its first to its last month of that. One statement. */
    public List<Span> on(InvestmentId investment) throws SQLException {
        List<Span> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select t.code, min(s.month) as first,"
                        + " max(s.month) as last from team_share s join team t on t.id = s.team_id"
                        + " where s.investment_id = ? group by t.code order by t.code")) {
            SqlRows.set(select, List.of(investment));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Span(
                            row.getString("code"),
                            SqlRows.month(row, "first").orElseThrow(),
                            SqlRows.month(row, "last").orElseThrow()));
                }
            }
        }
        return found;
    }

    /** Puts what was declared for a month in the place of what was declared before. */
    public void replace(long team, YearMonth month, MonthShares shares) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.run(connection, "delete from team_share where team_id = ? and month = ?", team, month);
            for (Share one : shares.shares()) {
                SqlRows.add(
                        connection,
                        "insert into team_share (team_id, month, investment_id, share) values (?, ?, ?, ?)",
                        team,
                        month,
                        one.investment(),
                        one.share().value());
            }
        }
    }
}

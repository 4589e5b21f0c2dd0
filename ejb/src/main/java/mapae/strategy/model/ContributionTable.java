package mapae.strategy.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.strategy.domain.Contribution;
import mapae.strategy.domain.LiveInvestment;

/** What investments serve, the version of each investment's whole set, and which investments should serve something. */
@ApplicationScoped
public class ContributionTable {

    private static final String SELECT = "select c.*, i.id, i.code, i.title_ko, i.title_en, i.currency,"
            + " o.code as owner, o.name_ko, o.name_en from contribution c"
            + " join investment i on i.id = c.investment_id join organisation o on o.id = i.owner_id";

    private static final String ORDER = " order by i.code, c.from_year, c.objective_id";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A contribution with the investment that makes it.
     *
     * @param contribution the contribution
     * @param investment the investment, live or not
     * @param currency its currency
     */
    public record Row(Contribution contribution, LiveInvestment investment, String currency) {}

    /** All contributions. One statement. */
    public List<Row> all() throws SQLException {
        return read("", Optional.empty());
    }

    /** Those of one investment. One statement. */
    public List<Row> of(InvestmentId investment) throws SQLException {
        return read(" where c.investment_id = ?", Optional.of(investment));
    }

    private List<Row> read(String where, Optional<InvestmentId> investment) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + where + ORDER)) {
            if (investment.isPresent()) {
                select.setLong(1, investment.get().value());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Contribution contribution = new Contribution(
                            new InvestmentId(row.getLong("id")),
                            row.getLong("objective_id"),
                            new Percent(row.getBigDecimal("share").stripTrailingZeros()),
                            FiscalYear.of(row.getInt("from_year")),
                            Optional.ofNullable(row.getObject("until_year", Integer.class))
                                    .map(FiscalYear::of),
                            row.getString("reason"));
                    rows.add(new Row(contribution, investment(row), row.getString("currency")));
                }
            }
        }
        return rows;
    }

    private static LiveInvestment investment(ResultSet row) throws SQLException {
        return new LiveInvestment(
                new InvestmentId(row.getLong("id")),
                row.getString("code"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                row.getString("owner"),
                new Bilingual(row.getString("name_ko"), row.getString("name_en")));
    }

    /** The version of an investment's set; 0 while it never had one. One statement. */
    public int version(InvestmentId investment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select version from contribution_set where investment_id = ?")) {
            select.setLong(1, investment.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    /** Takes the set for a change; held until the transaction ends. Answers whether the version still stood. */
    public boolean take(InvestmentId investment, int seen) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement begin = connection.prepareStatement(
                        "insert ignore into contribution_set (investment_id, version) values (?, 0)");
                PreparedStatement take = connection.prepareStatement(
                        "update contribution_set set version = version + 1 where investment_id = ? and version = ?")) {
            begin.setLong(1, investment.value());
            begin.executeUpdate();
            take.setLong(1, investment.value());
            take.setInt(2, seen);
            return take.executeUpdate() == 1;
        }
    }

    /** Stores the whole set in place of what stood. */
    public void replace(InvestmentId investment, Collection<Contribution> all) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from contribution where investment_id = ?");
                PreparedStatement insert = connection.prepareStatement("insert into contribution (investment_id,"
                        + " objective_id, share, from_year, until_year, reason) values (?, ?, ?, ?, ?, ?)")) {
            delete.setLong(1, investment.value());
            delete.executeUpdate();
            for (Contribution one : all) {
                insert.setLong(1, investment.value());
                insert.setLong(2, one.objective());
                insert.setBigDecimal(3, one.share().value());
                insert.setInt(4, one.from().value());
                insert.setObject(5, one.until().map(FiscalYear::value).orElse(null));
                insert.setString(6, one.reason());
                insert.addBatch();
            }
            if (!all.isEmpty()) {
                insert.executeBatch();
            }
        }
    }

    /**
     * Ends what serves objectives that have an end, with the objective: what would begin later goes, what would go on ends.
     * Sets that are changed get a new version.
     *
     * @param strategy all objectives of that strategy
     */
    public void endWithObjectives(long strategy) throws SQLException {
        String late = " join objective o on o.id = c.objective_id where o.strategy_id = ? and o.valid_to is not null"
                + " and coalesce(c.until_year, 9999) > year(o.valid_to)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement version = connection.prepareStatement(
                        "update contribution_set set version = version + 1 where investment_id in"
                                + " (select c.investment_id from contribution c" + late + ")");
                PreparedStatement delete = connection.prepareStatement(
                        "delete c from contribution c" + late + " and c.from_year > year(o.valid_to)");
                PreparedStatement update = connection.prepareStatement("update contribution c join objective o"
                        + " on o.id = c.objective_id set c.until_year = year(o.valid_to) where o.strategy_id = ?"
                        + " and o.valid_to is not null and coalesce(c.until_year, 9999) > year(o.valid_to)")) {
            for (PreparedStatement one : List.of(version, delete, update)) {
                one.setLong(1, strategy);
                one.executeUpdate();
            }
        }
    }

    /** The investments that are neither stopped nor closed, by code. One statement. */
    public List<LiveInvestment> live() throws SQLException {
        List<LiveInvestment> live = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select i.id, i.code, i.title_ko, i.title_en,"
                        + " o.code as owner, o.name_ko, o.name_en from investment i"
                        + " join organisation o on o.id = i.owner_id"
                        + " where i.stage not in ('STOPPED', 'CLOSED') order by i.code");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                live.add(investment(row));
            }
        }
        return live;
    }
}

package mapae.metric.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.metric.domain.NightlyJob;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.shared.InvestmentId;

/** Reads what readers may see: the rows of the published runs. */
@ApplicationScoped
public class PublishedResults {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A published row.
     *
     * @param row the row
     * @param run the run that wrote it
     * @param asOf the day for which the run computed
     * @param formulaVersion version of the formulas
     * @param publishedAt when the run was published
     */
    public record Published(ResultRow row, long run, LocalDate asOf, String formulaVersion, Instant publishedAt) {}

    /** An investment's rows in a job's published run, newest month first, at most so many. */
    public List<Published> of(NightlyJob job, InvestmentId investment, int most) throws SQLException {
        ResultTable table = ResultTable.of(job);
        String sql = "select m.id, m.as_of, m.formula_version, p.published_at, v.investment_id, v.baseline_version,"
                + " v.reasons, " + (table.isMonthly() ? "v.month" : "null as month") + ", " + table.columns()
                + " from published_run p join metric_run m on m.id = p.run_id join " + table.table()
                + " v on v.run_id = m.id where p.job = ? and v.investment_id = ?"
                + (table.isMonthly() ? " order by v.month desc" : "") + " limit ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, job.code());
            select.setLong(2, investment.value());
            select.setInt(3, most);
            List<Published> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Published(
                            read(table, row),
                            row.getLong("id"),
                            row.getObject("as_of", LocalDate.class),
                            row.getString("formula_version"),
                            row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                }
            }
            return rows;
        }
    }

    private static ResultRow read(ResultTable table, ResultSet row) throws SQLException {
        Map<Quantity, Object> values = new EnumMap<>(Quantity.class);
        for (Quantity quantity : table.quantities()) {
            Object value = value(quantity, row, ResultTable.column(quantity));
            if (value != null) {
                values.put(quantity, value);
            }
        }
        return new ResultRow(
                new InvestmentId(row.getLong("investment_id")),
                Optional.ofNullable(row.getObject("month", LocalDate.class)).map(YearMonth::from),
                row.getInt("baseline_version"),
                values,
                reasons(row.getString("reasons")));
    }

    private static Object value(Quantity quantity, ResultSet row, String column) throws SQLException {
        return switch (quantity.unit()) {
            case MONEY, DAYS, COUNT, RATIO, PERCENT, MONTHS -> row.getObject(column, BigDecimal.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case RATING, CODE -> row.getString(column);
        };
    }

    private static Map<Quantity, String> reasons(String stored) {
        Map<Quantity, String> reasons = new EnumMap<>(Quantity.class);
        if (stored != null) {
            for (String pair : stored.split(",")) {
                int sign = pair.indexOf('=');
                reasons.put(
                        Quantity.valueOf(pair.substring(0, sign).toUpperCase(Locale.ROOT)), pair.substring(sign + 1));
            }
        }
        return reasons;
    }
}

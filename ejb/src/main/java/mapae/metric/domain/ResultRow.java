package mapae.metric.domain;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import mapae.shared.InvestmentId;

/**
 * What a job found out about an investment.
 *
 * @param investment the investment
 * @param month the month it describes; empty for a job that looks at the as-of day
 * @param baselineVersion the baseline that was current
 * @param values what is known: whole numbers as {@code Long}, others as {@code BigDecimal}, days as {@code LocalDate},
 *     codes and ratings as {@code String}
 * @param reasons why a metric has no value, by quantity
 */
public record ResultRow(
        InvestmentId investment,
        Optional<YearMonth> month,
        int baselineVersion,
        Map<Quantity, Object> values,
        Map<Quantity, String> reasons) {

    public ResultRow {
        values = Map.copyOf(values);
        reasons = Map.copyOf(reasons);
    }

    /** Whether any metric of the job has a value. */
    public boolean hasMetric(NightlyJob job) {
        return Metric.of(job).stream().map(Metric::quantity).anyMatch(values::containsKey);
    }
}

package mapae.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mapae.metric.domain.MetricUnit;
import mapae.shared.Bilingual;

/**
 * A published number and all that is needed to follow it.
 *
 * @param code stable name, such as {@code cost-index}
 * @param name its name in both languages
 * @param unit in what it is measured; money is in the investment's currency
 * @param value the value; empty where it is undefined
 * @param undefined why there is no value; empty where there is one
 * @param formula how it is computed
 * @param inputs what went into it
 * @param baselineVersion the baseline it was measured against
 * @param month the reported month it describes, or empty where it describes the as-of day
 * @param asOf the day for which the job ran
 * @param run the run that computed it
 * @param publishedAt when that run was published
 */
public record MetricView(
        String code,
        Bilingual name,
        MetricUnit unit,
        Optional<Value> value,
        Optional<Undefined> undefined,
        Formula formula,
        List<Input> inputs,
        int baselineVersion,
        Optional<YearMonth> month,
        LocalDate asOf,
        long run,
        Instant publishedAt) {

    /**
     * A value; exactly one of the three is there.
     *
     * @param number of every unit but the ones below
     * @param day of unit DATE
     * @param word of units RATING and CODE
     */
    public record Value(Optional<BigDecimal> number, Optional<LocalDate> day, Optional<String> word) {}

    /**
     * Why there is no value.
     *
     * @param code stable name of the reason
     * @param text the reason in both languages
     */
    public record Undefined(String code, Bilingual text) {}

    /**
     * How a metric is computed.
     *
     * @param text the formula in the notation of the field
     * @param version version of the formula
     * @param source where it comes from
     */
    public record Formula(String text, String version, String source) {}

    /**
     * What went into a metric.
     *
     * @param code stable name
     * @param name its name in both languages
     * @param unit in what it is measured
     * @param value the value as it was; empty where it was not known
     */
    public record Input(String code, Bilingual name, MetricUnit unit, Optional<Value> value) {}
}

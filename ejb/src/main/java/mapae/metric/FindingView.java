package mapae.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mapae.metric.domain.FindingKind;
import mapae.metric.domain.MetricUnit;
import mapae.shared.Bilingual;

/**
 * Something that the published figures of an investment point out.
 *
 * @param kind what it is
 * @param title its name for readers
 * @param investmentCode code of the investment
 * @param investmentTitle title in both languages
 * @param size how much of it, in {@code unit}
 * @param unit in what the size is measured
 * @param month the reported month, or empty where it describes the as-of day
 * @param asOf the day for which the job ran
 */
public record FindingView(
        FindingKind kind,
        Bilingual title,
        String investmentCode,
        Bilingual investmentTitle,
        BigDecimal size,
        MetricUnit unit,
        Optional<YearMonth> month,
        LocalDate asOf) {}

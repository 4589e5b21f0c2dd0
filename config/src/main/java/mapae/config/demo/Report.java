package mapae.config.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * A month's report. What was not reported is null.
 *
 * @param progress hundredths of a percent
 * @param actualCost won since the start
 * @param reportedAt UTC
 */
record Report(
        long investmentId,
        YearMonth month,
        Integer progress,
        Long actualCost,
        Long yearForecast,
        Long wholeLifeCost,
        Long totalBenefits,
        LocalDate forecastFinish,
        String rating,
        String note,
        String reportedBy,
        LocalDateTime reportedAt) {}

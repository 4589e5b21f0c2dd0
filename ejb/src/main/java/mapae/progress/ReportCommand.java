package mapae.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mapae.progress.domain.Rating;
import mapae.shared.Won;

/**
 * What a project manager reports of a month. What is empty is not known.
 *
 * @param month the month
 * @param physicalProgress percent of the whole scope done, 0 to 100, two decimals
 * @param actualCost spent since the start, by the end of the month
 * @param yearForecast what the fiscal year is expected to cost
 * @param forecastFinish when it is expected to finish
 * @param rating the reporter's own rating
 * @param note in words
 * @param version version of the report that this one corrects; empty for a first report of the month
 */
public record ReportCommand(
        YearMonth month,
        Optional<BigDecimal> physicalProgress,
        Optional<Won> actualCost,
        Optional<Won> yearForecast,
        Optional<LocalDate> forecastFinish,
        Optional<Rating> rating,
        Optional<String> note,
        Optional<Integer> version) {}

package mapae.progress.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mapae.shared.Percent;
import mapae.shared.Won;

/**
 * What a month's report says that figures are computed from.
 *
 * @param month the month
 * @param physicalProgress percent of the whole scope done
 * @param actualCost spent since the start
 * @param yearForecast what the fiscal year is expected to cost
 * @param forecastFinish when it is expected to finish
 * @param rating the reporter's own rating
 */
public record MonthReport(
        YearMonth month,
        Optional<Percent> physicalProgress,
        Optional<Won> actualCost,
        Optional<Won> yearForecast,
        Optional<LocalDate> forecastFinish,
        Optional<Rating> rating) {

    /** Whether it names a month and no more. */
    public boolean saysNothing() {
        return physicalProgress.isEmpty()
                && actualCost.isEmpty()
                && yearForecast.isEmpty()
                && forecastFinish.isEmpty()
                && rating.isEmpty();
    }
}

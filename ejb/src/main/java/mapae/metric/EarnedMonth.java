package mapae.metric;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import mapae.progress.domain.Rating;
import mapae.shared.Won;

/**
 * A month of an investment as the published run sees it, for curves and their tables.
 *
 * @param month the reported month
 * @param plannedValue PV
 * @param earnedValue EV
 * @param actualCost AC
 * @param costIndex CPI
 * @param timeIndex SPI(t)
 * @param computedRating the rating by the figures
 * @param reportedRating the rating by a person
 */
public record EarnedMonth(
        YearMonth month,
        Optional<Won> plannedValue,
        Optional<Won> earnedValue,
        Optional<Won> actualCost,
        Optional<BigDecimal> costIndex,
        Optional<BigDecimal> timeIndex,
        Optional<Rating> computedRating,
        Optional<Rating> reportedRating) {}

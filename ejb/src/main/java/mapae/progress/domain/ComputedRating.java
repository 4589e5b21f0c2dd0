package mapae.progress.domain;

import java.math.BigDecimal;
import java.util.Optional;
import mapae.shared.Figure;

/** The rating that the figures give: the worse of cost and time. It stands beside a person's rating, never over it. */
public final class ComputedRating {

    /** No thresholds hold on the day. */
    public static final String NO_THRESHOLDS = "figure.no-thresholds";

    private ComputedRating() {}

    /**
     * The rating of two indices. One that is undefined leaves the rating undefined: half a view is no view.
     *
     * @param costIndex CPI
     * @param timeIndex SPI(t)
     * @param thresholds those in force on the day, if any
     */
    public static Figure<Rating> of(
            Figure<BigDecimal> costIndex, Figure<BigDecimal> timeIndex, Optional<RatingThresholds> thresholds) {
        return Figure.known(thresholds, NO_THRESHOLDS)
                .then(steps -> costIndex.with(
                        timeIndex, (cost, time) -> Rating.of(cost, steps).orWorse(Rating.of(time, steps))));
    }
}

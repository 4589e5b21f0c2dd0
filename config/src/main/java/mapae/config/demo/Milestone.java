package mapae.config.demo;

import java.time.LocalDate;

/**
 * A milestone with its baseline, its forecast and the day it was reached.
 *
 * @param forecastDate null once the investment is stopped before it
 * @param reachedOn null until it is reached
 */
record Milestone(
        long investmentId,
        String code,
        String nameKo,
        String nameEn,
        String kind,
        boolean shielded,
        LocalDate baselineDate,
        LocalDate forecastDate,
        LocalDate reachedOn) {}

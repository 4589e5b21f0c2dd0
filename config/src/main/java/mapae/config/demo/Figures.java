package mapae.config.demo;

import java.time.LocalDate;

/**
 * What a month comes to before it is written into a report.
 *
 * @param progress hundredths of a percent of the whole scope
 * @param cost won since the start
 * @param rating severity from 0 (green) to 4 (red)
 */
record Figures(int progress, long cost, LocalDate forecastFinish, int rating) {

    Figures withProgress(int hundredths) {
        return new Figures(hundredths, cost, forecastFinish, rating);
    }

    Figures withCost(long won) {
        return new Figures(progress, won, forecastFinish, rating);
    }

    Figures withForecast(LocalDate day) {
        return new Figures(progress, cost, day, rating);
    }

    Figures withRating(int severity) {
        return new Figures(progress, cost, forecastFinish, severity);
    }
}

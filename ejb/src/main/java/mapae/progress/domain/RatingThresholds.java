package mapae.progress.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From which index on a rating holds. Data with a term, since each government sets its own.
 *
 * @param green lowest index of green
 * @param amberGreen lowest index of amber/green
 * @param amber lowest index of amber
 * @param amberRed lowest index of amber/red; below it is red
 * @param validFrom first day
 * @param validTo last day; empty while in force
 * @param source where the numbers come from
 * @param certainty how sure we are of them: LAW, SECONDARY or FIELD
 */
public record RatingThresholds(
        BigDecimal green,
        BigDecimal amberGreen,
        BigDecimal amber,
        BigDecimal amberRed,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        String certainty) {

    public RatingThresholds {
        if (green.compareTo(amberGreen) < 0 || amberGreen.compareTo(amber) < 0 || amber.compareTo(amberRed) < 0) {
            throw new IllegalArgumentException("thresholds rise towards green");
        }
    }

    /** Whether they hold on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}

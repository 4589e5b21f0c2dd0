package mapae.team.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Hand;
import mapae.shared.Measure;

/**
 * What a team is to bring about by a day.
 *
 * @param measure how it is measured, and what came out
 * @param due the day
 * @param measuredBy who wrote down what came out, if anybody did
 */
public record Outcome(Measure measure, LocalDate due, Optional<Hand> measuredBy) {

    /** Whether it was measured, and its target reached. */
    public boolean reached() {
        return measure.met().value().orElse(false);
    }
}

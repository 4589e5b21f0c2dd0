package mapae.experiment.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * How much, how long and how often may be experimented.
 *
 * @param highestCeiling in won
 * @param longestMonths from the first day to the last one
 * @param mostRounds experiments of one investment, the first one among them
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param note where it comes from
 */
public record ExperimentRule(Won highestCeiling, int longestMonths, int mostRounds, String certainty, Bilingual note) {

    /** Why an experiment may not cost so much or last so long, if it may not. */
    public Optional<Refusal> refuse(Won ceiling, LocalDate startsOn, LocalDate endsOn) {
        if (ceiling.compareTo(Won.ZERO) <= 0) {
            return Optional.of(Refusal.invalid("experiment.ceiling-positive"));
        }
        if (ceiling.compareTo(highestCeiling) > 0) {
            return Optional.of(Refusal.rule("experiment.ceiling-too-high", highestCeiling));
        }
        if (endsOn.isBefore(startsOn)) {
            return Optional.of(Refusal.invalid("experiment.ends-before"));
        }
        LocalDate latest = startsOn.plusMonths(longestMonths).minusDays(1);
        return endsOn.isAfter(latest)
                ? Optional.of(Refusal.rule("experiment.too-long", longestMonths, latest))
                : Optional.empty();
    }

    /** Why an investment may not be experimented with once more, if it may not. */
    public Optional<Refusal> refuseAfter(int number) {
        return number >= mostRounds
                ? Optional.of(Refusal.rule("experiment.too-many-rounds", mostRounds))
                : Optional.empty();
    }
}

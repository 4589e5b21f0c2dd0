package mapae.experiment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.shared.MeasureDirection;
import mapae.shared.Won;

/** What is done to an experiment. */
public sealed interface ExperimentCommand {

    /**
     * What is proposed.
     *
     * @param ceiling the most that may be committed, in won
     * @param startsOn first day
     * @param endsOn last day
     * @param hypothesis what is supposed
     * @param success what must come out for it to count as a success
     * @param rollout code of the investment that would roll it out, if there is one
     * @param measures what is measured
     */
    record Propose(
            Won ceiling,
            LocalDate startsOn,
            LocalDate endsOn,
            String hypothesis,
            String success,
            Optional<String> rollout,
            List<NewMeasure> measures)
            implements ExperimentCommand {}

    /**
     * A measure, before anything is measured.
     *
     * @param name what is measured
     * @param unit in what
     * @param direction which way is better
     * @param baseline the value before; empty where it is not known
     * @param target the value that is aimed at
     */
    record NewMeasure(
            String name, String unit, MeasureDirection direction, Optional<BigDecimal> baseline, BigDecimal target) {}

    /**
     * A value that was measured.
     *
     * @param position of the measure, from 1
     * @param value the value
     * @param on the day for which it holds
     * @param source where it comes from
     */
    record Measured(int position, BigDecimal value, LocalDate on, String source) implements ExperimentCommand {}

    /**
     * What came out.
     *
     * @param findings what was found
     * @param learnt what was learnt
     * @param userEvidence what users showed
     * @param recommendation what should become of it
     */
    record Evaluate(String findings, String learnt, String userEvidence, ExperimentVerdict recommendation)
            implements ExperimentCommand {}

    /**
     * What is decided.
     *
     * @param verdict what
     * @param reason why
     * @param rollout code of the investment that rolls it out; only where it is scaled
     */
    record Decide(ExperimentVerdict verdict, String reason, Optional<String> rollout) implements ExperimentCommand {}
}

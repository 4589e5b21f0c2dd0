package mapae.experiment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentRule;
import mapae.ledger.CeilingView;
import mapae.shared.Figure;
import mapae.shared.Measure;

/**
 * An experiment with everything that bears on it.
 *
 * @param experiment the experiment
 * @param results its measures with what they reached
 * @param money its ceiling in the books; empty before it is approved
 * @param committedShare what is committed as a part of the ceiling
 * @param rounds all experiments of the investment, the latest first
 * @param rule the rule in force today
 * @param may what the caller may do
 */
public record ExperimentBook(
        Experiment experiment,
        List<Result> results,
        Optional<CeilingView> money,
        Figure<BigDecimal> committedShare,
        List<Experiment> rounds,
        ExperimentRule rule,
        May may) {

    /**
     * A measure with what it reached.
     *
     * @param measure the measure
     * @param formula how {@code reached} is computed
     * @param reached which part of the way to the target was gone
     * @param met whether the target was reached
     */
    public record Result(Measure measure, String formula, Figure<BigDecimal> reached, Figure<Boolean> met) {

        static Result of(Measure measure) {
            return new Result(measure, Measure.FORMULA, measure.reached(), measure.met());
        }
    }

    /**
     * What the caller may do.
     *
     * @param change the proposal
     * @param measure write down what was measured, and evaluate
     * @param approve it
     * @param decide what becomes of it
     * @param iterate propose the next one
     */
    public record May(boolean change, boolean measure, boolean approve, boolean decide, boolean iterate) {}
}

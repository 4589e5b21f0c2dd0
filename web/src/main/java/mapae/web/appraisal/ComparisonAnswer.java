package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.appraisal.OptionsView;
import mapae.appraisal.domain.AppraisalFormula;
import mapae.appraisal.domain.IncrementalAnalysis;
import mapae.appraisal.domain.InternalRates;
import mapae.shared.Won;
import mapae.web.api.Ratio;

/**
 * Options compared.
 *
 * @param preferred name of the option with the highest NPV, at which the increments end
 * @param options each by itself, in the order given
 * @param increments one after another, by rising PV(C): each held against the best before it
 * @param explanation the formula of the increments
 */
public record ComparisonAnswer(
        String preferred, List<Candidate> options, List<Increment> increments, Explanation explanation) {

    /**
     * An option by itself.
     *
     * @param name what it is called
     * @param appraisal what it is worth
     */
    public record Candidate(String name, AppraisalAnswer appraisal) {}

    /**
     * An option held against the best before it.
     *
     * @param from the best before it
     * @param to the option
     * @param costs ΔPV(C), won
     * @param benefits ΔPV(B), won
     * @param npv ΔNPV, won
     * @param bcr ΔBCR, four decimals; null where both cost the same
     * @param irr ΔIRR: none, one or several
     * @param takesOver whether the option is the best from then on
     */
    public record Increment(
            String from,
            String to,
            Won costs,
            Won benefits,
            Won npv,
            Optional<BigDecimal> bcr,
            List<BigDecimal> irr,
            boolean takesOver) {

        static Increment of(IncrementalAnalysis.Step step) {
            return new Increment(
                    step.from(),
                    step.to(),
                    Won.rounded(step.increment().costs()),
                    Won.rounded(step.increment().benefits()),
                    Won.rounded(step.increment().net()),
                    Ratio.told(step.increment().benefitCostRatio().value()),
                    step.internalRates().rates().stream()
                            .map(InternalRates.Root::rate)
                            .toList(),
                    step.takesOver());
        }
    }

    static ComparisonAnswer of(OptionsView view) {
        return new ComparisonAnswer(
                view.increments().preferred(),
                view.options().stream()
                        .map(one -> new Candidate(one.name(), AppraisalAnswer.of(one.appraisal())))
                        .toList(),
                view.increments().steps().stream().map(Increment::of).toList(),
                Explanation.of(AppraisalFormula.INCREMENT, Optional.empty(), Optional.empty(), Map.of()));
    }
}

package mapae.businesscase;

import java.util.List;
import java.util.Optional;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.IncrementalAnalysis;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.OptimismBias;
import mapae.appraisal.domain.Tornado;
import mapae.businesscase.domain.CaseOption;

/**
 * What a version of a case comes to, computed from what stands in it.
 *
 * @param rates at which values are discounted
 * @param options the options that have flows, in their order
 * @param increments one option after another, from the least cost up
 * @param sensitivity how much the chosen option depends on what; empty if none is chosen
 */
public record CaseAppraisal(
        DiscountRates rates, List<Option> options, IncrementalAnalysis increments, Optional<Sensitivity> sensitivity) {

    /**
     * An option.
     *
     * @param option the option
     * @param bias optimism bias of its costs; 0 where none is stated
     * @param stated flows as they are stated
     * @param appraisal what they come to with the bias
     */
    public record Option(CaseOption option, OptimismBias bias, CashFlows stated, AppraisalView appraisal) {}

    /**
     * How much the chosen option depends on what.
     *
     * @param tornado one driver at a time
     * @param monteCarlo all drivers together
     * @param drivers how they vary in that
     */
    public record Sensitivity(Tornado tornado, MonteCarlo monteCarlo, MonteCarlo.Drivers drivers) {}

    public CaseAppraisal {
        options = List.copyOf(options);
    }

    /** What an option comes to; empty if it has no flows. */
    public Optional<Option> of(CaseOption option) {
        return options.stream().filter(one -> one.option().equals(option)).findFirst();
    }
}

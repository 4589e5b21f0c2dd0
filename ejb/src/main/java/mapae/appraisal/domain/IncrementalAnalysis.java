package mapae.appraisal.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Options compared one after another, from the least cost up: each is held against the best so far, and takes its place if
 * what it costs more is worth it at the rate, ΔNPV above 0. The last one that stands has the highest NPV of all.
 *
 * @param steps one less than there are options
 * @param preferred name of the option that stands at the end
 */
public record IncrementalAnalysis(List<Step> steps, String preferred) {

    /**
     * An option.
     *
     * @param name what it is called; unlike the others'
     * @param flows its flows, from the same base year as the others'
     */
    public record Option(String name, CashFlows flows) {}

    /**
     * An option held against the best so far.
     *
     * @param from name of the best so far
     * @param to name of the option
     * @param increment present values of what the option has beyond the other: ΔPV(C), 0 or more, ΔPV(B), ΔNPV, ΔBCR
     * @param internalRates ΔIRR, of the same flows
     * @param takesOver whether the option is the best from then on
     */
    public record Step(
            String from, String to, PresentValues increment, InternalRates internalRates, boolean takesOver) {}

    public IncrementalAnalysis {
        steps = List.copyOf(steps);
    }

    /**
     * Of these options at these rates.
     *
     * @throws IllegalArgumentException without options, or for base years that differ
     */
    public static IncrementalAnalysis of(List<Option> options, DiscountRates rates) {
        if (options.isEmpty()) {
            throw new IllegalArgumentException("no options");
        }
        List<Option> byCost = options.stream()
                .sorted(Comparator.comparing(
                        option -> PresentValues.of(option.flows(), rates).costs()))
                .toList();
        Option best = byCost.get(0);
        List<Step> steps = new ArrayList<>();
        for (Option next : byCost.subList(1, byCost.size())) {
            Step step = step(best, next, rates);
            steps.add(step);
            best = step.takesOver() ? next : best;
        }
        return new IncrementalAnalysis(steps, best.name());
    }

    private static Step step(Option best, Option next, DiscountRates rates) {
        CashFlows beyond = next.flows().minus(best.flows());
        PresentValues increment = PresentValues.of(beyond, rates);
        return new Step(
                best.name(),
                next.name(),
                increment,
                InternalRates.of(beyond),
                increment.net().signum() > 0);
    }
}

package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mapae.shared.Figure;

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
     * @param costs ΔPV(C), 0 or more
     * @param benefits ΔPV(B)
     * @param internalRates ΔIRR, of the flows that the option has beyond the other
     * @param takesOver whether the option is the best from then on
     */
    public record Step(
            String from,
            String to,
            BigDecimal costs,
            BigDecimal benefits,
            InternalRates internalRates,
            boolean takesOver) {

        /** ΔNPV. */
        public BigDecimal net() {
            return benefits.subtract(costs);
        }

        /** ΔBCR = ΔPV(B) ÷ ΔPV(C); undefined where both cost the same. */
        public Figure<BigDecimal> benefitCostRatio() {
            return new PresentValues(List.of(), costs, benefits).benefitCostRatio();
        }
    }

    /** An option with its present values. */
    private record Valued(Option option, PresentValues values) {}

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
        List<Valued> byCost = options.stream()
                .map(option -> new Valued(option, PresentValues.of(option.flows(), rates)))
                .sorted(Comparator.comparing(one -> one.values().costs()))
                .toList();
        Valued best = byCost.get(0);
        List<Step> steps = new ArrayList<>();
        for (Valued next : byCost.subList(1, byCost.size())) {
            Step step = step(best, next);
            steps.add(step);
            best = step.takesOver() ? next : best;
        }
        return new IncrementalAnalysis(steps, best.option().name());
    }

    private static Step step(Valued best, Valued next) {
        BigDecimal costs = next.values().costs().subtract(best.values().costs());
        BigDecimal benefits = next.values().benefits().subtract(best.values().benefits());
        return new Step(
                best.option().name(),
                next.option().name(),
                costs,
                benefits,
                InternalRates.of(next.option().flows().minus(best.option().flows())),
                benefits.compareTo(costs) > 0);
    }
}

package mapae.strategy;

import java.util.List;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import mapae.strategy.domain.Money;

/**
 * A strategy whole.
 *
 * @param strategy the strategy
 * @param parent the strategy that it carries out
 * @param carriedOutBy the strategies that carry it out
 * @param years the fiscal years for which money is told
 * @param objectives its objectives, each before its parts
 * @param totals money of all its objectives, by year
 */
public record StrategySheet(
        StrategyView strategy,
        Optional<StrategyView> parent,
        List<StrategyView> carriedOutBy,
        List<FiscalYear> years,
        List<Line> objectives,
        List<Money> totals) {

    public StrategySheet {
        carriedOutBy = List.copyOf(carriedOutBy);
        years = List.copyOf(years);
        objectives = List.copyOf(objectives);
        totals = List.copyOf(totals);
    }

    /**
     * An objective.
     *
     * @param objective the objective
     * @param depth how many it is a part of, one in the other
     * @param money what serves it, by year; parts apart
     * @param serving by which investments
     */
    public record Line(ObjectiveView objective, int depth, List<Money> money, List<Serving> serving) {}

    /**
     * An investment that serves an objective.
     *
     * @param contribution with what share
     * @param currency its currency
     * @param years by year
     */
    public record Serving(ContributionView contribution, String currency, List<Year> years) {}

    /**
     * A year of it.
     *
     * @param serves whether it serves the objective in that year
     * @param amount the money; empty if there is no approved budget, or it does not serve
     */
    public record Year(boolean serves, Optional<Won> amount) {}
}

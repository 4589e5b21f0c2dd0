package mapae.strategy;

import java.time.LocalDate;
import java.util.List;
import mapae.shared.FiscalYear;
import mapae.strategy.domain.Money;

/**
 * Strategies with what they carry out below them, and the money of a year.
 *
 * @param day as of when
 * @param year the fiscal year of that day
 * @param nodes the strategies, each before those that carry it out
 * @param unassigned approved budgets of the year, as far as they serve no objective
 * @param total all approved budgets of the year
 */
public record StrategyTree(LocalDate day, FiscalYear year, List<Node> nodes, Money unassigned, Money total) {

    public StrategyTree {
        nodes = List.copyOf(nodes);
    }

    /**
     * A strategy.
     *
     * @param strategy the strategy
     * @param depth how many it carries out, one through the other
     * @param objectives how many objectives are in force on the day
     * @param investments how many investments serve them in the year
     * @param money what serves its own objectives, without those of strategies below it
     */
    public record Node(StrategyView strategy, int depth, int objectives, int investments, Money money) {}
}

package mapae.web.strategy;

import mapae.strategy.StrategyTree;
import mapae.web.page.Form;

/**
 * All strategies.
 *
 * @param tree the strategies
 * @param mayKeep whether the caller may write them
 * @param form the day
 */
public record StrategiesModel(StrategyTree tree, boolean mayKeep, Form form) {}

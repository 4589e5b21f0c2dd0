package mapae.web.strategy;

import java.time.LocalDate;
import mapae.strategy.StrategySheet;

/**
 * One strategy.
 *
 * @param sheet all of it
 * @param day as of when
 * @param mayKeep whether the caller may write it
 */
public record StrategyModel(StrategySheet sheet, LocalDate day, boolean mayKeep) {}

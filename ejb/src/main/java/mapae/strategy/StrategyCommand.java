package mapae.strategy;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.strategy.domain.StrategyLevel;

/** What is done to strategies. */
public sealed interface StrategyCommand {

    /**
     * A new one.
     *
     * @param code short code
     * @param title what it is called
     * @param level whose it is
     * @param organisation code of the organisation; for a ministry's alone
     * @param parent code of the strategy that it carries out
     * @param validFrom first day
     * @param validTo last day
     * @param source where it is published
     */
    record Begin(
            String code,
            Bilingual title,
            StrategyLevel level,
            Optional<String> organisation,
            Optional<String> parent,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            Optional<String> source)
            implements StrategyCommand {}

    /**
     * One that stands: renamed, put elsewhere, or ended.
     *
     * @param code its code
     * @param title what it is called
     * @param parent code of the strategy that it carries out
     * @param validTo last day
     * @param source where it is published
     * @param version on which the change is based
     */
    record Change(
            String code,
            Bilingual title,
            Optional<String> parent,
            Optional<LocalDate> validTo,
            Optional<String> source,
            int version)
            implements StrategyCommand {}
}

package mapae.strategy;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.strategy.domain.StrategyLevel;
import mapae.strategy.domain.Term;

/**
 * A strategy as shown.
 *
 * @param code short code
 * @param title what it is called
 * @param level whose it is
 * @param organisation code of the organisation; empty for the nation's
 * @param organisationName its name
 * @param parent code of the strategy that it carries out
 * @param validFrom first day
 * @param validTo last day; empty while it goes on
 * @param source where it is published
 * @param version for changes
 */
public record StrategyView(
        String code,
        Bilingual title,
        StrategyLevel level,
        Optional<String> organisation,
        Optional<Bilingual> organisationName,
        Optional<String> parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> source,
        int version) {

    /** Whether it is in force on that day. */
    public boolean isInForceOn(LocalDate day) {
        return new Term(validFrom, validTo).covers(day);
    }
}

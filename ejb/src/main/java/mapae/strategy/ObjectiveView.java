package mapae.strategy;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.strategy.domain.Term;

/**
 * An objective as shown.
 *
 * @param code short code
 * @param strategy code of its strategy
 * @param parent code of the objective that it is a part of
 * @param title what it is called
 * @param description what it means
 * @param validFrom first day
 * @param validTo last day; empty while it goes on
 * @param version for changes
 */
public record ObjectiveView(
        String code,
        String strategy,
        Optional<String> parent,
        Bilingual title,
        Optional<String> description,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        int version) {

    /** Whether it is in force on that day. */
    public boolean isInForceOn(LocalDate day) {
        return new Term(validFrom, validTo).covers(day);
    }
}

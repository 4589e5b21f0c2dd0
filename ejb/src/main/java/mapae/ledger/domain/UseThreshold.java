package mapae.ledger.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Percent;

/**
 * From which share of its current budget on the use of a line is worth a warning, for a term.
 *
 * @param share percent of the current budget; more than 0
 * @param validFrom first day
 * @param validTo last day; empty while in force
 */
public record UseThreshold(Percent share, LocalDate validFrom, Optional<LocalDate> validTo) {

    /** @throws IllegalArgumentException for a share of nothing */
    public UseThreshold {
        if (share.value().signum() <= 0) {
            throw new IllegalArgumentException("a warning from the start is none");
        }
    }

    /** Whether it holds on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}

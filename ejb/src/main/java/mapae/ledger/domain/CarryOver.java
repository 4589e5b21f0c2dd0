package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A wish to carry money of a line into the year after.
 *
 * @param kind which of the three kinds of carry-over
 * @param amount how much, in whole units of the line's currency; more than nothing
 * @param year the year out of which it goes
 * @param resolution where the Assembly approved it beforehand; needed for specified carry-over
 * @param completion the last year of the continuing expenditure; needed for its carry-over
 */
public record CarryOver(
        PostingKind kind, Won amount, FiscalYear year, Optional<String> resolution, Optional<FiscalYear> completion) {

    /** @throws IllegalArgumentException if the kind is no carry-over */
    public CarryOver {
        if (!kind.isCarryOver()) {
            throw new IllegalArgumentException(kind + " is no carry-over");
        }
    }
}

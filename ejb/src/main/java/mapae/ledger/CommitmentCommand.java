package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * A promise to be made.
 *
 * @param amount how much, in whole units of the line's currency
 * @param description what for
 * @param counterparty to whom
 * @param investment the investment for which it is made, if for one
 * @param valueDate the day for which it counts; empty for today, or the day of the year that is nearest to it
 */
public record CommitmentCommand(
        Won amount,
        String description,
        String counterparty,
        Optional<InvestmentId> investment,
        Optional<LocalDate> valueDate) {}

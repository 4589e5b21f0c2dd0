package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Won;

/**
 * What a file says of a payment.
 *
 * @param externalId its number where it comes from
 * @param commitment the external number of the commitment of which it was paid
 * @param amount whole units of the line's currency
 * @param valueDate the day for which it counts
 * @param reason why, where there is something to say
 */
public record ExpenditureFacts(
        String externalId, String commitment, Won amount, LocalDate valueDate, Optional<String> reason) {}

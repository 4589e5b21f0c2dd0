package mapae.ledger;

import java.time.Instant;
import java.util.Optional;
import mapae.ledger.model.CommitmentRows;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A commitment (지출원인행위): a promise to somebody, made from a line of a year's budget.
 *
 * @param id identifies it: that of the posting that made it
 * @param organisation code of the organisation whose line it is
 * @param fiscalYear the year
 * @param number document number of the posting that made it
 * @param line code of the line
 * @param currency ISO 4217; amounts are whole units of it
 * @param investment code of the investment for which it was made, if for one
 * @param description what for
 * @param counterparty to whom
 * @param createdAt when it was made
 * @param createdBy sign-in name of whoever made it
 * @param open promised and not yet paid
 * @param spent paid, less what came back
 */
public record CommitmentView(
        long id,
        String organisation,
        FiscalYear fiscalYear,
        int number,
        String line,
        String currency,
        Optional<String> investment,
        String description,
        String counterparty,
        Instant createdAt,
        String createdBy,
        Won open,
        Won spent) {

    static CommitmentView of(CommitmentRows.Commitment row) {
        return new CommitmentView(
                row.id(),
                row.organisation(),
                row.year(),
                row.number(),
                row.lineCode(),
                row.currency(),
                row.investment(),
                row.description(),
                row.counterparty(),
                row.createdAt(),
                row.createdBy(),
                row.balance().committed(),
                row.balance().spent());
    }
}

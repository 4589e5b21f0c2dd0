package mapae.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.Account;
import mapae.ledger.model.JournalRows;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A document of the books.
 *
 * @param id identifies it
 * @param organisation code of the organisation in whose books it stands
 * @param fiscalYear the year
 * @param number in the series of both, without gaps
 * @param kind what it does, such as {@code initial-budget}
 * @param valueDate the day for which it counts
 * @param entryDate the day on which it was entered, in Korea
 * @param enteredAt when exactly
 * @param enteredBy sign-in name
 * @param reason why, where somebody said so
 * @param reference what it rests upon, such as a resolution, where it has to
 * @param reverses the posting that it takes back
 * @param reversedBy the posting that takes it back
 * @param commitment the commitment that it belongs to
 * @param entries both sides of its movements
 */
public record PostingView(
        long id,
        String organisation,
        FiscalYear fiscalYear,
        int number,
        String kind,
        LocalDate valueDate,
        LocalDate entryDate,
        Instant enteredAt,
        String enteredBy,
        Optional<String> reason,
        Optional<String> reference,
        Optional<Long> reverses,
        Optional<Long> reversedBy,
        Optional<Long> commitment,
        List<Amount> entries) {

    public PostingView {
        entries = List.copyOf(entries);
    }

    /**
     * One side of a movement.
     *
     * @param line code of the line
     * @param account the account
     * @param amount above zero: in; below zero: out, or granted by a source. In whole units of the line's currency
     */
    public record Amount(String line, Account account, Won amount) {}

    static PostingView of(JournalRows.Document document) {
        return new PostingView(
                document.id(),
                document.organisation(),
                document.year(),
                document.number(),
                document.kind().code(),
                document.valueDate(),
                document.entryDate(),
                document.enteredAt(),
                document.enteredBy(),
                document.reason(),
                document.reference(),
                document.reverses(),
                document.reversedBy(),
                document.commitment(),
                document.entries().stream()
                        .map(one -> new Amount(
                                one.line(), one.entry().account(), one.entry().amount()))
                        .toList());
    }
}

package mapae.ledger;

import java.time.Instant;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * Something in which the books and the finance system differ.
 *
 * @param id identifies it
 * @param organisation code of the organisation whose line it is
 * @param organisationName its name
 * @param fiscalYear the year
 * @param line code of the line
 * @param currency ISO 4217
 * @param kind what differs, such as {@code only-there} or {@code spent}
 * @param title its name for readers
 * @param there what the finance system says, if anything
 * @param here what the books say, if anything
 * @param difference there less here
 * @param reason code of why it may be, where the books can tell
 * @param reasonText the same as a sentence
 * @param posting identifies the posting that tells it
 * @param explanation what a finance officer says of it
 * @param mayExplain whether the caller may say so
 */
public record DifferenceView(
        long id,
        String organisation,
        Bilingual organisationName,
        int fiscalYear,
        String line,
        String currency,
        String kind,
        Bilingual title,
        Optional<Won> there,
        Optional<Won> here,
        Won difference,
        Optional<String> reason,
        Optional<Bilingual> reasonText,
        Optional<Long> posting,
        Optional<Explanation> explanation,
        boolean mayExplain) {

    /**
     * What a finance officer says of a difference.
     *
     * @param note the words
     * @param by sign-in name
     * @param at when
     */
    public record Explanation(String note, String by, Instant at) {}
}

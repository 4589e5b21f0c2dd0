package mapae.mix;

import java.util.List;
import mapae.ledger.InstrumentView;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * A year's book of an organisation by what each line is for.
 *
 * @param organisation its code
 * @param name its name
 * @param year fiscal year
 * @param currency ISO 4217
 * @param parts by instrument and code
 * @param current the sum of the parts' current budgets
 * @param book the current budget as the settlement of the year has it
 * @param spent the sum of what the parts paid
 * @param bookSpent what was paid, as the settlement has it
 */
public record OrganisationMix(
        String organisation,
        Bilingual name,
        FiscalYear year,
        String currency,
        List<InstrumentView> parts,
        Won current,
        Won book,
        Won spent,
        Won bookSpent) {

    /** Whether the parts come to the book, to the last unit. */
    public boolean reconciles() {
        return current.equals(book) && spent.equals(bookSpent);
    }
}

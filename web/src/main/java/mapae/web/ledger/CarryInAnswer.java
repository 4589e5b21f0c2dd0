package mapae.web.ledger;

import mapae.ledger.CarryInRow;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * A line that carried something in, as the REST interface tells it. Amounts are whole units of the currency.
 *
 * @param organisation code of the organisation
 * @param organisationName its name
 * @param line code of the line
 * @param title its name
 * @param carriedIn carried in from the year before
 * @param implied current budget − budget
 * @param difference implied − carriedIn
 * @param reason {@code agrees}, {@code gone}, {@code reserve}, {@code virement}, {@code more} or
 *     {@code less}
 * @param explanation the same, in words
 */
public record CarryInAnswer(
        String organisation,
        Bilingual organisationName,
        String line,
        Bilingual title,
        Won carriedIn,
        Won implied,
        Won difference,
        String reason,
        Bilingual explanation) {

    static CarryInAnswer of(CarryInRow row) {
        return new CarryInAnswer(
                row.organisation(),
                row.organisationName(),
                row.line(),
                row.title(),
                row.comparison().carriedIn(),
                row.comparison().implied(),
                row.comparison().difference(),
                row.reason().code(),
                row.reason().text());
    }
}

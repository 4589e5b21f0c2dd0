package mapae.ledger;

import mapae.ledger.domain.CarryInComparison;
import mapae.shared.Bilingual;

/**
 * A line that carried something in, beside what the settlement of its year implies.
 *
 * @param organisation code of the organisation
 * @param organisationName its name
 * @param line code of the line
 * @param title its name
 * @param comparison the two amounts
 * @param reason why they differ, or that they do not
 */
public record CarryInRow(
        String organisation,
        Bilingual organisationName,
        String line,
        Bilingual title,
        CarryInComparison comparison,
        CarryInComparison.Reason reason) {}

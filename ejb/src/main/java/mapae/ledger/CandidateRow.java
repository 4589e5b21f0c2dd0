package mapae.ledger;

import mapae.ledger.domain.ClosingCandidate;
import mapae.shared.Bilingual;

/**
 * A line of an open year on which something is left.
 *
 * @param organisation code of the organisation
 * @param organisationName its name
 * @param line code of the line
 * @param title its name
 * @param candidate what is left of it, and what becomes of that
 */
public record CandidateRow(
        String organisation, Bilingual organisationName, String line, Bilingual title, ClosingCandidate candidate) {}

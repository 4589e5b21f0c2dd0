package mapae.ledger;

import java.util.Optional;
import mapae.shared.FiscalYear;

/**
 * Which commitments.
 *
 * @param organisation code; only those of its lines
 * @param year only those of lines of this year
 * @param line code; only those of lines of this code
 * @param investment code; only those made for it
 * @param isOpen only those of which something is not paid yet
 */
public record CommitmentQuery(
        Optional<String> organisation,
        Optional<FiscalYear> year,
        Optional<String> line,
        Optional<String> investment,
        boolean isOpen) {}

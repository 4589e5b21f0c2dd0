package mapae.ledger;

import java.util.Optional;
import mapae.ledger.domain.MultiYearBasis;
import mapae.shared.FiscalYear;

/**
 * Which plans over several years are asked for.
 *
 * @param organisation code; only its own
 * @param line code; only those of lines of this code
 * @param basis only those of this legal form
 * @param year only those that have this year
 * @param after where to read on, as the page before said
 * @param limit at most so many
 */
public record MultiYearPlanQuery(
        Optional<String> organisation,
        Optional<String> line,
        Optional<MultiYearBasis> basis,
        Optional<FiscalYear> year,
        Optional<String> after,
        int limit) {}

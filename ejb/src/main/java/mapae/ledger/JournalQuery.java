package mapae.ledger;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.FiscalYear;

/**
 * Which part of which journal.
 *
 * @param organisation code of the organisation
 * @param year fiscal year
 * @param line code of the line
 * @param asOf only what counts for this day or an earlier one; empty for the whole year
 * @param knownOn only what was entered on this day or an earlier one; empty for all that is known
 * @param after where to read on, as the page before said
 * @param limit most postings
 */
public record JournalQuery(
        String organisation,
        FiscalYear year,
        String line,
        Optional<LocalDate> asOf,
        Optional<LocalDate> knownOn,
        Optional<String> after,
        int limit) {}

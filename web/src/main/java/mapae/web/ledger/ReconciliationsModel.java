package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.ReconciliationView;

/**
 * The comparisons of the books with the finance system.
 *
 * @param chosen the latest year that has books, from which the reader may have come
 * @param rows the comparisons, the newest first
 * @param next where the list goes on
 */
public record ReconciliationsModel(Chosen chosen, List<ReconciliationView> rows, Optional<String> next) {}

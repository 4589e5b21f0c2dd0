package mapae.web.ledger;

import mapae.ledger.InvariantsView;

/**
 * Whether the books are in order.
 *
 * @param chosen the latest year that has books, from which the reader may have come
 * @param found what was found
 */
public record InvariantsModel(Chosen chosen, InvariantsView found) {}

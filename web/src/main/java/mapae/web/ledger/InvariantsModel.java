package mapae.web.ledger;

import java.util.Optional;
import mapae.ledger.InvariantsView;
import mapae.ledger.ProofView;

/**
 * Whether the books are in order.
 *
 * @param chosen the latest year that has books, from which the reader may have come
 * @param found what was found just now
 * @param lastProof what was found at night, once there was one
 */
public record InvariantsModel(Chosen chosen, InvariantsView found, Optional<ProofView> lastProof) {}

package mapae.ledger;

import java.util.BitSet;
import java.util.Map;
import mapae.shared.Refusal;

/**
 * What became of rows of a file, by their positions.
 *
 * @param changed those that something was posted for
 * @param refused those that the rules of the books forbid, each with the rule
 */
public record TakenRows(BitSet changed, Map<Integer, Refusal> refused) {

    public TakenRows {
        refused = Map.copyOf(refused);
    }
}

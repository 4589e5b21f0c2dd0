package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Won;

/**
 * Something in which the books and the finance system differ about a line.
 *
 * @param kind what it is about
 * @param there what the finance system says, if it says anything
 * @param here what the books say, if they say anything
 * @param reason why it may be, where the books can tell
 * @param posting the posting that tells it
 */
public record FinanceDifference(
        DifferenceKind kind,
        Optional<Won> there,
        Optional<Won> here,
        Optional<DifferenceReason> reason,
        Optional<Long> posting) {

    /** There less here; what one of them does not say counts as nothing. */
    public Won amount() {
        return there.orElse(Won.ZERO).minus(here.orElse(Won.ZERO));
    }
}

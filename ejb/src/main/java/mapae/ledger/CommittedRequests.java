package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.OpenRequests;
import mapae.ledger.model.LedgerRequests;

/**
 * Reads what is asked for on a line in a transaction of its own: as it is now, and not as it was when the caller's
 * transaction began. Whoever holds the line thereby sees all that others asked for while it waited, without holding rows
 * that others want to add.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CommittedRequests {

    @Inject
    private LedgerRequests requests;

    /** See {@link LedgerRequests#open}. */
    public OpenRequests open(LineId line, Optional<Long> except, boolean isOpenCounted) {
        return requests.open(line, except, isOpenCounted);
    }
}

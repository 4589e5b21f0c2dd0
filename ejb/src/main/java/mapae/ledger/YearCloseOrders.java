package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.shared.FiscalYear;

/**
 * Puts the order to close a year on the trail, in a transaction of its own before it is carried out: the job repository
 * takes no part in a transaction of ours, and a job must not run without an entry.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class YearCloseOrders {

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller currentCaller;

    /** Writes the order down. */
    public void record(FiscalYear year) {
        trail.append(YearCloseAudited.of(year), currentCaller.get().actor());
    }
}

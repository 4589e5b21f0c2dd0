package mapae.metric;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;

/**
 * Puts the orders given to nightly jobs on the trail, each in a transaction of its own before it is carried out: the job
 * repository takes no part in a transaction of ours, and a job must not run without an entry.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobOrders {

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller currentCaller;

    /** Writes an order down, in the caller's name; in the system's where nobody calls. */
    public void record(JobAudited order) {
        trail.append(order, currentCaller.find().map(Caller::actor).orElse(Actor.OF_ITSELF));
    }
}

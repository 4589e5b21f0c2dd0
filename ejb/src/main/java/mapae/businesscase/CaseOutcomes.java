package mapae.businesscase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.businesscase.model.BusinessCase;
import mapae.businesscase.model.CaseVersions;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Refusal;

/** What a decision makes of a submitted case. It is called within that decision, which asks whose case it is. */
@Stateless
@Does(Operation.DECIDE_GATE)
@RolesAllowed(Roles.PLANNER)
public class CaseOutcomes {

    @Inject
    private CaseVersions versions;

    @Inject
    private CaseViews views;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Sends a case back: the next version may be begun from it.
     *
     * @throws Refusal {@code case.unknown}, {@code case.not-submitted} or {@code case.reason-missing}
     */
    public CaseView returned(long id, String reason) {
        String why = CaseWriting.reason(reason);
        return end(id, found -> found.giveBack(why, clock.instant()));
    }

    /**
     * Accepts a case.
     *
     * @throws Refusal {@code case.unknown} or {@code case.not-submitted}
     */
    public CaseView accepted(long id) {
        return end(id, found -> found.accept(clock.instant()));
    }

    private CaseView end(long id, Consumer<BusinessCase> outcome) {
        try {
            outcome.accept(versions.byId(id).orElseThrow(() -> Refusal.notFound("case.unknown", id)));
            versions.flush();
            CaseView after = views.books(List.of(id)).get(0).head();
            trail.append(CaseAudited.ended(after), currentCaller.actor(Operation.DECIDE_GATE, after.owner()));
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}

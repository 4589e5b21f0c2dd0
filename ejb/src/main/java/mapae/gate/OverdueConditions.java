package mapae.gate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Condition;
import mapae.gate.domain.Consequence;
import mapae.gate.model.Conditions;
import mapae.ledger.AllotmentFreezeOrders;
import mapae.shared.Bilingual;

/** Finds conditions whose day has passed, each once. Called by the nightly job alone, in its transaction. */
@Stateless
@PermitAll
public class OverdueConditions {

    @Inject
    private Conditions conditions;

    @Inject
    private AllotmentFreezeOrders freezes;

    @Inject
    private AuditTrail trail;

    /** Keys of those that were not found yet, from a key on. */
    public List<Long> after(LocalDate today, long key, int limit) {
        try {
            return conditions.toSurface(today, key, limit);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Records that a condition is overdue, and freezes allotment where that was decided. Again after a restart changes
     * nothing.
     *
     * @return whether it was still to be recorded
     */
    public boolean surface(long id, LocalDate today) {
        try {
            Condition condition = conditions.byId(id).orElseThrow();
            boolean freezing = condition.consequence() == Consequence.FREEZE_ALLOTMENT;
            if (!conditions.surface(id, today, freezing)) {
                return false;
            }
            if (freezing) {
                freezes.freeze(condition.investmentId(), condition.reference(), ground(condition), Actor.OF_ITSELF);
            }
            trail.append(
                    GateAudited.condition("gate.overdue", conditions.byId(id).orElseThrow(), Optional.empty()),
                    Actor.OF_ITSELF);
            return true;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Bilingual ground(Condition condition) {
        String says = condition.says().length() > 200 ? condition.says().substring(0, 200) + "…" : condition.says();
        return new Bilingual(
                "심사 조건의 기한(" + condition.dueOn() + ")이 지났습니다: " + says,
                "A condition of a review is overdue since " + condition.dueOn() + ": " + says);
    }
}

package mapae.investment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.investment.domain.Stage;
import mapae.investment.model.Investment;
import mapae.investment.model.Investments;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;

/**
 * Moves investments as their gates say, in the caller's transaction. Who decides at a gate is checked at the door of the
 * gates.
 */
@Stateless
@PermitAll
public class GatedStages {

    @Inject
    private Investments investments;

    @Inject
    private AuditTrail trail;

    /** From now on nobody moves the investment past a gate by hand. */
    public void leaveToGates(InvestmentId id) {
        find(id).leaveToGates();
    }

    /**
     * Brings an investment into the stage behind a gate that it passed; it never goes back.
     *
     * @throws Refusal {@code investment.stage-order} if it has ended
     */
    public void passTo(InvestmentId id, Stage behind, Actor by) {
        Investment investment = find(id);
        Stage before = investment.stage();
        if (investment.passTo(behind)) {
            trail.append(new StageAudited(investment.code(), before, behind), by);
        }
    }

    private Investment find(InvestmentId id) {
        return investments.byId(id).orElseThrow(() -> Refusal.notFound("investment.unknown", id));
    }
}

package mapae.investment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.investment.domain.Stage;
import mapae.investment.model.Investment;
import mapae.investment.model.Investments;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Refusal;

/**
 * Moves investments through their life. Planners approve and stop; project managers bring the investments of their
 * organisation into delivery and operation, and close them.
 */
@Stateless
@Does({Operation.APPROVE_INVESTMENT, Operation.DELIVER_INVESTMENT})
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class LifeCycle {

    @Inject
    private Investments investments;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    /**
     * Moves an investment to another stage.
     *
     * @param seen the version that the decision was based on
     * @throws Refusal {@code investment.unknown}, {@code investment.not-own}, {@code investment.stage-planners},
     *     {@code investment.stage-order}, {@code investment.stage-by-gate}, or {@code request.conflict} if somebody
     *     changed it since
     */
    public void move(String code, Stage stage, int seen) {
        Investment investment =
                investments.byCode(code).orElseThrow(() -> Refusal.notFound("investment.unknown", code));
        Caller caller = currentCaller.get();
        if (!caller.may(Operation.DELIVER_INVESTMENT, investment.owner())) {
            throw Refusal.forbidden("investment.not-own", code);
        }
        if (stage.isForPlanners() && !caller.may(Operation.APPROVE_INVESTMENT, investment.owner())) {
            throw Refusal.forbidden("investment.stage-planners", stage);
        }
        Stage before = investment.stage();
        if (investment.isGated() && before.isBefore(stage)) {
            throw Refusal.rule("investment.stage-by-gate", code);
        }
        investment.moveTo(stage, seen);
        trail.append(
                new StageAudited(code, before, stage),
                currentCaller.actor(
                        stage.isForPlanners() ? Operation.APPROVE_INVESTMENT : Operation.DELIVER_INVESTMENT,
                        investment.owner()));
    }
}

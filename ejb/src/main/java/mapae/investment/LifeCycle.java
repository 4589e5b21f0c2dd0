package mapae.investment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.access.domain.Does;
import mapae.access.domain.Operation;
import mapae.access.domain.Roles;
import mapae.investment.domain.Stage;
import mapae.investment.model.Investment;
import mapae.investment.model.Investments;
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

    /**
     * Moves an investment to another stage.
     *
     * @param seen the version that the decision was based on
     * @throws Refusal {@code investment.unknown}, {@code investment.not-own}, {@code investment.stage-planners},
     *     {@code investment.stage-order}, or {@code request.conflict} if somebody changed it since
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
        investment.moveTo(stage, seen);
    }
}

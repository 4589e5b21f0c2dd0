package mapae.plan;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.shared.Won;

/**
 * Something was done to a version of a plan.
 *
 * @param kind {@code plan.begin}, {@code plan.edit} or {@code plan.hand-in}
 * @param plan the version as it stands then
 * @param totalBefore what all its lines came to before, all years together
 * @param change how many lines were put in, and which was taken out; empty where the lines stayed
 */
record PlanAudited(String kind, PlanView plan, Optional<Won> totalBefore, Optional<String> change) implements Audited {

    static PlanAudited begun(PlanView plan) {
        return new PlanAudited("plan.begin", plan, Optional.empty(), Optional.empty());
    }

    static PlanAudited edited(PlanView before, PlanView after, String change) {
        return new PlanAudited("plan.edit", after, Optional.of(total(before)), Optional.of(change));
    }

    static PlanAudited handedIn(PlanView plan) {
        return new PlanAudited("plan.hand-in", plan, Optional.empty(), Optional.empty());
    }

    @Override
    public Map<String, String> before() {
        return new Told().with("planTotal", totalBefore.map(PlanAudited::money)).values();
    }

    @Override
    public Map<String, String> after() {
        return new Told()
                .with("plan", plan.organisation() + " " + plan.firstYear() + "-" + plan.number())
                .with("planYears", plan.firstYear() + "-" + plan.term().last())
                .with("begunFrom", plan.begunFrom())
                .with("planLines", plan.lines())
                .with("planChange", change)
                .with("planTotal", money(total(plan)))
                .with("dueOn", plan.dueOn())
                .with("handedInOn", plan.handedInOn())
                .with("state", plan.state())
                .values();
    }

    private static Won total(PlanView plan) {
        return Won.sum(plan.totals());
    }

    private static String money(Won amount) {
        return "KRW " + amount.amount();
    }
}

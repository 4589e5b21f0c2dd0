package mapae.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.ledger.domain.PlannedYear;
import mapae.ledger.model.MultiYearPlanRows.Plan;
import mapae.ledger.model.ResolutionRows;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Something was done to a plan over several years, or under it.
 *
 * @param kind such as {@code ledger.plan-commit}
 * @param investment code of the investment for which something was promised
 * @param before what it was before, as far as it changed
 * @param after what it is now
 * @param reason why
 */
record PlanAudited(
        String kind,
        Optional<String> investment,
        Map<String, String> before,
        Map<String, String> after,
        Optional<String> reason)
        implements Audited {

    static PlanAudited entered(Plan plan, Iterable<PlannedYear> years) {
        StringBuilder text = new StringBuilder();
        years.forEach(year -> text.append(text.isEmpty() ? "" : ", ")
                .append(year.year())
                .append(' ')
                .append(money(plan, year.amount())));
        return new PlanAudited(
                "ledger.plan",
                Optional.empty(),
                Map.of(),
                of(plan).with("basis", plan.stated().basis())
                        .with("years", text)
                        .with("exception", plan.stated().exception())
                        .values(),
                Optional.empty());
    }

    static PlanAudited changed(Plan plan, Optional<PlannedYear> before, PlannedYear after, String reason) {
        return new PlanAudited(
                "ledger.plan-year",
                Optional.empty(),
                new Told()
                        .with("amount", before.map(year -> money(plan, year.amount())))
                        .with("yearStatus", before.map(PlannedYear::status))
                        .values(),
                of(plan).with("fiscalYear", after.year())
                        .with("amount", money(plan, after.amount()))
                        .with("yearStatus", after.status())
                        .values(),
                Optional.of(reason));
    }

    static PlanAudited resolution(
            String kind, Plan plan, ResolutionRows.Proposal proposal, Object state, String reason) {
        return new PlanAudited(
                kind,
                Optional.empty(),
                Map.of(),
                of(plan).with("years", proposal.first() + "-" + proposal.last())
                        .with("reference", proposal.reference())
                        .with("state", state)
                        .values(),
                Optional.of(reason));
    }

    static PlanAudited promised(
            Plan plan, PlanCommitment promise, Optional<String> investment, SortedMap<FiscalYear, Won> reserved) {
        return new PlanAudited(
                "ledger.plan-commit",
                investment,
                Map.of(),
                of(plan).with("counterparty", promise.counterparty())
                        .with("promised", amounts(plan, promise.parts()))
                        .with("reserved", amounts(plan, reserved))
                        .values(),
                Optional.empty());
    }

    static PlanAudited takenUp(Plan plan, FiscalYear year, Won taken, Won left) {
        return new PlanAudited(
                "ledger.take-up",
                Optional.empty(),
                new Told().with("reserved", money(plan, taken.plus(left))).values(),
                of(plan).with("fiscalYear", year)
                        .with("takenUp", money(plan, taken))
                        .with("reserved", money(plan, left))
                        .values(),
                Optional.empty());
    }

    static PlanAudited released(Plan plan, FiscalYear year, Won released, Optional<String> investment, String reason) {
        return new PlanAudited(
                "ledger.plan-release",
                investment,
                new Told().with("reserved", money(plan, released)).values(),
                of(plan).with("fiscalYear", year)
                        .with("released", money(plan, released))
                        .values(),
                Optional.of(reason));
    }

    private static Told of(Plan plan) {
        return new Told()
                .with("document", plan.stated().title() + " (" + plan.id() + ")")
                .with("organisation", plan.organisation())
                .with("line", plan.stated().line());
    }

    private static String amounts(Plan plan, SortedMap<FiscalYear, Won> byYear) {
        return byYear.entrySet().stream()
                .map(one -> one.getKey() + " " + money(plan, one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String money(Plan plan, Won amount) {
        return plan.stated().currency() + " " + amount.amount();
    }
}

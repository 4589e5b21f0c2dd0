package mapae.appropriation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.appropriation.domain.BudgetStatus;
import mapae.appropriation.model.Appropriation;
import mapae.appropriation.model.Appropriations;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Yearly budgets of investments. */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class YearlyBudgets {

    @Inject
    private Appropriations appropriations;

    /** All years of one investment, earliest first. */
    public List<YearBudget> ofInvestment(InvestmentId investment) {
        return appropriations.of(List.of(investment)).stream()
                .map(a -> new YearBudget(a.year(), a.amount(), a.status()))
                .toList();
    }

    /** All years of several investments, for the nightly jobs. */
    @PermitAll
    public Map<InvestmentId, SortedMap<FiscalYear, Won>> ofInvestments(Collection<InvestmentId> investments) {
        Map<InvestmentId, SortedMap<FiscalYear, Won>> budgets = new HashMap<>();
        for (Appropriation a : appropriations.of(investments)) {
            budgets.computeIfAbsent(a.investment(), id -> new TreeMap<>()).put(a.year(), a.amount());
        }
        return budgets;
    }

    /** What is approved of all investments for the years of a range: planned and requested years are left out. One statement. */
    public List<ApprovedBudget> approved(FiscalYear from, FiscalYear to) {
        return appropriations.approved(from, to).stream()
                .map(row -> new ApprovedBudget(
                        new InvestmentId(((Number) row.get(0)).longValue()),
                        String.valueOf(row.get(1)),
                        FiscalYear.of(((Number) row.get(2)).intValue()),
                        Won.of(((Number) row.get(3)).longValue())))
                .toList();
    }

    /**
     * Grants an investment a year's budget, as a decision on a proposal says.
     *
     * @throws Refusal {@code appropriation.negative}
     */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public void approve(InvestmentId investment, FiscalYear year, Won amount) {
        if (amount.isNegative()) {
            throw Refusal.rule("appropriation.negative");
        }
        appropriations
                .of(investment, year)
                .ifPresentOrElse(
                        there -> there.grant(amount),
                        () -> appropriations.add(
                                new Appropriation(investment, year, amount, BudgetStatus.APPROPRIATED)));
    }
}

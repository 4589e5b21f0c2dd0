package mapae.allowance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.access.AccountNames;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.domain.RequestLimit;
import mapae.allowance.model.AllowanceRules;
import mapae.allowance.model.AllowanceTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Reads allowances, and the rules that bound them. */
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
public class OverspendAllowances {

    private static final int READ = 50;

    @Inject
    private AllowanceTable table;

    @Inject
    private AllowanceRules rules;

    @Inject
    private AccountNames names;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Some of them, the newest first. */
    public Page<Allowance> list(AllowanceQuery query) {
        try {
            return Page.of(
                    table.list(
                            query.state(),
                            query.organisation(),
                            query.before().orElse(Long.MAX_VALUE),
                            query.limit() + 1),
                    query.limit(),
                    one -> String.valueOf(one.id()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * One with what follows from it.
     *
     * @throws Refusal {@code allowance.unknown}
     */
    public AllowanceBook byId(long id) {
        try {
            Allowance allowance = table.byId(id).orElseThrow(() -> Refusal.notFound("allowance.unknown", id));
            Map<AccountId, String> people = names.of(Stream.concat(
                            Stream.of(allowance.requestedBy()),
                            allowance.decisions().stream().map(Allowance.Decision::by))
                    .map(Hand::account)
                    .distinct()
                    .toList());
            return new AllowanceBook(
                    allowance,
                    people.getOrDefault(allowance.requestedBy().account(), ""),
                    people.entrySet().stream()
                            .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue)),
                    allowance.balance(),
                    allowance.held().growth().percent(),
                    allowance.wish().increment().againstStopping(),
                    allowance.wish().increment().againstReduced(),
                    may(allowance));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private AllowanceBook.May may(Allowance allowance) {
        Caller caller = currentCaller.get();
        OrganisationId owner = allowance.beneficiary().owner();
        Optional<Hand> decider = AllowanceDecisions.deciders(allowance, caller.hands(Operation.DECIDE_BUDGET, owner));
        return new AllowanceBook.May(
                caller.may(Operation.KEEP_CASE, owner) && allowance.state().isOpen(),
                allowance.state() == AllowanceState.REQUESTED && decider.isPresent(),
                allowance.state() == AllowanceState.GRANTED && caller.may(Operation.POST_LEDGER, owner));
    }

    /** Those of an investment, the oldest first. */
    public List<Allowance> of(InvestmentId investment) {
        try {
            return table.of(investment);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The newest that wait for the caller: requests to decide on, and conditions to be fulfilled. */
    public List<Allowance> waiting(int most) {
        try {
            return Stream.concat(
                            table
                                    .list(Optional.of(AllowanceState.REQUESTED), Optional.empty(), Long.MAX_VALUE, READ)
                                    .stream()
                                    .filter(one -> may(one).decide()),
                            table
                                    .list(Optional.of(AllowanceState.GRANTED), Optional.empty(), Long.MAX_VALUE, READ)
                                    .stream()
                                    .filter(one -> may(one).keep()
                                            && one.conditions().stream()
                                                    .anyMatch(condition ->
                                                            condition.kept().isEmpty())))
                    .limit(most)
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** How much requests may be for today, by tier. */
    public List<RequestLimit> limits() {
        try {
            return rules.limits(LocalDate.now(clock));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}

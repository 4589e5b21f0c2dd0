package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.access.AccountNames;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.MultiYearCommitment;
import mapae.ledger.domain.RequestState;
import mapae.ledger.model.LineBalances;
import mapae.ledger.model.MultiYearPlanLists;
import mapae.ledger.model.MultiYearPlanLists.YearLine;
import mapae.ledger.model.MultiYearPlanRows;
import mapae.ledger.model.MultiYearPlanRows.Plan;
import mapae.ledger.model.ObligationRows;
import mapae.ledger.model.ObligationRows.Obligation;
import mapae.ledger.model.ResolutionRows;
import mapae.permission.domain.Operation;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.FourEyes;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Plans over several years as the books stand: to be read, or to be held for a change. */
@ApplicationScoped
public class PlanBooks {

    @Inject
    private MultiYearPlanRows plans;

    @Inject
    private MultiYearPlanLists lists;

    @Inject
    private ObligationRows obligations;

    @Inject
    private ResolutionRows resolutions;

    @Inject
    private LineBalances balances;

    @Inject
    private Books books;

    @Inject
    private AccountNames names;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * The plan of that identifier.
     *
     * @throws Refusal {@code ledger.plan-unknown}
     */
    Plan find(long id) throws SQLException {
        return plans.byId(id).orElseThrow(() -> Refusal.notFound("ledger.plan-unknown", id));
    }

    /** A plan as it stands. */
    PlanInBooks read(Plan plan) throws SQLException {
        return new PlanInBooks(plan, plans.years(plan.id()), lines(plan), obligations.of(plan.id()));
    }

    private SortedMap<FiscalYear, YearLine> lines(Plan plan) throws SQLException {
        return lists.lines(plan.stated().owner(), plan.stated().line());
    }

    /**
     * A plan held until the transaction ends, with the lines of some of its years: the years first, then the lines, then
     * the plan, and whatever belongs to it.
     *
     * @throws Refusal {@code ledger.year-closed}
     */
    PlanInBooks hold(Plan plan, Collection<FiscalYear> years) throws SQLException {
        SortedMap<FiscalYear, YearLine> lines = lines(plan);
        OrganisationId owner = plan.stated().owner();
        for (FiscalYear year : new TreeSet<>(years)) {
            books.hold(owner, year, List.of());
        }
        Map<FiscalYear, LineId> held = years.stream()
                .filter(lines::containsKey)
                .distinct()
                .collect(Collectors.toMap(year -> year, year -> lines.get(year).id()));
        SortedMap<LineId, LineBalance> now = balances.held(held.values());
        held.forEach((year, line) ->
                lines.put(year, new YearLine(line, lines.get(year).currency(), now.get(line))));
        int version = plans.hold(plan.id());
        Plan current = new Plan(plan.id(), plan.organisation(), plan.organisationName(), version, plan.stated());
        return new PlanInBooks(current, plans.heldYears(plan.id()), lines, obligations.heldOf(plan.id()));
    }

    /** A plan as readers see it. */
    MultiYearPlanView view(long id) {
        try {
            PlanInBooks found = read(find(id));
            Plan plan = found.plan();
            OrganisationId owner = plan.stated().owner();
            Caller caller = currentCaller.get();
            List<ResolutionRows.Resolution> decided = resolutions.of(id);
            MultiYearCommitment commitment = found.commitment();
            Map<FiscalYear, Map<Account, Won>> under = obligations.held(id);
            return new MultiYearPlanView(
                    id,
                    plan.organisation(),
                    plan.organisationName(),
                    plan.stated().line(),
                    plan.stated().title(),
                    plan.stated().basis(),
                    plan.stated().exception(),
                    plan.stated().currency(),
                    found.years().lastKey(),
                    commitment.total(),
                    found.years().keySet().stream()
                            .map(year -> year(found, commitment, year, under.getOrDefault(year, Map.of()), decided))
                            .toList(),
                    found.obligations().stream().map(PlanBooks::part).toList(),
                    resolutions(decided, owner, caller),
                    plan.version(),
                    caller.may(Operation.POST_LEDGER, owner),
                    caller.may(Operation.COMMIT_BUDGET, owner));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static MultiYearPlanView.Year year(
            PlanInBooks plan,
            MultiYearCommitment commitment,
            FiscalYear year,
            Map<Account, Won> under,
            List<ResolutionRows.Resolution> decided) {
        MultiYearCommitment.Year firm = commitment.years().get(year);
        Optional<String> resolution = plan.years()
                .get(year)
                .resolution()
                .flatMap(id -> decided.stream()
                        .filter(one -> one.id() == id)
                        .map(one -> one.proposal().reference())
                        .findFirst());
        return new MultiYearPlanView.Year(
                year,
                firm.status(),
                firm.amount(),
                resolution,
                plan.balance(year).map(LineBalance::granted),
                plan.reserved(year),
                under.getOrDefault(Account.COMMITTED, Won.ZERO),
                under.getOrDefault(Account.SPENT, Won.ZERO),
                firm.free());
    }

    private static MultiYearPlanView.Part part(Obligation one) {
        return new MultiYearPlanView.Part(
                one.id(),
                one.contract(),
                one.year(),
                one.terms().description(),
                one.terms().counterparty(),
                one.investment(),
                one.amount(),
                one.reserved(),
                one.released(),
                one.committed(),
                one.terms().at(),
                one.terms().by());
    }

    private List<MultiYearPlanView.Resolution> resolutions(
            List<ResolutionRows.Resolution> decided, OrganisationId owner, Caller caller) {
        Map<AccountId, String> people = names.of(decided.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.proposal().by().account()),
                        one.decision().map(made -> made.by().account()).stream()))
                .collect(Collectors.toSet()));
        return decided.stream()
                .map(one -> new MultiYearPlanView.Resolution(
                        one.id(),
                        one.proposal().first(),
                        one.proposal().last(),
                        one.proposal().reference(),
                        one.proposal().reason(),
                        one.decision().map(ResolutionRows.Decision::state).orElse(RequestState.PROPOSED),
                        people.get(one.proposal().by().account()),
                        one.proposal().at(),
                        one.decision().map(made -> people.get(made.by().account())),
                        one.decision().map(ResolutionRows.Decision::at),
                        one.decision().map(ResolutionRows.Decision::reason),
                        one.decision().isEmpty()
                                && caller.hands(Operation.DECIDE_BUDGET, owner).stream()
                                        .anyMatch(way -> FourEyes.mayDecide(
                                                way, one.proposal().by()))))
                .toList();
    }
}

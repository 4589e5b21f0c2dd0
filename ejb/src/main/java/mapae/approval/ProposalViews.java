package mapae.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import mapae.access.AccountNames;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.appropriation.YearlyBudgets;
import mapae.approval.domain.ProposalState;
import mapae.approval.model.BudgetProposal;
import mapae.investment.InvestmentName;
import mapae.investment.Register;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.FourEyes;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Puts names and the standing budget to proposals: four statements, however many there are. */
@ApplicationScoped
public class ProposalViews {

    @Inject
    private Register register;

    @Inject
    private YearlyBudgets budgets;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentCaller currentCaller;

    List<ProposalView> of(List<BudgetProposal> proposals) {
        List<InvestmentId> ids =
                proposals.stream().map(BudgetProposal::investment).distinct().toList();
        Map<InvestmentId, InvestmentName> names = register.names(ids);
        Map<InvestmentId, SortedMap<FiscalYear, Won>> standing = budgets.ofInvestments(ids);
        Map<OrganisationId, OrganisationView> owners = organisations.byIds(
                names.values().stream().map(InvestmentName::owner).distinct().toList());
        Map<AccountId, String> people = accounts.of(proposals.stream()
                .flatMap(p -> Stream.of(Optional.of(p.proposedBy()), p.proposedFor(), p.decidedBy(), p.decidedFor())
                        .flatMap(Optional::stream))
                .distinct()
                .toList());
        Caller caller = currentCaller.get();
        return proposals.stream()
                .map(p -> view(p, names.get(p.investment()), owners, standing, people, caller))
                .toList();
    }

    private static ProposalView view(
            BudgetProposal p,
            InvestmentName name,
            Map<OrganisationId, OrganisationView> owners,
            Map<InvestmentId, SortedMap<FiscalYear, Won>> standing,
            Map<AccountId, String> people,
            Caller caller) {
        return new ProposalView(
                p.id(),
                name.code(),
                name.title(),
                owners.get(name.owner()).name(),
                name.currency(),
                p.year(),
                p.amount(),
                Optional.ofNullable(standing.get(p.investment())).map(years -> years.get(p.year())),
                p.justification(),
                p.state(),
                people.get(p.proposedBy()),
                p.proposedFor().map(people::get),
                p.proposedAt(),
                p.decidedBy().map(people::get),
                p.decidedFor().map(people::get),
                p.decidedAt(),
                p.reason(),
                p.version(),
                p.state() == ProposalState.PROPOSED
                        && caller.hands(Operation.DECIDE_BUDGET, name.owner()).stream()
                                .anyMatch(way -> FourEyes.mayDecide(way, p.proposer())));
    }
}

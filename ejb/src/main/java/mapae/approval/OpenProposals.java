package mapae.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.approval.model.BudgetProposals;
import mapae.shared.InvestmentId;

/** Which budgets wait for a decision, for imports: a file must not settle what two people have to. */
@Stateless
@PermitAll
public class OpenProposals {

    @Inject
    private BudgetProposals proposals;

    /** The years of these investments for which a proposal is open. One statement. */
    public Set<ProposedYear> among(Collection<InvestmentId> investments) {
        return proposals.openAmong(investments).stream()
                .map(proposal -> new ProposedYear(proposal.investment(), proposal.year()))
                .collect(Collectors.toSet());
    }
}

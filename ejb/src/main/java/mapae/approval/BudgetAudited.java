package mapae.approval;

import java.util.Map;
import java.util.Optional;
import mapae.approval.domain.ProposalState;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.shared.Won;

/**
 * A budget was proposed or decided on.
 *
 * @param kind {@code approval.propose}, {@code approval.approve} or {@code approval.return}
 * @param proposal the proposal as it stands then
 * @param standing the year's budget before, if it had one
 * @param reason the justification or the reason of the decision
 */
record BudgetAudited(String kind, ProposalView proposal, Optional<Won> standing, Optional<String> reason)
        implements Audited {

    static BudgetAudited proposed(ProposalView proposal) {
        return new BudgetAudited(
                "approval.propose", proposal, proposal.currentBudget(), Optional.of(proposal.justification()));
    }

    static BudgetAudited decided(ProposalView proposal, Optional<Won> standing) {
        return new BudgetAudited(
                proposal.state() == ProposalState.APPROVED ? "approval.approve" : "approval.return",
                proposal,
                standing,
                proposal.reason());
    }

    @Override
    public Optional<String> investment() {
        return Optional.of(proposal.investmentCode());
    }

    @Override
    public Map<String, String> before() {
        Told told = new Told();
        if (proposal.state() != ProposalState.PROPOSED) {
            told.with("state", ProposalState.PROPOSED);
        }
        return told.with("budget", standing.map(this::money)).values();
    }

    @Override
    public Map<String, String> after() {
        Told told = new Told()
                .with("proposal", proposal.id())
                .with("fiscalYear", proposal.fiscalYear().value())
                .with("state", proposal.state())
                .with("amount", money(proposal.amount()));
        Optional<Won> budget = proposal.state() == ProposalState.APPROVED ? Optional.of(proposal.amount()) : standing;
        return told.with("budget", budget.map(this::money)).values();
    }

    private String money(Won amount) {
        return proposal.currency() + " " + amount.amount();
    }
}

package mapae.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.appropriation.YearlyBudgets;
import mapae.approval.domain.ProposalState;
import mapae.approval.model.BudgetProposal;
import mapae.approval.model.BudgetProposals;
import mapae.audit.AuditTrail;
import mapae.investment.InvestmentName;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Proposes yearly budgets and decides on them. */
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
public class BudgetApprovals {

    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 10_000;

    @Inject
    private BudgetProposals proposals;

    @Inject
    private ProposalViews views;

    @Inject
    private Register register;

    @Inject
    private YearlyBudgets budgets;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Proposes a year's budget: a planner for any investment, a project manager for those of the own organisation.
     *
     * @throws Refusal {@code investment.unknown}, {@code investment.not-own}, {@code approval.amount-negative},
     *     {@code approval.justification-missing}, {@code approval.text-too-long}, {@code approval.investment-over},
     *     {@code approval.year-past} or {@code approval.already-open}
     */
    @Does(Operation.PROPOSE_BUDGET)
    @RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
    public ProposalView propose(String investmentCode, FiscalYear year, Won amount, String justification) {
        InvestmentView investment = register.byCode(investmentCode);
        Caller caller = currentCaller.get();
        if (!caller.may(Operation.PROPOSE_BUDGET, investment.owner())) {
            throw Refusal.forbidden("investment.not-own", investmentCode);
        }
        if (amount.isNegative()) {
            throw Refusal.rule("approval.amount-negative");
        }
        if (justification == null || justification.isBlank()) {
            throw Refusal.invalid("approval.justification-missing");
        }
        requireShort(justification);
        if (investment.stage().isOver()) {
            throw Refusal.rule("approval.investment-over", investmentCode);
        }
        requireNotPast(year);
        if (proposals.isOpen(investment.id(), year)) {
            throw Refusal.conflict("approval.already-open", investmentCode, year);
        }
        BudgetProposal proposal = new BudgetProposal(
                investment.id(),
                year,
                amount,
                justification.strip(),
                caller.hands(Operation.PROPOSE_BUDGET, investment.owner()).get(0),
                clock.instant());
        proposals.add(proposal);
        ProposalView proposed = view(proposal);
        trail.append(
                BudgetAudited.proposed(proposed),
                currentCaller.actor(Operation.PROPOSE_BUDGET, investment.owner(), proposal.proposer()));
        return proposed;
    }

    /**
     * Approves a proposal, with the reason: the year is granted the amount in the same transaction.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal {@code approval.unknown}, {@code approval.own-proposal}, {@code approval.already-decided},
     *     {@code approval.reason-missing}, {@code approval.text-too-long} or {@code request.conflict}
     */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public ProposalView approve(long id, int seen, String reason) {
        BudgetProposal proposal = find(id);
        requireShort(reason);
        Optional<Won> standing = view(proposal).currentBudget();
        proposal.approve(ways(proposal), seen, reason, clock.instant());
        requireStillNeeded(proposal);
        proposals.flush();
        budgets.approve(proposal.investment(), proposal.year(), proposal.amount());
        return decided(proposal, standing);
    }

    /**
     * Returns a proposal to its proposer, with the reason.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal those of {@link #approve}
     */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public ProposalView giveBack(long id, int seen, String reason) {
        BudgetProposal proposal = find(id);
        requireShort(reason);
        proposal.giveBack(ways(proposal), seen, reason, clock.instant());
        proposals.flush();
        return decided(proposal, view(proposal).currentBudget());
    }

    private ProposalView decided(BudgetProposal proposal, Optional<Won> standing) {
        ProposalView decision = view(proposal);
        trail.append(
                BudgetAudited.decided(decision, standing),
                currentCaller.actor(
                        Operation.DECIDE_BUDGET,
                        register.ownerOf(proposal.investment()),
                        new Hand(proposal.decidedBy().orElseThrow(), proposal.decidedFor())));
        return decision;
    }

    /** Proposals that wait for a decision, the oldest first; at most 200. */
    public List<ProposalView> open() {
        return in(ProposalState.PROPOSED);
    }

    /** Proposals in a state, the oldest first; at most 200. */
    public List<ProposalView> in(ProposalState state) {
        return views.of(proposals.in(state, MOST));
    }

    /** Proposals returned to the caller's organisation and not made anew since; at most 200. */
    public List<ProposalView> returnedToCaller() {
        return views.of(proposals.returnedTo(currentCaller.get().organisation(), MOST));
    }

    /** Proposals for one investment, the latest first. */
    public List<ProposalView> ofInvestment(InvestmentId investment) {
        return views.of(proposals.of(investment));
    }

    /**
     * One proposal.
     *
     * @throws Refusal {@code approval.unknown}
     */
    public ProposalView byId(long id) {
        return view(find(id));
    }

    private List<Hand> ways(BudgetProposal proposal) {
        return currentCaller.get().hands(Operation.DECIDE_BUDGET, register.ownerOf(proposal.investment()));
    }

    private static void requireShort(String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Refusal.invalid("approval.text-too-long", LONGEST_TEXT);
        }
    }

    /** Between the proposal and the decision the investment may have ended, or the year passed. */
    private void requireStillNeeded(BudgetProposal proposal) {
        InvestmentName investment =
                register.names(List.of(proposal.investment())).get(proposal.investment());
        if (investment.stage().isOver()) {
            throw Refusal.rule("approval.investment-over", investment.code());
        }
        requireNotPast(proposal.year());
    }

    private void requireNotPast(FiscalYear year) {
        if (year.value() < clock.instant().atZone(clock.getZone()).getYear()) {
            throw Refusal.rule("approval.year-past", year);
        }
    }

    private BudgetProposal find(long id) {
        return proposals.byId(id).orElseThrow(() -> Refusal.notFound("approval.unknown", id));
    }

    private ProposalView view(BudgetProposal proposal) {
        return views.of(List.of(proposal)).get(0);
    }
}

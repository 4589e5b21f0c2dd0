package mapae.approval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.approval.domain.ProposalState;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A proposal is decided once, by another than its proposer, on what was seen. */
class BudgetProposalTest {

    private static final AccountId PROPOSER = new AccountId(1);
    private static final AccountId PLANNER = new AccountId(2);
    private static final Instant PROPOSED = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-11-03T01:00:00Z");

    private final BudgetProposal proposal = new BudgetProposal(
            new InvestmentId(10),
            FiscalYear.of(2027),
            Won.of(1_200_000_000),
            "Second stage",
            Hand.own(PROPOSER),
            PROPOSED);

    @Test
    void waitsUndecidedAtFirst() {
        assertEquals(ProposalState.PROPOSED, proposal.state());
        assertEquals(Optional.empty(), proposal.decidedBy());
        assertEquals(Optional.empty(), proposal.decidedAt());
        assertEquals(Optional.empty(), proposal.reason());
    }

    @Test
    void keepsWhoApprovedItWhenAndWhy() {
        proposal.approve(List.of(Hand.own(PLANNER)), 0, "In the plan", DECIDED);
        assertEquals(ProposalState.APPROVED, proposal.state());
        assertEquals(Optional.of(PLANNER), proposal.decidedBy());
        assertEquals(Optional.of(DECIDED), proposal.decidedAt());
        assertEquals(Optional.of("In the plan"), proposal.reason());
    }

    @Test
    void isNotDecidedByItsProposer() {
        refuses(
                "approval.own-proposal",
                () -> proposal.approve(List.of(Hand.own(PROPOSER)), 0, "In the plan", DECIDED));
        refuses("approval.own-proposal", () -> proposal.giveBack(List.of(Hand.own(PROPOSER)), 0, "Too much", DECIDED));
        assertEquals(ProposalState.PROPOSED, proposal.state());
    }

    @Test
    void isNotDecidedTwice() {
        proposal.giveBack(List.of(Hand.own(PLANNER)), 0, "Too much", DECIDED);
        refuses(
                "approval.already-decided",
                () -> proposal.approve(List.of(Hand.own(PLANNER)), 0, "In the plan", DECIDED));
        assertEquals(ProposalState.RETURNED, proposal.state());
    }

    @Test
    void isNotDecidedOnAnOldVersion() {
        refuses("request.conflict", () -> proposal.approve(List.of(Hand.own(PLANNER)), 3, "In the plan", DECIDED));
        assertEquals(ProposalState.PROPOSED, proposal.state());
    }

    private static void refuses(String code, Executable decision) {
        assertEquals(code, assertThrows(Refusal.class, decision).code());
    }
}

package mapae.approval.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.approval.domain.ProposalState;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.FourEyes;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** A proposed budget of one investment for one year: made by one person, decided once by another. */
@Entity
public class BudgetProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long investmentId;
    private short fiscalYear;
    private long amount;
    private String justification;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private long proposedBy;
    private Long proposedFor;
    private Instant proposedAt;
    private Long decidedBy;
    private Long decidedFor;
    private Instant decidedAt;
    private String reason;

    @Version
    private int version;

    protected BudgetProposal() {}

    /** A new proposal, open for a decision. */
    public BudgetProposal(
            InvestmentId investment, FiscalYear year, Won amount, String justification, Hand by, Instant at) {
        this.investmentId = investment.value();
        this.fiscalYear = (short) year.value();
        this.amount = amount.amount();
        this.justification = justification;
        this.state = ProposalState.PROPOSED;
        this.proposedBy = by.account().value();
        this.proposedFor = by.onBehalfOf().map(AccountId::value).orElse(null);
        this.proposedAt = at;
    }

    /** Grants it. See {@link #decide}. */
    public void approve(List<Hand> ways, int seen, String why, Instant at) {
        decide(ProposalState.APPROVED, ways, seen, why, at);
    }

    /** Sends it back. See {@link #decide}. */
    public void giveBack(List<Hand> ways, int seen, String why, Instant at) {
        decide(ProposalState.RETURNED, ways, seen, why, at);
    }

    /**
     * Decides, once, with a reason.
     *
     * @param ways the ways in which the decider may act, preferred ones first
     * @param seen the version that the decision is based on
     * @throws Refusal {@code approval.own-proposal}, {@code approval.already-decided}, {@code approval.reason-missing}, or
     *     {@code request.conflict} if it changed since
     */
    private void decide(ProposalState outcome, List<Hand> ways, int seen, String why, Instant at) {
        Hand decider = FourEyes.choose(ways, proposer());
        if (state != ProposalState.PROPOSED) {
            throw Refusal.conflict("approval.already-decided");
        }
        if (seen != version) {
            throw Refusal.conflict("request.conflict");
        }
        if (why == null || why.isBlank()) {
            throw Refusal.invalid("approval.reason-missing");
        }
        state = outcome;
        decidedBy = decider.account().value();
        decidedFor = decider.onBehalfOf().map(AccountId::value).orElse(null);
        decidedAt = at;
        reason = why.strip();
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** The investment. */
    public InvestmentId investment() {
        return new InvestmentId(investmentId);
    }

    /** The year it is for. */
    public FiscalYear year() {
        return FiscalYear.of(fiscalYear);
    }

    /** The amount asked for. */
    public Won amount() {
        return Won.of(amount);
    }

    /** Why it is asked for. */
    public String justification() {
        return justification;
    }

    /** What became of it. */
    public ProposalState state() {
        return state;
    }

    /** Who proposed, and in whose place. */
    public Hand proposer() {
        return new Hand(proposedBy(), proposedFor());
    }

    /** In whose place it was proposed, if in anybody's. */
    public Optional<AccountId> proposedFor() {
        return Optional.ofNullable(proposedFor).map(AccountId::new);
    }

    /** In whose place it was decided, if in anybody's. */
    public Optional<AccountId> decidedFor() {
        return Optional.ofNullable(decidedFor).map(AccountId::new);
    }

    /** Who proposed. */
    public AccountId proposedBy() {
        return new AccountId(proposedBy);
    }

    /** When. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who decided, if anybody has. */
    public Optional<AccountId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(AccountId::new);
    }

    /** When. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why so. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** For the decision. */
    public int version() {
        return version;
    }
}

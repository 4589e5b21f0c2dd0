package mapae.ledger.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestState;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** A request to carry money over or to move it to another line: made by one person, decided once by another. */
@Entity
public class LedgerRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PostingKind kind;

    private long lineId;
    private Long toLineId;
    private long amount;
    private String reference;
    private Short completionYear;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private long proposedBy;
    private Long proposedFor;
    private Instant proposedAt;
    private Long decidedBy;
    private Long decidedFor;
    private Instant decidedAt;
    private String decisionReason;
    private Long postingId;
    private Long endedBy;
    private Long endedFor;
    private Instant endedAt;
    private String endReason;

    @Version
    private int version;

    protected LedgerRequest() {}

    /** A new request, open for a decision. */
    public LedgerRequest(PostingKind kind, LineId line, Won amount, String reason, Hand by, Instant at) {
        this.kind = kind;
        this.lineId = line.value();
        this.amount = amount.amount();
        this.reason = reason;
        this.state = RequestState.PROPOSED;
        this.proposedBy = by.account().value();
        this.proposedFor = by.onBehalfOf().map(AccountId::value).orElse(null);
        this.proposedAt = at;
    }

    /** Names the line that receives. */
    public void moveTo(LineId line) {
        this.toLineId = line.value();
    }

    /** Names what allows it, and the last year of the continuing expenditure. */
    public void restOn(Optional<String> allowing, Optional<FiscalYear> completion) {
        this.reference = allowing.orElse(null);
        this.completionYear = completion.map(year -> (short) year.value()).orElse(null);
    }

    /**
     * Decides, once, with a reason.
     *
     * @param outcome approved or returned
     * @param decider who decides, who is not the proposer
     * @param seen the version that the decision is based on
     * @throws Refusal {@code ledger.request-decided}, {@code ledger.reason-missing}, or {@code request.conflict} if it
     *     changed since
     */
    public void decide(RequestState outcome, Hand decider, int seen, String why, Instant at) {
        require(RequestState.PROPOSED, "ledger.request-decided", seen);
        if (why == null || why.isBlank()) {
            throw Refusal.invalid("ledger.reason-missing");
        }
        state = outcome;
        decidedBy = decider.account().value();
        decidedFor = decider.onBehalfOf().map(AccountId::value).orElse(null);
        decidedAt = at;
        decisionReason = why.strip();
    }

    /**
     * Takes it back before anybody decided.
     *
     * @param by who asked, or somebody for whom or through whom it was asked
     * @throws Refusal {@code ledger.request-decided} or {@code request.conflict}
     */
    public void withdraw(Hand by, int seen, Optional<String> why, Instant at) {
        require(RequestState.PROPOSED, "ledger.request-decided", seen);
        end(RequestState.WITHDRAWN, by, why, at);
    }

    /**
     * Takes the approval back before it is carried out; the decision stays on record.
     *
     * @throws Refusal {@code ledger.request-not-approved} or {@code request.conflict}
     */
    public void revoke(Hand by, int seen, String why, Instant at) {
        require(RequestState.APPROVED, "ledger.request-not-approved", seen);
        end(RequestState.REVOKED, by, Optional.of(why), at);
    }

    private void require(RequestState needed, String otherwise, int seen) {
        if (state != needed) {
            throw Refusal.conflict(otherwise);
        }
        if (seen != version) {
            throw Refusal.conflict("request.conflict");
        }
    }

    private void end(RequestState outcome, Hand by, Optional<String> why, Instant at) {
        state = outcome;
        endedBy = by.account().value();
        endedFor = by.onBehalfOf().map(AccountId::value).orElse(null);
        endedAt = at;
        endReason = why.orElse(null);
    }

    /** Notes what was posted by the decision. */
    public void posted(long posting) {
        this.postingId = posting;
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** What is asked for. */
    public PostingKind kind() {
        return kind;
    }

    /** The line that gives. */
    public LineId line() {
        return new LineId(lineId);
    }

    /** The line that receives, of a virement. */
    public Optional<LineId> toLine() {
        return Optional.ofNullable(toLineId).map(LineId::new);
    }

    /** How much, in whole units of the line's currency. */
    public Won amount() {
        return Won.of(amount);
    }

    /** The resolution or the reorganisation that allows it. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** Last year of the continuing expenditure. */
    public Optional<FiscalYear> completion() {
        return Optional.ofNullable(completionYear).map(year -> FiscalYear.of(year));
    }

    /** Why it is asked for. */
    public String reason() {
        return reason;
    }

    /** What became of it. */
    public RequestState state() {
        return state;
    }

    /** Who proposed, and in whose place. */
    public Hand proposer() {
        return hand(proposedBy, proposedFor).orElseThrow();
    }

    /** When. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who decided, and in whose place, if anybody has. */
    public Optional<Hand> decider() {
        return hand(decidedBy, decidedFor);
    }

    /** When. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why so. */
    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** Who withdrew it or took the approval back, and in whose place, if anybody has. */
    public Optional<Hand> ender() {
        return hand(endedBy, endedFor);
    }

    /** When. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why so. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    private static Optional<Hand> hand(Long by, Long onBehalfOf) {
        return Optional.ofNullable(by)
                .map(one -> new Hand(
                        new AccountId(one), Optional.ofNullable(onBehalfOf).map(AccountId::new)));
    }

    /** What was posted by the decision. */
    public Optional<Long> posting() {
        return Optional.ofNullable(postingId);
    }

    /** For the decision. */
    public int version() {
        return version;
    }
}

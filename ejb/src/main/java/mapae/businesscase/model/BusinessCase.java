package mapae.businesscase.model;

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
import java.util.stream.Stream;
import mapae.businesscase.domain.CaseState;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;

/** A version of the case for an investment: written as a draft, submitted once, ended once. */
@Entity
public class BusinessCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long investmentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private Long begunFromId;
    private long begunBy;
    private Long begunFor;
    private Instant begunAt;
    private long editedBy;
    private Long editedFor;
    private Instant editedAt;
    private Long submittedBy;
    private Long submittedFor;
    private Instant submittedAt;
    private Instant endedAt;
    private String endedReason;

    @Version
    private int version;

    protected BusinessCase() {}

    /**
     * A new draft.
     *
     * @param number the next one of its investment
     * @param begunFrom key of the version that it takes over
     */
    public BusinessCase(InvestmentId investment, int number, Optional<Long> begunFrom, Hand by, Instant at) {
        this.investmentId = investment.value();
        this.number = number;
        this.state = CaseState.DRAFT;
        this.begunFromId = begunFrom.orElse(null);
        this.begunBy = by.account().value();
        this.begunFor = principal(by);
        this.begunAt = at;
        edited(by, at);
    }

    /**
     * Notes that a section is being changed.
     *
     * @param seen the version that the change is based on
     * @throws Refusal {@code case.not-draft}, or {@code request.conflict} if it changed since
     */
    public void edit(int seen, Hand by, Instant at) {
        requireState(state == CaseState.DRAFT, "case.not-draft");
        requireSeen(seen);
        edited(by, at);
    }

    /**
     * Hands it in for a decision.
     *
     * @param seen the version that is submitted
     * @throws Refusal {@code case.not-draft}, or {@code request.conflict} if it changed since
     */
    public void submit(int seen, Hand by, Instant at) {
        requireState(state == CaseState.DRAFT, "case.not-draft");
        requireSeen(seen);
        state = CaseState.SUBMITTED;
        submittedBy = by.account().value();
        submittedFor = principal(by);
        submittedAt = at;
    }

    /**
     * Takes it back.
     *
     * @param seen the version that is withdrawn
     * @param reason why
     * @throws Refusal {@code case.not-open}, or {@code request.conflict} if it changed since
     */
    public void withdraw(int seen, String reason, Instant at) {
        requireState(state.isOpen(), "case.not-open");
        requireSeen(seen);
        end(CaseState.WITHDRAWN, reason, at);
    }

    /**
     * Sends it back to its writers.
     *
     * @throws Refusal {@code case.not-submitted}
     */
    public void giveBack(String reason, Instant at) {
        requireState(state == CaseState.SUBMITTED, "case.not-submitted");
        end(CaseState.RETURNED, reason, at);
    }

    /**
     * Accepts it.
     *
     * @throws Refusal {@code case.not-submitted}
     */
    public void accept(Instant at) {
        requireState(state == CaseState.SUBMITTED, "case.not-submitted");
        end(CaseState.ACCEPTED, null, at);
    }

    private void end(CaseState ended, String reason, Instant at) {
        state = ended;
        endedReason = reason;
        endedAt = at;
    }

    private void edited(Hand by, Instant at) {
        editedBy = by.account().value();
        editedFor = principal(by);
        editedAt = at;
    }

    private static void requireState(boolean isSo, String otherwise) {
        if (!isSo) {
            throw Refusal.conflict(otherwise);
        }
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw Refusal.conflict("request.conflict");
        }
    }

    private static Long principal(Hand hand) {
        return hand.onBehalfOf().map(AccountId::value).orElse(null);
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** Whose case it is. */
    public InvestmentId investment() {
        return new InvestmentId(investmentId);
    }

    /** All who had a hand in it: who begun it, who changed it last, who submitted it; in whose place, too. */
    public List<Hand> writers() {
        return Stream.of(
                        Optional.of(hand(begunBy, begunFor)),
                        Optional.of(hand(editedBy, editedFor)),
                        Optional.ofNullable(submittedBy).map(by -> hand(by, submittedFor)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Hand hand(long by, Long inPlaceOf) {
        return new Hand(new AccountId(by), Optional.ofNullable(inPlaceOf).map(AccountId::new));
    }
}

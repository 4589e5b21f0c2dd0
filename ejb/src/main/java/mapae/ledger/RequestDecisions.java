package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.RequestEffect;
import mapae.ledger.domain.RequestState;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.ledger.model.LedgerRequests;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FourEyes;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/**
 * Decides on requests to carry money over and to move it: a planner who did not make them. A carry-over is carried out by
 * the year's close, and can be taken back before; a virement is carried out by its approval.
 */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed(Roles.PLANNER)
public class RequestDecisions {

    @Inject
    private LedgerRequests requests;

    @Inject
    private RequestRules rules;

    @Inject
    private RequestedLines lines;

    @Inject
    private RequestViews views;

    @Inject
    private Books books;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Approves it, with a reason; a virement is posted in the same transaction.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal {@code ledger.request-unknown}, {@code approval.own-proposal}, {@code ledger.request-decided},
     *     {@code ledger.reason-missing}, {@code request.conflict}, and what {@link RequestRules#check} refuses
     */
    public RequestView approve(long id, int seen, String reason) {
        LedgerRequest request = find(id);
        Hand decider = decide(request, RequestState.APPROVED, seen, reason);
        rules.check(request, Optional.of(id), false);
        if (!request.kind().isCarryOver()) {
            request.posted(move(request));
        }
        return done(RequestAudited.APPROVED, request, decider);
    }

    /**
     * Sends it back, with a reason.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal those of {@link #approve}
     */
    public RequestView giveBack(long id, int seen, String reason) {
        LedgerRequest request = find(id);
        Hand decider = decide(request, RequestState.RETURNED, seen, reason);
        return done(RequestAudited.RETURNED, request, decider);
    }

    /**
     * Takes the approval of a carry-over back, with a reason, as long as the year is open.
     *
     * @param seen the version that this is based on
     * @throws Refusal {@code ledger.request-unknown}, {@code approval.own-proposal}, {@code ledger.request-not-approved},
     *     {@code ledger.request-carried-out} of a virement, {@code ledger.year-closed}, {@code ledger.reason-missing} or
     *     {@code request.conflict}
     */
    public RequestView revoke(long id, int seen, String reason) {
        LedgerRequest request = find(id);
        Hand decider = decider(request);
        if (!request.kind().isCarryOver() && request.state() == RequestState.APPROVED) {
            throw Refusal.rule("ledger.request-carried-out");
        }
        String why = PostingRules.reason(reason);
        try {
            books.hold(List.of(request.line()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        request.revoke(decider, seen, why, clock.instant());
        return done(RequestAudited.REVOKED, request, decider);
    }

    private Hand decider(LedgerRequest request) {
        List<Hand> ways = currentCaller
                .get()
                .hands(Operation.DECIDE_BUDGET, lines.giving(request).owner());
        return FourEyes.choose(ways, request.proposer());
    }

    private Hand decide(LedgerRequest request, RequestState outcome, int seen, String reason) {
        Hand decider = decider(request);
        request.decide(
                outcome,
                decider,
                seen,
                reason == null ? null : PostingRules.bounded(reason, PostingRules.LONGEST_REASON),
                clock.instant());
        return decider;
    }

    private RequestView done(String kind, LedgerRequest request, Hand decider) {
        requests.flush();
        RequestView decision = views.of(request);
        trail.append(
                new RequestAudited(kind, decision),
                currentCaller.actor(
                        Operation.DECIDE_BUDGET, lines.giving(request).owner(), decider));
        return decision;
    }

    private long move(LedgerRequest request) {
        KnownLines.Line from = lines.giving(request);
        RequestEffect effect = new RequestEffect(request.kind(), request.amount());
        List<Movement> movements = new ArrayList<>(effect.leaving(request.line(), LineBalance.EMPTY));
        movements.add(effect.arriving(request.toLine().orElseThrow()));
        Posting posting = Posting.of(request.kind(), movements);
        Books.Place place = new Books.Place(
                from.owner(),
                from.year(),
                PostingRules.day(from.year(), Optional.empty(), LocalDate.now(clock)),
                currentCaller.get().username(),
                Optional.of(request.reason()),
                Optional.empty());
        return request.reference()
                .map(reference -> books.write(place, posting, reference))
                .orElseGet(() -> books.write(place, posting))
                .id();
    }

    private LedgerRequest find(long id) {
        return requests.byId(id).orElseThrow(() -> Refusal.notFound("ledger.request-unknown", id));
    }
}

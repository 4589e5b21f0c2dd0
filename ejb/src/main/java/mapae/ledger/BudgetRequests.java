package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestState;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.ledger.model.LedgerRequests;
import mapae.ledger.model.LineBalances;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FourEyes;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;

/**
 * Requests to carry money over into the year after, and to move it from line to line: made by a finance officer or a
 * planner, decided by a planner who did not make them. A carry-over is carried out by the year's close, a virement by its
 * approval.
 */
@Stateless
@Does(Operation.READ_LEDGER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class BudgetRequests {

    private static final int MOST = 200;
    private static final int LONGEST_REFERENCE = 300;

    @Inject
    private LedgerRequests requests;

    @Inject
    private RequestRules rules;

    @Inject
    private RequestedLines lines;

    @Inject
    private LineBalances balances;

    @Inject
    private Books books;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Requests in a state, the oldest first. Two statements.
     *
     * @param after {@code next} of the page before; 0 for the first
     * @throws Refusal {@code list.limit}
     */
    public Page<RequestView> in(RequestState state, long after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        List<RequestView> found = lines.views(requests.in(state, after, limit + 1));
        List<RequestView> rows = found.stream().limit(limit).toList();
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(rows.get(limit - 1).id()))
                : Optional.empty();
        return new Page<>(rows, next);
    }

    /**
     * One request.
     *
     * @throws Refusal {@code ledger.request-unknown}
     */
    public RequestView byId(long id) {
        return lines.view(find(id));
    }

    /**
     * Asks for it: a planner for any organisation, a finance officer for their own. What no rule allows is not even asked
     * for.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own}, {@code ledger.line-unknown},
     *     {@code ledger.receiver-missing}, {@code ledger.kind}, {@code ledger.currency}, and what {@link PostingRules},
     *     the carry-over policy and the virement policy refuse
     */
    @Does(Operation.POST_LEDGER)
    @RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
    public RequestView propose(RequestCommand command) {
        KnownLines.Line from = lines.byCode(command.organisation(), command.year(), command.line());
        if (!currentCaller.get().may(Operation.POST_LEDGER, from.owner())) {
            throw Refusal.forbidden("ledger.not-own", command.organisation());
        }
        Hand hand =
                currentCaller.get().hands(Operation.POST_LEDGER, from.owner()).get(0);
        LedgerRequest request = new LedgerRequest(
                command.kind(),
                from.id(),
                PostingRules.positive(command.amount()),
                PostingRules.reason(command.reason()),
                hand,
                clock.instant());
        request.restOn(
                command.reference()
                        .map(text -> PostingRules.bounded(text, LONGEST_REFERENCE))
                        .filter(text -> !text.isEmpty()),
                rules.completion(command, from));
        receiver(command).ifPresent(to -> {
            if (!to.currency().equals(from.currency())) {
                throw Refusal.invalid("ledger.currency", from.currency());
            }
            request.moveTo(to.id());
        });
        check(request);
        requests.add(request);
        RequestView proposed = lines.view(request);
        trail.append(RequestAudited.proposed(proposed), currentCaller.actor(Operation.POST_LEDGER, from.owner(), hand));
        return proposed;
    }

    /**
     * Approves it, with a reason; a virement is posted in the same transaction.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal {@code ledger.request-unknown}, {@code approval.own-proposal}, {@code ledger.request-decided},
     *     {@code ledger.reason-missing}, {@code request.conflict}, and what {@link #propose} refuses
     */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public RequestView approve(long id, int seen, String reason) {
        LedgerRequest request = find(id);
        Hand decider = decide(request, RequestState.APPROVED, seen, reason);
        check(request);
        if (!request.kind().isCarryOver()) {
            request.posted(move(request, decider));
        }
        requests.flush();
        return decided(request, decider);
    }

    /**
     * Sends it back, with a reason.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal those of {@link #approve}
     */
    @Does(Operation.DECIDE_BUDGET)
    @RolesAllowed(Roles.PLANNER)
    public RequestView giveBack(long id, int seen, String reason) {
        LedgerRequest request = find(id);
        Hand decider = decide(request, RequestState.RETURNED, seen, reason);
        requests.flush();
        return decided(request, decider);
    }

    private Hand decide(LedgerRequest request, RequestState outcome, int seen, String reason) {
        List<Hand> ways = currentCaller
                .get()
                .hands(Operation.DECIDE_BUDGET, lines.giving(request).owner());
        Hand decider = FourEyes.choose(ways, request.proposer());
        request.decide(
                outcome,
                decider,
                seen,
                reason == null ? null : PostingRules.bounded(reason, PostingRules.LONGEST_REASON),
                clock.instant());
        return decider;
    }

    private RequestView decided(LedgerRequest request, Hand decider) {
        RequestView decision = lines.view(request);
        trail.append(
                RequestAudited.decided(decision),
                currentCaller.actor(
                        Operation.DECIDE_BUDGET, lines.giving(request).owner(), decider));
        return decision;
    }

    /** Against the rules, with the lines held in the order in which a posting holds them. */
    private void check(LedgerRequest request) {
        try {
            List<LineId> held = Stream.concat(Stream.of(request.line()), request.toLine().stream())
                    .toList();
            LineBalance giving = balances.held(held).get(request.line());
            rules.check(request, lines.giving(request), lines.receiving(request), giving);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private long move(LedgerRequest request, Hand decider) {
        KnownLines.Line from = lines.giving(request);
        Account way = request.kind() == PostingKind.TRANSFER_OF_DUTIES ? Account.TRANSFERRED : Account.VIREMENT;
        Posting posting = Posting.of(
                request.kind(),
                List.of(
                        Movement.of(request.line(), Account.AVAILABLE, way, request.amount()),
                        Movement.of(request.toLine().orElseThrow(), way, Account.AVAILABLE, request.amount())));
        Books.Place place = new Books.Place(
                from.owner(),
                from.year(),
                PostingRules.day(from.year(), Optional.empty(), LocalDate.now(clock)),
                currentCaller.get().username(),
                Optional.of(request.reason()),
                Optional.empty());
        return books.write(place, posting).id();
    }

    private Optional<KnownLines.Line> receiver(RequestCommand command) {
        if (command.kind().isCarryOver()) {
            return Optional.empty();
        }
        if (!command.kind().isBetweenLines() || command.kind() == PostingKind.FUND_TRANSFER) {
            throw Refusal.invalid("ledger.kind", command.kind().code());
        }
        RequestCommand.Receiver to = command.to().orElseThrow(() -> Refusal.invalid("ledger.receiver-missing"));
        return Optional.of(lines.byCode(to.organisation(), command.year(), to.line()));
    }

    private LedgerRequest find(long id) {
        return requests.byId(id).orElseThrow(() -> Refusal.notFound("ledger.request-unknown", id));
    }
}

package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.RequestState;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.ledger.model.LedgerRequests;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;

/**
 * Requests to carry money over into the year after, and to move it from line to line: made by a finance officer or a
 * planner, decided by {@link RequestDecisions}.
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

    @Inject
    private LedgerRequests requests;

    @Inject
    private RequestRules rules;

    @Inject
    private RequestedLines lines;

    @Inject
    private RequestViews views;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Requests in a state, the oldest first. Four statements.
     *
     * @param after {@code next} of the page before; 0 for the first
     * @throws Refusal {@code list.limit}
     */
    public Page<RequestView> in(RequestState state, long after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("list.limit", MOST);
        }
        Page<LedgerRequest> page = Page.of(requests.in(state, after, limit + 1), limit, LedgerRequest::id);
        return page.with(views.of(page.rows()));
    }

    /** How many requests are in each state; a state with none is left out. One statement. */
    public Map<RequestState, Long> counts() {
        return requests.counts();
    }

    /**
     * One request.
     *
     * @throws Refusal {@code ledger.request-unknown}
     */
    public RequestView byId(long id) {
        return views.of(find(id));
    }

    /**
     * Asks for it: a planner for any organisation, a finance officer for their own. What no rule allows is not even asked
     * for, and what others have asked for on the line is left to them.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own}, {@code ledger.line-unknown},
     *     {@code ledger.receiver-missing}, {@code ledger.kind}, {@code ledger.currency}, and what {@link PostingRules} and
     *     {@link RequestRules#check} refuse
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
                        .map(text -> PostingRules.bounded(text, PostingRules.LONGEST_REFERENCE))
                        .filter(text -> !text.isEmpty()),
                rules.completion(command, from));
        receiver(command).ifPresent(to -> {
            if (!to.currency().equals(from.currency())) {
                throw Refusal.invalid("ledger.currency", to.code(), to.currency());
            }
            request.moveTo(to.id());
        });
        rules.check(request, Optional.empty(), true);
        requests.add(request);
        return told(RequestAudited.ASKED, request, from, hand);
    }

    /**
     * Withdraws a request before anybody has decided: whoever asked, with or without a reason.
     *
     * @param seen the version that this is based on
     * @throws Refusal {@code ledger.request-unknown}, {@code ledger.request-not-own}, {@code ledger.request-decided},
     *     {@code ledger.text-too-long} or {@code request.conflict}
     */
    @Does(Operation.POST_LEDGER)
    @RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
    public RequestView withdraw(long id, int seen, Optional<String> reason) {
        LedgerRequest request = find(id);
        KnownLines.Line from = lines.giving(request);
        Hand hand = RequestViews.own(currentCaller.get(), from, request.proposer())
                .orElseThrow(() -> Refusal.forbidden("ledger.request-not-own"));
        Optional<String> why = reason.map(text -> PostingRules.bounded(text, PostingRules.LONGEST_REASON))
                .filter(text -> !text.isEmpty());
        request.withdraw(hand, seen, why, clock.instant());
        requests.flush();
        return told(RequestAudited.WITHDRAWN, request, from, hand);
    }

    private RequestView told(String kind, LedgerRequest request, KnownLines.Line from, Hand hand) {
        RequestView view = views.of(request);
        trail.append(new RequestAudited(kind, view), currentCaller.actor(Operation.POST_LEDGER, from.owner(), hand));
        return view;
    }

    private Optional<KnownLines.Line> receiver(RequestCommand command) {
        if (command.kind().isCarryOver()) {
            return Optional.empty();
        }
        if (!command.kind().isBetweenLines()) {
            throw Refusal.invalid("ledger.kind", command.kind().code());
        }
        RequestCommand.Receiver to = command.to().orElseThrow(() -> Refusal.invalid("ledger.receiver-missing"));
        return Optional.of(lines.byCode(to.organisation(), command.year(), to.line()));
    }

    private LedgerRequest find(long id) {
        return requests.byId(id).orElseThrow(() -> Refusal.notFound("ledger.request-unknown", id));
    }
}

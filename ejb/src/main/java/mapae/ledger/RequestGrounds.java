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
import mapae.access.CurrentCaller;
import mapae.ledger.domain.AllotmentFreeze;
import mapae.ledger.domain.CarriedIn;
import mapae.ledger.domain.CarryOverPolicy;
import mapae.ledger.domain.Entry;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.OpenRequests;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.RequestEffect;
import mapae.ledger.domain.RequestState;
import mapae.ledger.domain.VirementPolicy;
import mapae.ledger.model.ClosedYears;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.ledger.model.LedgerRequests;
import mapae.ledger.model.LedgerRuleBook;
import mapae.ledger.model.LineBalances;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Tells what may be asked of a line, by which rule, and what a request would do. */
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
public class RequestGrounds {

    @Inject
    private RequestedLines lines;

    @Inject
    private LedgerRequests requests;

    @Inject
    private RequestViews views;

    @Inject
    private LineBalances balances;

    @Inject
    private LedgerRuleBook book;

    @Inject
    private ClosedYears closed;

    @Inject
    private FundingHolds holds;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /**
     * What may be asked of a line in that way now.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.line-code}, {@code ledger.line-unknown},
     *     {@code ledger.kind} or {@code ledger.rule-missing}
     */
    public RequestGround of(String organisation, FiscalYear year, String line, PostingKind kind) {
        if (!kind.isCarryOver() && !kind.isBetweenLines()) {
            throw Refusal.invalid("ledger.kind", kind.code());
        }
        return ground(lines.byCode(organisation, year, line), kind, Optional.empty());
    }

    /**
     * A request with all that is needed to decide on it.
     *
     * @throws Refusal {@code ledger.request-unknown}
     */
    public RequestSheet sheet(long id) {
        LedgerRequest request = requests.byId(id).orElseThrow(() -> Refusal.notFound("ledger.request-unknown", id));
        RequestGround ground = ground(lines.giving(request), request.kind(), Optional.of(id));
        boolean isOpen = request.state() == RequestState.PROPOSED;
        RequestEffect effect = new RequestEffect(request.kind(), request.amount());
        Optional<LineBalance> after = Optional.of(ground.balance())
                .filter(before -> isOpen)
                .map(before -> after(before, effect.leaving(request.line(), before)));
        Optional<RequestSheet.Side> to = request.toLine().map(line -> {
            LineBalance before = held(line);
            return new RequestSheet.Side(
                    before,
                    Optional.of(before).filter(one -> isOpen).map(one -> after(one, List.of(effect.arriving(line)))),
                    isOpen ? freeze(line) : Optional.empty());
        });
        return new RequestSheet(views.of(request), ground, ground.balance(), after, to);
    }

    private RequestGround ground(KnownLines.Line line, PostingKind kind, Optional<Long> except) {
        try {
            LineBalance balance = held(line.id());
            OpenRequests others = requests.open(line.id(), except, true);
            CarriedIn carriedIn = book.carriedInto(line.id());
            Won most = kind.isCarryOver()
                    ? CarryOverPolicy.most(kind, balance, carriedIn, others)
                    : VirementPolicy.most(balance, carriedIn, others);
            return new RequestGround(
                    Journals.view(line),
                    organisations.byIds(List.of(line.owner())).get(line.owner()).name(),
                    balance,
                    others.total(),
                    most,
                    // the rules about requests are called like the postings that they govern
                    book.on(LocalDate.now(clock)).get(kind.name()),
                    kind.isCarryOver() ? Optional.empty() : holds.floor(line),
                    !closed.hold(line.owner(), line.year()),
                    currentCaller.get().may(Operation.POST_LEDGER, line.owner()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Optional<AllotmentFreeze> freeze(LineId line) {
        try {
            return holds.freeze(line);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private LineBalance held(LineId line) {
        try {
            return balances.of(line).orElse(LineBalance.EMPTY);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static LineBalance after(LineBalance before, List<Movement> movements) {
        List<Entry> entries =
                movements.stream().flatMap(one -> one.entries().stream()).toList();
        return before.plus(entries);
    }
}

package mapae.allowance;

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
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceCondition;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.domain.Source;
import mapae.allowance.model.AllowanceParts;
import mapae.allowance.model.AllowanceTable;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.LineView;
import mapae.ledger.RetentionOrders;
import mapae.ledger.domain.Account;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Asks for more, keeps its money meanwhile, takes a request back, and says that conditions are fulfilled. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class AllowanceRequests {

    private static final String WON = "KRW";

    @Inject
    private AllowanceTable table;

    @Inject
    private AllowanceParts parts;

    @Inject
    private AllowanceLimits limits;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private RetentionOrders retentions;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Asks for more. What is asked for is kept on its line until it is decided.
     *
     * @throws Refusal what {@link Beneficiaries#of} refuses, {@code allowance.not-own}, {@code allowance.line},
     *     {@code allowance.expiry}, {@code allowance.above-limit}, {@code allowance.study-due}, {@code allowance.split},
     *     {@code allowance.no-such-source}, {@code ledger.earmark-currency}, {@code ledger.nothing-free}, or what is wrong with a text or amount
     */
    public Allowance ask(AllowanceCommand.Request given) {
        Beneficiaries.Known known = beneficiaries.of(given.isTeam(), given.code());
        OrganisationId owner = known.who().owner();
        if (!currentCaller.get().may(Operation.KEEP_CASE, owner)) {
            throw Refusal.forbidden("allowance.not-own", known.who().organisation());
        }
        Allowance.Wish wish = AllowanceTexts.wish(given.wish());
        LocalDate today = LocalDate.now(clock);
        LineView target = target(known, given);
        if (wish.expiresOn().isBefore(today)
                || wish.expiresOn().getYear() != target.year().value()) {
            throw Refusal.invalid("allowance.expiry", today, target.year());
        }
        try {
            Allowance.Held held = limits.held(known, wish, today);
            RetentionOrders.FreeLine source = source(given, wish);
            Hand hand = currentCaller.get().hands(Operation.KEEP_CASE, owner).get(0);
            Allowance asked = new Allowance(
                    0,
                    known.who(),
                    wish,
                    held,
                    new Allowance.Line(
                            source.id(),
                            given.source().organisation(),
                            source.year().value(),
                            source.code()),
                    new Allowance.Line(
                            target.id(), target.organisation(), target.year().value(), target.code()),
                    known.computed(),
                    AllowanceState.REQUESTED,
                    0,
                    hand,
                    today,
                    List.of(),
                    List.of(),
                    List.of());
            long id = table.add(asked, clock.instant());
            Allowance kept = table.byId(id).orElseThrow();
            Actor actor = currentCaller.actor(Operation.KEEP_CASE, owner, hand);
            retentions.keep(source, kept.reference(), wish.amount(), actor);
            trail.append(AllowanceAudited.of("allowance.request", kept, wish.amount(), wish.cause()), actor);
            return kept;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static LineView target(Beneficiaries.Known known, AllowanceCommand.Request given) {
        AllowanceCommand.Place place = given.target();
        if (!given.wish().source().isElsewhere() && !given.source().equals(place)) {
            throw Refusal.invalid("allowance.same-line");
        }
        return known.lines().stream()
                .filter(one -> one.organisation().equals(place.organisation())
                        && one.year().equals(place.year())
                        && one.code().equals(place.line()))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.rule("allowance.line", place.line(), known.who().code()));
    }

    private RetentionOrders.FreeLine source(AllowanceCommand.Request given, Allowance.Wish wish) {
        AllowanceCommand.Place place = given.source();
        if (!place.year().equals(given.target().year())) {
            throw Refusal.invalid("allowance.year", place.year(), given.target().year());
        }
        OrganisationId giver = organisations.byCode(place.organisation()).id();
        // what is asked for is kept from everybody else at once, so nobody asks for money of others
        if (!currentCaller.get().may(Operation.KEEP_CASE, giver)) {
            throw Refusal.forbidden("allowance.not-own", place.organisation());
        }
        RetentionOrders.FreeLine line = retentions.held(giver, place.year(), place.line());
        if (!line.currency().equals(WON)) {
            throw Refusal.rule("ledger.earmark-currency", line.code(), line.currency());
        }
        shownBy(wish.source()).ifPresent(account -> {
            Won came = line.balance().amount(account).negated();
            if (came.compareTo(wish.amount()) < 0) {
                throw Refusal.rule(
                        "allowance.no-such-source",
                        line.code(),
                        account.title().ko(),
                        account.title().en(),
                        came);
            }
        });
        return line;
    }

    /** The account of a line that shows how much came that way; empty where none does. */
    private static Optional<Account> shownBy(Source source) {
        return switch (source) {
            case RESERVE -> Optional.of(Account.RESERVE);
            case SUPPLEMENTARY -> Optional.of(Account.SUPPLEMENTARY);
            case CARRY_OVER -> Optional.of(Account.CARRIED_IN);
            case VIREMENT, FUND, REUSABLE_REMAINDER -> Optional.empty();
        };
    }

    /**
     * Takes a request back that is not decided; its money is free again.
     *
     * @throws Refusal {@code allowance.unknown}, {@code allowance.not-own}, {@code allowance.decided} or
     *     {@code request.conflict}
     */
    public Allowance withdraw(long id, int seen) {
        try {
            Allowance allowance = own(id);
            if (allowance.state() != AllowanceState.REQUESTED) {
                throw Refusal.conflict("allowance.decided");
            }
            if (!table.move(id, seen, AllowanceState.WITHDRAWN)) {
                throw Refusal.conflict("request.conflict");
            }
            retentions.letGo(allowance.reference(), allowance.wish().amount());
            return told("allowance.withdraw", id, allowance.wish().amount(), "");
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Says that a condition is fulfilled, and by what that is seen.
     *
     * @throws Refusal {@code allowance.unknown}, {@code allowance.not-own}, {@code allowance.not-granted},
     *     {@code allowance.condition-unknown}, {@code allowance.condition-late} after its last day, or what is wrong with
     *     the evidence
     */
    public Allowance fulfil(long id, int position, String evidence) {
        try {
            Allowance allowance = own(id);
            if (allowance.state() != AllowanceState.GRANTED) {
                throw Refusal.conflict("allowance.not-granted");
            }
            AllowanceCondition condition = allowance.conditions().stream()
                    .filter(one -> one.position() == position)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("allowance.condition-unknown", position));
            LocalDate today = LocalDate.now(clock);
            if (condition.dueOn().isBefore(today)) {
                throw Refusal.rule("allowance.condition-late", condition.dueOn());
            }
            String seen = AllowanceTexts.required("evidence", evidence, AllowanceTexts.REASON);
            Hand hand = currentCaller
                    .get()
                    .hands(Operation.KEEP_CASE, allowance.beneficiary().owner())
                    .get(0);
            parts.keep(id, position, new AllowanceCondition.Kept(today, seen, hand));
            return told("allowance.fulfil", id, allowance.wish().amount(), seen);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Allowance own(long id) throws SQLException {
        Allowance allowance = table.held(id).orElseThrow(() -> Refusal.notFound("allowance.unknown", id));
        if (!currentCaller
                .get()
                .may(Operation.KEEP_CASE, allowance.beneficiary().owner())) {
            throw Refusal.forbidden("allowance.not-own", allowance.beneficiary().organisation());
        }
        return allowance;
    }

    private Allowance told(String kind, long id, Won amount, String reason) throws SQLException {
        Allowance after = table.byId(id).orElseThrow();
        trail.append(
                AllowanceAudited.of(kind, after, amount, reason),
                currentCaller.actor(Operation.KEEP_CASE, after.beneficiary().owner()));
        return after;
    }
}

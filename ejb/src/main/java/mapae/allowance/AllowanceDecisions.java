package mapae.allowance;

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
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceCondition;
import mapae.allowance.domain.AllowanceState;
import mapae.allowance.model.AllowanceParts;
import mapae.allowance.model.AllowanceTable;
import mapae.audit.AuditTrail;
import mapae.ledger.RetentionOrders;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/** Decides on requests for more: never on one's own, and as many different people as the tier asks for. */
@Stateless
@Does(Operation.DECIDE_BUDGET)
@RolesAllowed(Roles.PLANNER)
public class AllowanceDecisions {

    private static final int MOST_CONDITIONS = 20;

    @Inject
    private AllowanceTable table;

    @Inject
    private AllowanceParts parts;

    @Inject
    private RetentionOrders retentions;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Agrees, under conditions, or refuses. It is granted once as many agree as its tier asks for; one who refuses refuses it.
     *
     * @throws Refusal {@code allowance.unknown}, {@code allowance.own-request}, {@code allowance.decided},
     *     {@code request.conflict}, {@code allowance.expired}, {@code allowance.condition-days}, {@code allowance.too-many},
     *     or what is wrong with a text
     */
    public Allowance decide(AllowanceCommand.Decide given) {
        try {
            Allowance allowance =
                    table.held(given.id()).orElseThrow(() -> Refusal.notFound("allowance.unknown", given.id()));
            Hand hand = decider(allowance);
            if (allowance.state() != AllowanceState.REQUESTED) {
                throw Refusal.conflict("allowance.decided");
            }
            LocalDate today = LocalDate.now(clock);
            if (given.granted() && allowance.wish().expiresOn().isBefore(today)) {
                throw Refusal.rule("allowance.expired", allowance.wish().expiresOn());
            }
            String reason = AllowanceTexts.required("reason", given.reason(), AllowanceTexts.REASON);
            AllowanceState next = next(allowance, given.granted());
            if (!table.move(allowance.id(), given.seen(), next)) {
                throw Refusal.conflict("request.conflict");
            }
            parts.add(allowance, new Allowance.Decision(given.granted(), reason, hand), clock.instant());
            if (given.granted()) {
                parts.add(allowance.id(), conditions(allowance, given.conditions(), today));
            }
            if (next == AllowanceState.REFUSED) {
                retentions.letGo(allowance.reference(), allowance.wish().amount());
            }
            Allowance after = table.byId(allowance.id()).orElseThrow();
            trail.append(
                    AllowanceAudited.of("allowance.decide", after, after.wish().amount(), reason),
                    currentCaller.actor(
                            Operation.DECIDE_BUDGET, after.beneficiary().owner(), hand));
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static AllowanceState next(Allowance allowance, boolean granted) {
        if (!granted) {
            return AllowanceState.REFUSED;
        }
        return allowance.missing() <= 1 ? AllowanceState.GRANTED : AllowanceState.REQUESTED;
    }

    private Hand decider(Allowance allowance) {
        return deciders(
                        allowance,
                        currentCaller
                                .get()
                                .hands(
                                        Operation.DECIDE_BUDGET,
                                        allowance.beneficiary().owner()))
                .orElseThrow(() -> Refusal.forbidden("allowance.own-request"));
    }

    /** In which of these ways somebody may decide: not on what they asked for, and not twice. */
    static Optional<Hand> deciders(Allowance allowance, List<Hand> ways) {
        List<Hand> others = Stream.concat(
                        Stream.of(allowance.requestedBy()),
                        allowance.decisions().stream().map(Allowance.Decision::by))
                .toList();
        return ways.stream()
                .filter(way -> others.stream().noneMatch(way::sharesAnybodyWith))
                .findFirst();
    }

    private static List<AllowanceCondition> conditions(
            Allowance allowance, List<AllowanceCommand.Condition> given, LocalDate today) {
        List<AllowanceCondition> conditions = new ArrayList<>();
        int position = allowance.conditions().size();
        if (position + given.size() > MOST_CONDITIONS) {
            throw Refusal.invalid("allowance.too-many", MOST_CONDITIONS);
        }
        for (AllowanceCommand.Condition one : given) {
            if (one.dueOn().isBefore(today)
                    || one.dueOn().isAfter(allowance.wish().expiresOn())) {
                throw Refusal.invalid(
                        "allowance.condition-days", today, allowance.wish().expiresOn());
            }
            conditions.add(new AllowanceCondition(
                    ++position,
                    AllowanceTexts.required("condition", one.says(), AllowanceTexts.REASON),
                    one.dueOn(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return conditions;
    }
}

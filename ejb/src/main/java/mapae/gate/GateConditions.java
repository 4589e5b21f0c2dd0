package mapae.gate;

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
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Bar;
import mapae.gate.domain.Condition;
import mapae.gate.domain.ConditionState;
import mapae.gate.model.Conditions;
import mapae.gate.model.EvidenceFiles;
import mapae.ledger.AllotmentFreezeOrders;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Follows conditions up: their owners report them, and a planner who is not the reporter accepts that. */
@Stateless
@Does(Operation.DECIDE_GATE)
@RolesAllowed(Roles.PLANNER)
public class GateConditions {

    @Inject
    private Conditions conditions;

    @Inject
    private Deciders deciders;

    @Inject
    private EvidenceFiles files;

    @Inject
    private EvidenceIntake intake;

    @Inject
    private AllotmentFreezeOrders freezes;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Conditions by due day. One statement a page. */
    @Does(Operation.READ_REGISTER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public Page<Condition> list(ConditionQuery query) {
        try {
            Optional<LocalDate> before = query.shown() == ConditionQuery.Shown.OVERDUE
                    ? Optional.of(LocalDate.now(clock))
                    : Optional.empty();
            Optional<AccountId> owner = query.shown() == ConditionQuery.Shown.MINE
                    ? Optional.of(currentCaller.get().account())
                    : Optional.empty();
            List<Condition> found = conditions.list(
                    query.shown() != ConditionQuery.Shown.ALL,
                    before,
                    owner,
                    GateQueue.key(query.after()),
                    query.limit() + 1);
            List<Condition> rows = found.stream().limit(query.limit()).toList();
            Optional<String> next = found.size() > query.limit()
                    ? Optional.of(String.valueOf(rows.get(rows.size() - 1).id()))
                    : Optional.empty();
            return new Page<>(rows, next);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * One condition.
     *
     * @throws Refusal {@code gate.condition-unknown}
     */
    @Does(Operation.READ_REGISTER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public Condition byId(long id) {
        try {
            return conditions.byId(id).orElseThrow(() -> Refusal.notFound("gate.condition-unknown", id));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What keeps the caller from accepting or waiving a condition, if anything does. */
    public Optional<Bar> bar(Condition condition) {
        return deciders.bar(condition);
    }

    /**
     * The file that shows that a condition is fulfilled.
     *
     * @throws Refusal {@code gate.file-unknown}
     */
    @Does(Operation.READ_REGISTER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public GivenFile file(long condition) {
        try {
            return files.ofCondition(condition)
                    .map(one -> new GivenFile(one.name(), one.kind().mediaType(), one.content()))
                    .orElseThrow(() -> Refusal.notFound("gate.file-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Its owner, or somebody in the owner's place, says that it is fulfilled.
     *
     * @param file what shows it, if it is a file
     * @throws Refusal {@code gate.condition-unknown}, {@code gate.condition-not-owner}, {@code gate.condition-over},
     *     {@code gate.text-missing}, {@code gate.text-too-long}, what {@link EvidenceIntake} refuses, or
     *     {@code request.conflict}
     */
    @Does(Operation.KEEP_CASE)
    @RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
    public Condition report(long id, int seen, String text, Optional<EvidenceFile> file) {
        try {
            Condition condition = byId(id);
            requireOpen(condition);
            Hand hand = currentCaller.get().hands(Operation.KEEP_CASE, condition.organisation()).stream()
                    .filter(one -> one.sharesAnybodyWith(Hand.own(condition.owner())))
                    .findFirst()
                    .orElseThrow(() -> Refusal.forbidden("gate.condition-not-owner", condition.ownerName()));
            String said = GateTexts.required(text, GateTexts.CONDITION);
            Optional<String> name = file.map(one -> EvidenceIntake.name(one.name()));
            Optional<Long> content = Optional.empty();
            if (file.isPresent()) {
                content = Optional.of(intake.keep(file.get()));
            }
            GateTexts.requireChanged(conditions.report(id, seen, said, content, name, hand, clock.instant()));
            return told(
                    "gate.report",
                    id,
                    Optional.of(said),
                    currentCaller.actor(Operation.KEEP_CASE, condition.organisation(), hand));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Accepts what its owner reported. What was frozen for it is released.
     *
     * @throws Refusal {@code gate.condition-unknown}, {@code gate.recused}, {@code gate.own-review},
     *     {@code gate.condition-over}, {@code gate.condition-not-reported}, {@code gate.own-report} or {@code request.conflict}
     */
    public Condition accept(long id, int seen) {
        Condition condition = byId(id);
        List<Hand> hands = deciders.of(condition);
        requireOpen(condition);
        Condition.Report report = condition
                .report()
                .filter(one -> condition.state() == ConditionState.REPORTED)
                .orElseThrow(() -> Refusal.rule("gate.condition-not-reported"));
        Hand hand = hands.stream()
                .filter(one -> !one.sharesAnybodyWith(report.by()))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("gate.own-report"));
        return end(condition, seen, ConditionState.FULFILLED, Optional.empty(), hand);
    }

    /**
     * What its owner reported is not enough: it is open again.
     *
     * @throws Refusal those of {@link #accept}, {@code gate.text-missing} or {@code gate.text-too-long}
     */
    public Condition reopen(long id, int seen, String reason) {
        try {
            Condition condition = byId(id);
            List<Hand> hands = deciders.of(condition);
            requireOpen(condition);
            if (condition.state() != ConditionState.REPORTED) {
                throw Refusal.rule("gate.condition-not-reported");
            }
            String why = GateTexts.required(reason, GateTexts.CONDITION);
            GateTexts.requireChanged(conditions.reopen(id, seen, why));
            return told(
                    "gate.reopen",
                    id,
                    Optional.of(why),
                    currentCaller.actor(Operation.DECIDE_GATE, condition.organisation(), hands.get(0)));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Waives a condition, with the reason. What was frozen for it is released.
     *
     * @throws Refusal {@code gate.condition-unknown}, {@code gate.recused}, {@code gate.own-review},
     *     {@code gate.condition-over}, {@code gate.own-report}, {@code gate.text-missing}, {@code gate.text-too-long} or {@code request.conflict}
     */
    public Condition waive(long id, int seen, String reason) {
        Condition condition = byId(id);
        List<Hand> hands = deciders.of(condition);
        requireOpen(condition);
        String why = GateTexts.required(reason, GateTexts.CONDITION);
        Hand hand = hands.stream()
                .filter(one -> !one.sharesAnybodyWith(Hand.own(condition.owner())))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("gate.own-report"));
        return end(condition, seen, ConditionState.WAIVED, Optional.of(why), hand);
    }

    private Condition end(Condition condition, int seen, ConditionState state, Optional<String> reason, Hand hand) {
        try {
            GateTexts.requireChanged(conditions.end(condition.id(), seen, state, reason, hand, clock.instant()));
            Actor actor = currentCaller.actor(Operation.DECIDE_GATE, condition.organisation(), hand);
            if (condition.frozen()) {
                freezes.release(
                        condition.reference(),
                        reason.orElseGet(() -> condition.report().orElseThrow().text()),
                        actor);
            }
            String kind = state == ConditionState.FULFILLED ? "gate.accept" : "gate.waive";
            return told(kind, condition.id(), reason, actor);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static void requireOpen(Condition condition) {
        if (condition.state().isOver()) {
            throw Refusal.conflict("gate.condition-over");
        }
    }

    private Condition told(String kind, long id, Optional<String> reason, Actor actor) {
        Condition condition = byId(id);
        trail.append(GateAudited.condition(kind, condition, reason), actor);
        return condition;
    }
}

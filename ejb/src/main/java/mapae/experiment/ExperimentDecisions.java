package mapae.experiment;

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
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentState;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.experiment.model.ExperimentChanges;
import mapae.gate.Deciders;
import mapae.investment.Register;
import mapae.ledger.CeilingOrders;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FourEyes;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;

/** Approves experiments and decides what becomes of them: a planner who neither proposed nor evaluated. */
@Stateless
@Does(Operation.DECIDE_GATE)
@RolesAllowed(Roles.PLANNER)
public class ExperimentDecisions {

    @Inject
    private Experiments experiments;

    @Inject
    private ExperimentChanges changes;

    @Inject
    private Deciders deciders;

    @Inject
    private CeilingOrders ceilings;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Approves a proposal: from its first day on it runs, and its ceiling holds in the books.
     *
     * @throws Refusal {@code experiment.unknown}, {@code gate.recused}, {@code approval.own-proposal},
     *     {@code experiment.approved-already},
     *     {@code experiment.ends-past}, {@code request.conflict}, or what {@link CeilingOrders#set} refuses
     */
    public Experiment approve(long id, int seen) {
        Experiment before = experiments.byId(id).experiment();
        Hand hand = FourEyes.choose(ways(before), before.proposed().by());
        if (before.state() != ExperimentState.PROPOSED) {
            throw Refusal.conflict("experiment.approved-already");
        }
        if (before.endsOn().isBefore(LocalDate.now(clock))) {
            throw Refusal.rule("experiment.ends-past", before.endsOn());
        }
        try {
            ExperimentKeeping.requireChanged(changes.approve(id, seen, hand, clock.instant()));
            ceilings.set(
                    before.investmentId(),
                    before.reference(),
                    before.ceiling(),
                    before.startsOn(),
                    before.endsOn(),
                    actor(before, hand));
            return told("experiment.approve", before, hand, Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Decides what becomes of it. From then on nothing is committed under its ceiling. What was not approved can only be
     * stopped.
     *
     * @throws Refusal {@code experiment.unknown}, {@code gate.recused}, {@code approval.own-proposal},
     *     {@code experiment.decided},
     *     {@code experiment.not-approved}, {@code experiment.not-evaluated}, {@code experiment.too-many-rounds},
     *     {@code experiment.rollout-without}, {@code experiment.rollout-kind}, {@code experiment.text-missing},
     *     {@code experiment.text-too-long} or {@code request.conflict}
     */
    public Experiment decide(long id, int seen, ExperimentCommand.Decide command) {
        Experiment before = experiments.byId(id).experiment();
        Hand hand = decider(before);
        if (before.state() == ExperimentState.DECIDED) {
            throw Refusal.conflict("experiment.decided");
        }
        requireGround(before, command);
        String reason = ExperimentTexts.required("reason", command.reason(), ExperimentTexts.SHORT);
        Optional<InvestmentId> rollout = command.rollout().map(code -> ExperimentKeeping.rollout(register, code));
        try {
            ExperimentKeeping.requireChanged(
                    changes.decide(id, seen, command.verdict(), reason, rollout, hand, clock.instant()));
            ceilings.stop(before.reference(), reason, actor(before, hand));
            return told("experiment.decide", before, hand, Optional.of(reason));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireGround(Experiment before, ExperimentCommand.Decide command) {
        if (command.verdict() != ExperimentVerdict.SCALE && command.rollout().isPresent()) {
            throw Refusal.invalid("experiment.rollout-without");
        }
        if (command.verdict() == ExperimentVerdict.STOP) {
            return;
        }
        if (before.state() == ExperimentState.PROPOSED) {
            throw Refusal.rule("experiment.not-approved");
        }
        if (before.evaluation().isEmpty()) {
            throw Refusal.rule("experiment.not-evaluated");
        }
        if (command.verdict() == ExperimentVerdict.ITERATE) {
            experiments.rule().refuseAfter(before.number()).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    private Hand decider(Experiment one) {
        List<Hand> ways = ways(one);
        if (one.evaluation().isPresent()) {
            Hand evaluator = one.evaluation().get().act().by();
            ways = ways.stream()
                    .filter(way -> FourEyes.mayDecide(way, evaluator))
                    .toList();
        }
        return FourEyes.choose(ways, one.proposed().by());
    }

    private List<Hand> ways(Experiment one) {
        List<Hand> ways = deciders.free(one.owner(), one.investmentId());
        if (ways.isEmpty()) {
            throw Refusal.forbidden("gate.recused");
        }
        return ways;
    }

    private Actor actor(Experiment one, Hand hand) {
        return currentCaller.actor(Operation.DECIDE_GATE, one.owner(), hand);
    }

    private Experiment told(String kind, Experiment before, Hand hand, Optional<String> reason) {
        Experiment after = experiments.byId(before.id()).experiment();
        trail.append(ExperimentAudited.of(kind, Optional.of(before), after, reason), actor(after, hand));
        return after;
    }
}

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
import mapae.audit.AuditTrail;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentState;
import mapae.experiment.domain.ExperimentVerdict;
import mapae.experiment.model.ExperimentChanges;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.investment.domain.InvestmentKind;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.Measure;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Proposes experiments, measures and evaluates: a planner of any, a project manager of their organisation's. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class ExperimentKeeping {

    @Inject
    private Experiments experiments;

    @Inject
    private ExperimentChanges changes;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Proposes an experiment; of an investment that was experimented with before, the next one, where the last was decided
     * to be iterated.
     *
     * @throws Refusal {@code investment.unknown}, {@code experiment.not-own}, {@code experiment.kind},
     *     {@code experiment.investment-over}, {@code experiment.currency}, {@code experiment.still-open},
     *     {@code experiment.not-iterated}, {@code experiment.too-many-rounds}, or what is wrong with what is proposed
     */
    public Experiment propose(String code, ExperimentCommand.Propose asked) {
        InvestmentView investment = register.byCode(code);
        Hand hand = hand(investment.owner(), code);
        if (investment.kind() != InvestmentKind.EXPERIMENT) {
            throw Refusal.rule("experiment.kind", code);
        }
        if (investment.stage().isOver()) {
            throw Refusal.rule("experiment.investment-over", code);
        }
        if (!investment.currency().equals("KRW")) {
            throw Refusal.rule("experiment.currency", investment.currency());
        }
        Optional<Experiment> last = experiments.ofInvestment(code).stream().findFirst();
        last.ifPresent(this::requireIterated);
        List<Measure> measures = ExperimentTexts.measures(asked.measures());
        ExperimentChanges.Terms terms = terms(asked);
        try {
            long id = changes.add(
                    investment.id(),
                    last.map(Experiment::number).orElse(0) + 1,
                    last.map(Experiment::id),
                    terms,
                    measures,
                    hand,
                    clock.instant());
            return told("experiment.propose", Optional.empty(), id, hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireIterated(Experiment last) {
        Experiment.Decision decision =
                last.decision().orElseThrow(() -> Refusal.conflict("experiment.still-open", last.number()));
        // one that was turned down before it ran may be proposed anew
        if (decision.verdict() != ExperimentVerdict.ITERATE && last.approved().isPresent()) {
            throw Refusal.rule("experiment.not-iterated", last.number());
        }
        if (last.approved().isPresent()) {
            experiments.rule().refuseAfter(last.number()).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    /**
     * Changes a proposal that nobody has approved. Only who proposed it does: else they could approve what others wrote.
     *
     * @throws Refusal {@code experiment.unknown}, {@code experiment.not-own}, {@code experiment.approved-already},
     *     {@code experiment.not-proposer}, {@code request.conflict}, or what is wrong with what is proposed
     */
    public Experiment change(long id, int seen, ExperimentCommand.Propose asked) {
        Experiment before = own(id);
        if (before.state() != ExperimentState.PROPOSED) {
            throw Refusal.conflict("experiment.approved-already");
        }
        Hand hand = hand(before.owner(), before.investment());
        if (!before.proposed().by().account().equals(hand.account())) {
            throw Refusal.forbidden("experiment.not-proposer");
        }
        List<Measure> measures = ExperimentTexts.measures(asked.measures());
        try {
            requireChanged(changes.change(id, seen, terms(asked), measures));
            return told("experiment.change", Optional.of(before), id, hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Writes down what was measured; a value that was measured before is replaced.
     *
     * @throws Refusal {@code experiment.unknown}, {@code experiment.not-own}, {@code experiment.not-under-way},
     *     {@code request.conflict}, or what is wrong with the values
     */
    public Experiment measure(long id, int seen, List<ExperimentCommand.Measured> given) {
        Experiment before = underWay(id);
        Hand hand = hand(before.owner(), before.investment());
        List<Measure> after = ExperimentTexts.measured(before.measures(), given, LocalDate.now(clock));
        try {
            requireChanged(changes.measure(id, seen, after));
            return told("experiment.measure", Optional.of(before), id, hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Evaluates what came out, in place of an earlier evaluation.
     *
     * @throws Refusal {@code experiment.unknown}, {@code experiment.not-own}, {@code experiment.not-under-way},
     *     {@code request.conflict}, {@code experiment.text-missing} or {@code experiment.text-too-long}
     */
    public Experiment evaluate(long id, int seen, ExperimentCommand.Evaluate given) {
        Experiment before = underWay(id);
        Hand hand = hand(before.owner(), before.investment());
        List<Object> texts = List.of(
                ExperimentTexts.required("findings", given.findings(), ExperimentTexts.LONG),
                ExperimentTexts.required("learnt", given.learnt(), ExperimentTexts.LONG),
                ExperimentTexts.required("userEvidence", given.userEvidence(), ExperimentTexts.LONG));
        try {
            requireChanged(changes.evaluate(id, seen, texts, given.recommendation(), hand, clock.instant()));
            return told("experiment.evaluate", Optional.of(before), id, hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private ExperimentChanges.Terms terms(ExperimentCommand.Propose asked) {
        ExperimentTexts.requireDays(asked.startsOn(), asked.endsOn());
        experiments
                .rule()
                .refuse(asked.ceiling(), asked.startsOn(), asked.endsOn())
                .ifPresent(refusal -> {
                    throw refusal;
                });
        if (asked.endsOn().isBefore(LocalDate.now(clock))) {
            throw Refusal.rule("experiment.ends-past", asked.endsOn());
        }
        return new ExperimentChanges.Terms(
                asked.ceiling(),
                asked.startsOn(),
                asked.endsOn(),
                ExperimentTexts.required("hypothesis", asked.hypothesis(), ExperimentTexts.SHORT),
                ExperimentTexts.required("success", asked.success(), ExperimentTexts.SHORT),
                asked.rollout().map(code -> rollout(register, code)));
    }

    /**
     * The investment that would roll an experiment out.
     *
     * @throws Refusal {@code investment.unknown} or {@code experiment.rollout-kind}
     */
    static InvestmentId rollout(Register register, String code) {
        InvestmentView investment = register.byCode(code);
        if (investment.kind() == InvestmentKind.EXPERIMENT) {
            throw Refusal.rule("experiment.rollout-kind", code);
        }
        return investment.id();
    }

    private Experiment underWay(long id) {
        Experiment before = own(id);
        if (!before.underWay()) {
            throw Refusal.conflict("experiment.not-under-way");
        }
        return before;
    }

    private Experiment own(long id) {
        Experiment one = experiments.byId(id).experiment();
        hand(one.owner(), one.investment());
        return one;
    }

    private Hand hand(OrganisationId owner, String code) {
        return currentCaller.get().hands(Operation.KEEP_CASE, owner).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("experiment.not-own", code));
    }

    static void requireChanged(boolean changed) {
        if (!changed) {
            throw Refusal.conflict("request.conflict");
        }
    }

    private Experiment told(String kind, Optional<Experiment> before, long id, Hand hand) {
        Experiment after = experiments.byId(id).experiment();
        trail.append(
                ExperimentAudited.of(kind, before, after, Optional.empty()),
                currentCaller.actor(Operation.KEEP_CASE, after.owner(), hand));
        return after;
    }
}

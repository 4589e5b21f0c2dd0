package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.model.ReviewParts;
import mapae.gate.model.Reviews;
import mapae.gate.model.RolledOutExperiments;
import mapae.investment.GatedStages;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.tiering.DeterminationView;
import mapae.tiering.Tiers;

/** Begins rounds at gates: a planner for any investment, a project manager for those of the own organisation. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class GateRounds {

    @Inject
    private GateReviews gates;

    @Inject
    private Preparers preparers;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewParts parts;

    @Inject
    private RolledOutExperiments experiments;

    @Inject
    private Tiers tiers;

    @Inject
    private Register register;

    @Inject
    private GatedStages stages;

    @Inject
    private Clock clock;

    /**
     * Begins a round at a gate; it takes over what the round before showed and answered.
     *
     * @throws Refusal {@code investment.unknown}, {@code investment.not-own}, {@code gate.investment-over},
     *     {@code gate.tier-missing}, {@code gate.not-needed}, {@code gate.experiment-unscaled} where an experiment that it
     *     would roll out is not decided to be scaled, {@code gate.already-open}, {@code gate.already-passed} or
     *     {@code gate.exemption-stands} where the investment is spared the consultation, or claims to be
     */
    public ReviewHead begin(String code, Gate gate) {
        try {
            InvestmentView investment = register.byCode(code);
            Hand hand = preparers.hand(investment.owner(), code);
            if (investment.stage().isOver()) {
                throw Refusal.rule("gate.investment-over", code);
            }
            DeterminationView tier =
                    tiers.of(code).current().orElseThrow(() -> Refusal.rule("gate.tier-missing", code));
            GateWay.Step step = gates.ofInvestment(code).steps().stream()
                    .filter(one -> one.requirement().gate() == gate)
                    .findFirst()
                    .orElseThrow(() -> Refusal.rule("gate.not-needed", gate));
            if (gate == Gate.FEASIBILITY) {
                experiments.requireScaled(investment.id());
            }
            if (step.isPassed()) {
                throw Refusal.rule("gate.already-passed", gate);
            }
            if (step.exemption().isPresent()) {
                throw Refusal.conflict("gate.exemption-stands");
            }
            if (!step.mayBegin()) {
                throw Refusal.conflict("gate.already-open");
            }
            Optional<ReviewHead> before = step.latest();
            Requirement asked = step.requirement();
            long id = reviews.add(
                    investment.id(),
                    asked,
                    before.map(ReviewHead::round).orElse(0) + 1,
                    tier.id(),
                    hand,
                    clock.instant());
            if (before.isPresent()) {
                parts.copy(before.get().id(), id, asked.id());
            }
            stages.leaveToGates(investment.id());
            return preparers.told("gate.begin", id, hand, Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Opens a decided review anew, as the next round, with what it showed and answered. The gate is passed no more until
     * that is decided.
     *
     * @throws Refusal {@code gate.already-open}
     */
    public ReviewHead anew(ReviewHead decided) {
        try {
            Hand hand = preparers.hand(decided);
            GateWay.Step step = gates.ofInvestment(decided.investment()).steps().stream()
                    .filter(one -> one.requirement().gate() == decided.gate())
                    .findFirst()
                    .orElseThrow(() -> Refusal.rule("gate.not-needed", decided.gate()));
            ReviewHead latest = step.latest().orElseThrow();
            if (latest.id() != decided.id()) {
                throw Refusal.conflict("gate.already-open");
            }
            long id = reviews.add(
                    decided.investmentId(),
                    step.requirement(),
                    decided.round() + 1,
                    tiers.of(decided.investment()).current().orElseThrow().id(),
                    hand,
                    clock.instant());
            parts.copy(decided.id(), id, step.requirement().id());
            return preparers.told("gate.begin", id, hand, Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}

package mapae.tiering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.tiering.domain.Tier;
import mapae.tiering.domain.TierFacts;
import mapae.tiering.domain.TierPolicy;
import mapae.tiering.domain.TierResult;
import mapae.tiering.domain.TierRules;
import mapae.tiering.model.Capacities;
import mapae.tiering.model.Determinations;

/** Determines the tier of investments: a planner of any, a project manager of those of the own organisation. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class TierDeterminations {

    @Inject
    private Tiers tiers;

    @Inject
    private Determinations determinations;

    @Inject
    private Capacities capacities;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Determines a tier by the rules of today; it keeps them until it is determined anew.
     *
     * @param answers code of the answer by code of the question; all of them
     * @param seen number of the determination that counted when the answers were given; 0 if there was none
     * @throws Refusal {@code investment.unknown}, {@code investment.not-own}, {@code tiering.investment-over},
     *     {@code tiering.answer-missing}, {@code tiering.answer-unknown}, {@code tiering.no-tier}, or
     *     {@code request.conflict}
     */
    public TierView determine(String code, Map<String, String> answers, int seen) {
        try {
            InvestmentView investment = register.byCode(code);
            Caller caller = currentCaller.get();
            if (!caller.may(Operation.KEEP_CASE, investment.owner())) {
                throw Refusal.forbidden("investment.not-own", code);
            }
            if (investment.stage().isOver()) {
                throw Refusal.rule("tiering.investment-over", code);
            }
            Optional<DeterminationView> last = tiers.of(code).current();
            if (last.map(DeterminationView::number).orElse(0) != seen) {
                throw Refusal.conflict("request.conflict");
            }
            LocalDate today = LocalDate.now(clock);
            Optional<Integer> capacity = capacities.on(today, investment.owner());
            TierRules rules = tiers.inForce().rules();
            TierResult result = TierPolicy.of(
                    new TierFacts(
                            investment.kind().name(),
                            investment.currency(),
                            investment.budgetAtCompletion(),
                            Optional.of(answers),
                            capacity),
                    rules);
            Tier tier = result.tier().value().orElseThrow(() -> Refusal.rule("tiering.no-tier", investment.currency()));
            Hand hand = caller.hands(Operation.KEEP_CASE, investment.owner()).get(0);
            determinations.add(new Determinations.Row(
                    0,
                    investment.id(),
                    seen + 1,
                    rules.id(),
                    investment.kind().name(),
                    investment.budgetAtCompletion().orElseThrow(),
                    capacity,
                    tier,
                    answers,
                    today,
                    clock.instant(),
                    hand));
            TierView determined = tiers.of(code);
            trail.append(
                    TierAudited.determined(
                            code,
                            last.map(DeterminationView::tier),
                            determined.current().orElseThrow()),
                    currentCaller.actor(Operation.KEEP_CASE, investment.owner(), hand));
            return determined;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}

package mapae.tiering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.access.AccountNames;
import mapae.access.CurrentCaller;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.tiering.domain.Tier;
import mapae.tiering.domain.TierFacts;
import mapae.tiering.domain.TierPolicy;
import mapae.tiering.domain.TierRules;
import mapae.tiering.model.Determinations;
import mapae.tiering.model.TierRuleSets;

/** Reads the rules of tiers, and in which tier an investment stands and why. */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Tiers {

    @Inject
    private TierRuleSets ruleSets;

    @Inject
    private Determinations determinations;

    @Inject
    private Register register;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** All sets of rules, the latest first. */
    public List<RuleSetView> ruleSets() {
        try {
            List<TierRuleSets.Row> rows = ruleSets.all();
            LocalDate today = LocalDate.now(clock);
            TierRules holding = TierRules.on(
                    today, rows.stream().map(TierRuleSets.Row::rules).toList());
            return rows.stream()
                    .map(row -> new RuleSetView(
                            row.rules(),
                            standing(row.rules(), holding, today),
                            row.enteredBy(),
                            row.enteredAt(),
                            row.version()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static RuleSetView.Standing standing(TierRules rules, TierRules holding, LocalDate today) {
        if (rules.validFrom().isAfter(today)) {
            return RuleSetView.Standing.TO_COME;
        }
        return rules.id() == holding.id() ? RuleSetView.Standing.IN_FORCE : RuleSetView.Standing.OVER;
    }

    /**
     * One set of rules.
     *
     * @throws Refusal {@code tiering.rules-unknown}
     */
    public RuleSetView ruleSet(long id) {
        return ruleSets().stream()
                .filter(one -> one.rules().id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("tiering.rules-unknown", id));
    }

    /** The set that holds today. */
    public RuleSetView inForce() {
        return ruleSets().stream()
                .filter(one -> one.standing() == RuleSetView.Standing.IN_FORCE)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The tier of an investment: what was determined, and what its cost alone would set today.
     *
     * @throws Refusal {@code investment.unknown}
     */
    public TierView of(String code) {
        InvestmentView investment = register.byCode(code);
        Map<Long, TierRules> rules = ruleSets().stream()
                .map(RuleSetView::rules)
                .collect(Collectors.toMap(TierRules::id, Function.identity()));
        TierRules today = TierRules.on(LocalDate.now(clock), rules.values());
        return new TierView(
                code,
                investment.title(),
                investment.currency(),
                investment.budgetAtCompletion(),
                determined(investment.id(), rules),
                TierPolicy.of(
                        TierPolicy.byCostAlone(
                                investment.kind().name(), investment.currency(), investment.budgetAtCompletion()),
                        today),
                currentCaller.get().may(Operation.KEEP_CASE, investment.owner())
                        && !investment.stage().isOver());
    }

    private List<DeterminationView> determined(InvestmentId investment, Map<Long, TierRules> rules) {
        try {
            List<Determinations.Row> rows = determinations.of(investment);
            Map<AccountId, String> people = accounts.of(rows.stream()
                    .flatMap(row -> Stream.concat(Stream.of(row.by().account()), row.by().onBehalfOf().stream()))
                    .distinct()
                    .toList());
            return rows.stream()
                    .map(row -> view(row, rules.get(row.ruleSet()), people))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static DeterminationView view(Determinations.Row row, TierRules rules, Map<AccountId, String> people) {
        TierFacts facts =
                new TierFacts(row.kind(), "KRW", Optional.of(row.cost()), Optional.of(row.answers()), row.capacity());
        return new DeterminationView(
                row.id(),
                row.number(),
                row.tier(),
                // the set has begun and is never rewritten: the same rules speak again
                TierPolicy.of(facts, rules).reasons(),
                row.ruleSet(),
                rules.validFrom(),
                row.cost(),
                row.capacity(),
                row.answers(),
                row.on(),
                row.at(),
                people.get(row.by().account()),
                row.by().onBehalfOf().map(people::get));
    }

    /** The tier that counts, by investment; those without one are left out. One statement. */
    public Map<InvestmentId, Tier> determined() {
        try {
            return determinations.tiers();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}

package mapae.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Refusal;
import mapae.strategy.domain.Objective;
import mapae.strategy.domain.Strategy;
import mapae.strategy.domain.Term;
import mapae.strategy.model.ContributionTable;
import mapae.strategy.model.ObjectiveTable;
import mapae.strategy.model.StrategyTable;

/** Writes objectives, within the term of their strategy. */
@Stateless
@Does(Operation.KEEP_STRATEGY)
@RolesAllowed(Roles.PLANNER)
public class ObjectiveKeeping {

    @Inject
    private StrategyTable strategies;

    @Inject
    private ObjectiveTable objectives;

    @Inject
    private ContributionTable contributions;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    /**
     * Adds an objective.
     *
     * @throws Refusal if anything of it is not as it must be
     */
    public ObjectiveView begin(ObjectiveCommand.Begin asked) {
        StrategyBook book = book();
        Strategy strategy = book.strategy(asked.strategy()).strategy();
        Term term = within(strategy, StrategyTexts.term(asked.validFrom(), asked.validTo()));
        Objective objective = new Objective(
                0,
                StrategyTexts.code(asked.code()),
                strategy.id(),
                parent(book, asked.parent(), Optional.empty()),
                StrategyTexts.title(asked.title()),
                StrategyTexts.description(asked.description()),
                term,
                0);
        try {
            if (!objectives.add(objective)) {
                throw Refusal.conflict("strategy.code-taken", objective.code());
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        return told(Optional.empty(), objective.code());
    }

    /** Without an end of its own it ends with its strategy. */
    private static Term within(Strategy strategy, Term given) {
        Term term = new Term(given.from(), given.to().or(() -> strategy.term().to()));
        if (term.isReversed() || !term.isWithin(strategy.term())) {
            throw Refusal.rule(
                    "strategy.objective-outside",
                    strategy.term().from(),
                    strategy.term().to().map(Object::toString).orElse(""));
        }
        return term;
    }

    private static Optional<Long> parent(StrategyBook book, Optional<String> code, Optional<Objective> own) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Objective> all =
                book.objectives().stream().collect(Collectors.toMap(Objective::id, Function.identity()));
        Objective parent = all.values().stream()
                .filter(one -> one.code().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("strategy.whole-unknown", code.get()));
        Set<Long> above = new HashSet<>();
        Optional<Long> next = Optional.of(parent.id());
        while (next.filter(above::add).isPresent()) {
            next = all.get(next.get()).parent();
        }
        if (own.filter(one -> above.contains(one.id())).isPresent()) {
            throw Refusal.rule("strategy.whole-loop");
        }
        return Optional.of(parent.id());
    }

    /**
     * Changes an objective. What serves it ends with it at the latest.
     *
     * @throws Refusal {@code strategy.objective-unknown}, {@code request.conflict}, and as for a new one
     */
    public ObjectiveView change(ObjectiveCommand.Change asked) {
        StrategyBook book = book();
        Objective old = book.objective(asked.code());
        ObjectiveView before = book.view(old);
        Strategy strategy = book.strategies().stream()
                .filter(one -> one.id() == old.strategy())
                .findFirst()
                .orElseThrow();
        Objective changed = new Objective(
                old.id(),
                old.code(),
                old.strategy(),
                parent(book, asked.parent(), Optional.of(old)),
                StrategyTexts.title(asked.title()),
                StrategyTexts.description(asked.description()),
                within(strategy, StrategyTexts.term(old.term().from(), asked.validTo())),
                old.version());
        try {
            if (!objectives.change(changed, asked.version())) {
                throw Refusal.conflict("request.conflict");
            }
            contributions.endWithObjectives(old.strategy());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        return told(Optional.of(before), old.code());
    }

    private ObjectiveView told(Optional<ObjectiveView> before, String code) {
        StrategyBook book = book();
        ObjectiveView after = book.view(book.objective(code));
        trail.append(StrategyAudited.of(before, after), currentCaller.get().actor());
        return after;
    }

    private StrategyBook book() {
        try {
            return new StrategyBook(strategies.all(), objectives.all());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}

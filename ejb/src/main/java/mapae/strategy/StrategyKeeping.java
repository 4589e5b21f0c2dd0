package mapae.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.strategy.domain.Objective;
import mapae.strategy.domain.Strategy;
import mapae.strategy.domain.StrategyLevel;
import mapae.strategy.domain.Term;
import mapae.strategy.model.ContributionTable;
import mapae.strategy.model.ObjectiveTable;
import mapae.strategy.model.StrategyTable;

/** Writes strategies: what a strategy is for stays, its name, place, source and end change. */
@Stateless
@Does(Operation.KEEP_STRATEGY)
@RolesAllowed(Roles.PLANNER)
public class StrategyKeeping {

    @Inject
    private StrategyTable strategies;

    @Inject
    private ObjectiveTable objectives;

    @Inject
    private ContributionTable contributions;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    /**
     * Adds a strategy.
     *
     * @throws Refusal if anything of it is not as it must be
     */
    public StrategyView begin(StrategyCommand.Begin asked) {
        StrategyBook book = book();
        Term term = StrategyTexts.term(asked.validFrom(), asked.validTo());
        Strategy strategy = new Strategy(
                0,
                StrategyTexts.code(asked.code()),
                StrategyTexts.title(asked.title()),
                asked.level(),
                owner(asked),
                parent(book, asked.parent(), Optional.empty(), term.from()),
                term);
        Optional<String> source = StrategyTexts.source(asked.source());
        try {
            if (!strategies.add(strategy, source)) {
                throw Refusal.conflict("strategy.code-taken", strategy.code());
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        return told(Optional.empty(), strategy.code());
    }

    private Optional<OrganisationId> owner(StrategyCommand.Begin asked) {
        if (asked.level() == StrategyLevel.NATIONAL) {
            if (asked.organisation().isPresent()) {
                throw Refusal.invalid("strategy.owner-national");
            }
            return Optional.empty();
        }
        String code = asked.organisation().orElseThrow(() -> Refusal.invalid("strategy.owner-missing"));
        return Optional.of(organisations.byCode(code).id());
    }

    private static Optional<Long> parent(
            StrategyBook book, Optional<String> code, Optional<Strategy> own, LocalDate from) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Strategy> all =
                book.strategies().stream().collect(Collectors.toMap(Strategy::id, Function.identity()));
        Strategy parent = all.values().stream()
                .filter(one -> one.code().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("strategy.parent-unknown", code.get()));
        Set<Long> above = new HashSet<>();
        Optional<Long> next = Optional.of(parent.id());
        while (next.filter(above::add).isPresent()) {
            next = all.get(next.get()).parent();
        }
        if (own.filter(one -> above.contains(one.id())).isPresent()) {
            throw Refusal.rule("strategy.parent-loop");
        }
        boolean isNew =
                own.flatMap(Strategy::parent).filter(key -> key == parent.id()).isEmpty();
        if (isNew && parent.term().hasEndedBy(from)) {
            throw Refusal.rule(
                    "strategy.parent-ended", code.get(), parent.term().to().orElseThrow());
        }
        return Optional.of(parent.id());
    }

    /**
     * Changes a strategy. What it aims at ends with it at the latest.
     *
     * @throws Refusal {@code strategy.unknown}, {@code request.conflict}, {@code strategy.begins-later}, and as for a new one
     */
    public StrategyView change(StrategyCommand.Change asked) {
        StrategyBook book = book();
        Strategy old = book.strategy(asked.code()).strategy();
        StrategyView before = book.view(old);
        Strategy changed = new Strategy(
                old.id(),
                old.code(),
                StrategyTexts.title(asked.title()),
                old.level(),
                old.owner(),
                parent(book, asked.parent(), Optional.of(old), old.term().from()),
                StrategyTexts.term(old.term().from(), asked.validTo()));
        Optional<String> source = StrategyTexts.source(asked.source());
        asked.validTo().ifPresent(last -> requireNoneAfter(book, old, last));
        try {
            if (!strategies.change(changed, source, asked.version())) {
                throw Refusal.conflict("request.conflict");
            }
            if (asked.validTo().isPresent()) {
                objectives.endWith(old.id(), asked.validTo().get());
                contributions.endWithObjectives(old.id());
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        return told(Optional.of(before), old.code());
    }

    private static void requireNoneAfter(StrategyBook book, Strategy strategy, LocalDate last) {
        for (Objective one : book.objectivesOf(strategy.id())) {
            if (one.term().from().isAfter(last)) {
                throw Refusal.rule(
                        "strategy.begins-later", one.code(), one.term().from());
            }
        }
    }

    private StrategyView told(Optional<StrategyView> before, String code) {
        StrategyBook book = book();
        StrategyView after = book.view(book.strategy(code).strategy());
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

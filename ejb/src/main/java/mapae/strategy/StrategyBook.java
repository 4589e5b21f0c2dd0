package mapae.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Refusal;
import mapae.strategy.domain.Contribution;
import mapae.strategy.domain.Objective;
import mapae.strategy.domain.Strategy;
import mapae.strategy.model.ContributionTable;
import mapae.strategy.model.StrategyTable;

/** Strategies and objectives as read, by key and by code. */
final class StrategyBook {

    private final Map<Long, StrategyTable.Row> strategies = new LinkedHashMap<>();
    private final Map<Long, Objective> objectives = new LinkedHashMap<>();

    StrategyBook(List<StrategyTable.Row> strategies, List<Objective> objectives) {
        strategies.forEach(row -> this.strategies.put(row.strategy().id(), row));
        objectives.forEach(one -> this.objectives.put(one.id(), one));
    }

    List<Strategy> strategies() {
        return strategies.values().stream().map(StrategyTable.Row::strategy).toList();
    }

    List<Objective> objectives() {
        return List.copyOf(objectives.values());
    }

    List<Objective> objectivesOf(long strategy) {
        return objectives.values().stream()
                .filter(one -> one.strategy() == strategy)
                .toList();
    }

    Map<String, Objective> objectivesByCode() {
        Map<String, Objective> byCode = new LinkedHashMap<>();
        objectives.values().forEach(one -> byCode.put(one.code(), one));
        return byCode;
    }

    /** @throws Refusal {@code strategy.unknown} */
    StrategyTable.Row strategy(String code) {
        return strategies.values().stream()
                .filter(row -> row.strategy().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("strategy.unknown", code));
    }

    /** @throws Refusal {@code strategy.objective-unknown} */
    Objective objective(String code) {
        return objectives.values().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("strategy.objective-unknown", code));
    }

    StrategyView view(Strategy strategy) {
        StrategyTable.Row row = strategies.get(strategy.id());
        return new StrategyView(
                strategy.code(),
                strategy.title(),
                strategy.level(),
                row.organisation(),
                row.organisationName(),
                strategy.parent().map(key -> strategies.get(key).strategy().code()),
                strategy.term().from(),
                strategy.term().to(),
                row.source(),
                row.version());
    }

    ObjectiveView view(Objective objective) {
        return new ObjectiveView(
                objective.code(),
                strategies.get(objective.strategy()).strategy().code(),
                objective.parent().map(key -> objectives.get(key).code()),
                objective.title(),
                objective.description(),
                objective.term().from(),
                objective.term().to(),
                objective.version());
    }

    ContributionView view(ContributionTable.Row row) {
        Contribution one = row.contribution();
        Objective objective = objectives.get(one.objective());
        return new ContributionView(
                row.investment().code(),
                row.investment().title(),
                row.investment().ownerName(),
                objective.code(),
                objective.title(),
                strategies.get(objective.strategy()).strategy().code(),
                one.share(),
                one.from(),
                one.until(),
                one.reason());
    }

    /** What follows a strategy, one below the other: itself first, with its depth. */
    List<Map.Entry<Strategy, Integer>> inOrder() {
        List<Map.Entry<Strategy, Integer>> order = new ArrayList<>();
        strategies().stream().filter(one -> one.parent().isEmpty()).forEach(top -> descend(top, 0, order));
        return order;
    }

    private void descend(Strategy one, int depth, List<Map.Entry<Strategy, Integer>> order) {
        order.add(Map.entry(one, depth));
        strategies().stream()
                .filter(lower -> lower.parent().equals(Optional.of(one.id())))
                .forEach(lower -> descend(lower, depth + 1, order));
    }

    /** The objectives of a strategy, each before its parts, with their depth within it. */
    List<Map.Entry<Objective, Integer>> inOrder(long strategy) {
        List<Objective> own = objectivesOf(strategy);
        List<Map.Entry<Objective, Integer>> order = new ArrayList<>();
        own.stream()
                .filter(one -> one.parent()
                        .filter(key -> objectives.get(key).strategy() == strategy)
                        .isEmpty())
                .forEach(top -> descend(top, 0, own, order));
        return order;
    }

    private static void descend(
            Objective one, int depth, List<Objective> all, List<Map.Entry<Objective, Integer>> order) {
        order.add(Map.entry(one, depth));
        all.stream()
                .filter(part -> part.parent().equals(Optional.of(one.id())))
                .forEach(part -> descend(part, depth + 1, all, order));
    }
}
